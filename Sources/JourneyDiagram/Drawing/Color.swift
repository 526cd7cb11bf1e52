/// A colour of the sRGB space with an opacity.
public struct Color: Hashable, Sendable {
  /// The red component, 0…255.
  public let red: UInt8
  /// The green component, 0…255.
  public let green: UInt8
  /// The blue component, 0…255.
  public let blue: UInt8
  /// 0 is invisible, 255 opaque.
  public let opacity: UInt8

  /// A colour by its components, 0…255 each.
  public init(red: UInt8, green: UInt8, blue: UInt8, opacity: UInt8 = 255) {
    self.red = red
    self.green = green
    self.blue = blue
    self.opacity = opacity
  }

  /// A colour written as in `0x3C5FB0`.
  public init(_ rgb: UInt32) {
    self.init(
      red: UInt8(truncatingIfNeeded: rgb >> 16), green: UInt8(truncatingIfNeeded: rgb >> 8),
      blue: UInt8(truncatingIfNeeded: rgb))
  }

  /// The same colour at an opacity of 0…1.
  public func opacity(_ share: Double) -> Color {
    Color(red: red, green: green, blue: blue, opacity: UInt8((min(max(share, 0), 1) * 255).rounded()))
  }

  /// The relative luminance, 0 for black to 1 for white, the opacity left aside (WCAG 2.2).
  public var luminance: Double {
    0.2126 * Self.linear[Int(red)] + 0.7152 * Self.linear[Int(green)] + 0.0722 * Self.linear[Int(blue)]
  }

  /// The contrast ratio of two opaque colours, 1…21 (WCAG 2.2).
  public func contrast(with other: Color) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// What is seen where this colour lies on an opaque ground.
  public func over(_ ground: Color) -> Color {
    func mix(_ top: UInt8, _ bottom: UInt8) -> UInt8 {
      let share = Double(opacity) / 255
      return UInt8((Double(top) * share + Double(bottom) * (1 - share)).rounded())
    }
    return Color(
      red: mix(red, ground.red), green: mix(green, ground.green), blue: mix(blue, ground.blue))
  }

  /// The linear light of each sRGB component; the curve x^2.4 is approximated to 1e-6 by Newton's method on x^(12/5).
  static let linear: [Double] = (0...255).map { component in
    let value = Double(component) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    let power = base * base * base * base * base * base * base * base * base * base * base * base
    var root = base * base
    for _ in 0..<40 { root -= (root * root * root * root * root - power) / (5 * root * root * root * root) }
    return root
  }
}
