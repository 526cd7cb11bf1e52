/// The smallest piece of a text. The tokens of a tree stand one behind the other and cover every byte.
public struct Token: Hashable, Sendable {
  /// What a token is.
  public enum Kind: UInt8, Sendable, CaseIterable {
    case byteOrderMark, whitespace, lineBreak, comment
    case documentStart, documentEnd
    case dash, colon, comma, openBrace, closeBrace, openBracket, closeBracket
    case plainScalar, singleQuotedScalar, doubleQuotedScalar
    /// `|` or `>` with its indicators.
    case blockScalarHeader
    case blockScalarContent
    /// Text that the language doesn't have: it stands in the tree, and a diagnostic speaks of it.
    case unexpected
  }

  /// What it is.
  public let kind: Kind
  let start: UInt32
  let end: UInt32

  /// Where it stands.
  public var span: Span { Span(Int(start), Int(end)) }
}
