/// A colour by how light it is and which way its hue lies, so that one can be changed and the other kept: the space OKLab
/// (Björn Ottosson, "A perceptual color space for image processing", 2020).
struct ColorTone: Hashable, Sendable {
  /// 0 for black to 1 for white, in even steps to the eye.
  var lightness: Double
  /// From green, below 0, to red.
  var a: Double
  /// From blue, below 0, to yellow.
  var b: Double

  /// A tone by its lightness, 0…1, and its hue.
  init(lightness: Double, a: Double, b: Double) {
    self.lightness = lightness
    self.a = a
    self.b = b
  }

  /// The tone of a colour, the opacity left aside.
  init(_ color: Color) {
    let (red, green, blue) = (
      Color.linear[Int(color.red)], Color.linear[Int(color.green)], Color.linear[Int(color.blue)]
    )
    let long = Self.cubeRoot(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let middle = Self.cubeRoot(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let short = Self.cubeRoot(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
  }

  /// How far from grey, ≥ 0.
  var chroma: Double { (a * a + b * b).squareRoot() }

  /// The same hue at another lightness, 0…1.
  func at(lightness: Double) -> ColorTone { ColorTone(lightness: lightness, a: a, b: b) }

  /// The same hue with at most that much chroma.
  func with(chromaAtMost limit: Double) -> ColorTone {
    let share = chroma > limit ? limit / chroma : 1
    return ColorTone(lightness: lightness, a: a * share, b: b * share)
  }

  /// The colour; where a screen can't show the tone, the one of the same lightness and hue that is nearest to it.
  var color: Color {
    if let color = exactColor { return color }
    var (inside, outside) = (0.0, 1.0)
    for _ in 0..<20 {
      let share = (inside + outside) / 2
      let isShown = ColorTone(lightness: lightness, a: a * share, b: b * share).exactColor != nil
      if isShown { inside = share } else { outside = share }
    }
    let grey = ColorTone(lightness: min(max(lightness, 0), 1), a: 0, b: 0)
    return ColorTone(lightness: lightness, a: a * inside, b: b * inside).exactColor ?? grey.clippedColor
  }

  /// The colour; `nil` where a screen can't show it.
  private var exactColor: Color? {
    let slack = 1e-4
    return channels.allSatisfy { (-slack...1 + slack).contains($0) } ? clippedColor : nil
  }

  private var clippedColor: Color {
    let bytes = channels.map(Self.component)
    return Color(red: bytes[0], green: bytes[1], blue: bytes[2])
  }

  /// Red, green and blue light, 0…1 where a screen can show them.
  private var channels: [Double] {
    func cube(_ value: Double) -> Double { value * value * value }
    let long = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
    let middle = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
    let short = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
    return [
      4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
      -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
      -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    ]
  }

  /// The component, 0…255, whose light is nearest.
  private static func component(_ light: Double) -> UInt8 {
    var (low, high) = (0, 255)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Color.linear[middle] <= light { low = middle } else { high = middle }
    }
    return UInt8(light - Color.linear[low] < Color.linear[high] - light ? low : high)
  }

  /// By Newton's method, to 1e-12 for values of 0…1.
  private static func cubeRoot(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    var root = (value + 2) / 3
    for _ in 0..<40 { root -= (root * root * root - value) / (3 * root * root) }
    return root
  }
}
