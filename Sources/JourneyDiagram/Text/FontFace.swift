/// A face of the map's one font family.
public enum FontFace: Hashable, Sendable, CaseIterable {
  case regular, bold, italic, boldItalic

  /// Whether it is one of the heavy faces.
  public var isBold: Bool { self == .bold || self == .boldItalic }
  /// Whether it is one of the slanted faces.
  public var isItalic: Bool { self == .italic || self == .boldItalic }

  var advances: AdvanceTable {
    switch self {
    case .regular: .regular
    case .bold: .bold
    case .italic: .italic
    case .boldItalic: .boldItalic
    }
  }
}
