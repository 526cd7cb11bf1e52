/// How a text is set: face and size.
public struct TextStyle: Hashable, Sendable {
  /// The face of the family.
  public let face: FontFace
  /// The size of an em in points, > 0.
  public let size: Double

  /// A style of a face at a size in points.
  public init(_ face: FontFace = .regular, size: Double) {
    self.face = face
    self.size = size
  }

  /// The distance from one baseline to the next in points.
  public var leading: Double { (size * 1.28 * 4).rounded(.up) / 4 }
  /// The height of a capital over the baseline in points: 1409/2048 em in Liberation Sans.
  public var capHeight: Double { size * 0.688 }

  /// How wide a text is on one line, in points.
  public func width(of text: String) -> Double {
    let advances = face.advances
    var units = 0
    var ascii = true
    for byte in text.utf8 {
      guard byte < 0x80 else {
        ascii = false
        break
      }
      if byte >= 0x20 { units += Int(advances.widths[Int(byte) - 0x20]) }
    }
    if !ascii {
      units = MeasuredScalars(text, advances).advances.reduce(0) { $0 + Int($1) }
    }
    return points(units)
  }

  func points(_ units: Int) -> Double { Double(units) * size / Double(AdvanceTable.unitsPerEm) }
  func units(_ points: Double) -> Int { Int((points * Double(AdvanceTable.unitsPerEm) / size).rounded(.down)) }
}
