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

  /// How wide a text is on one line, kerning included, in points.
  public func width(of text: String) -> Double {
    var pen = Pen(face.advances)
    for scalar in text.unicodeScalars {
      switch CleanText.fate(of: scalar.value) {
      case .kept: _ = pen.move(over: scalar)
      case .space: _ = pen.move(over: " ")
      case .dropped: break
      }
    }
    return points(pen.edge)
  }

  func points(_ units: Int) -> Double { Double(units) * size / Double(AdvanceTable.unitsPerEm) }
  func units(_ points: Double) -> Int { Int((points * Double(AdvanceTable.unitsPerEm) / size).rounded(.down)) }
}
