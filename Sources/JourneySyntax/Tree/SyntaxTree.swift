/// A text as a tree that holds every byte of it, with whatever is wrong in the syntax.
///
/// Nodes stand in one array in the order of the text, each with the index behind its last descendant; tokens stand in
/// another. Both only name places in the source's one buffer.
public final class SyntaxTree: Sendable {
  /// The text.
  public let source: SourceText
  /// All tokens; together they are the text.
  public let tokens: [Token]
  /// What is wrong with the syntax, in order of place, at most one a line.
  public let diagnostics: [Diagnostic]
  let nodes: [Node]

  init(source: SourceText, tokens: [Token], nodes: [Node], diagnostics: [Diagnostic]) {
    self.source = source
    self.tokens = tokens
    self.nodes = nodes
    self.diagnostics = diagnostics
  }

  /// The document's one value; `nil` where the text holds nothing but comments and space.
  public var root: SyntaxNode? { nodes.isEmpty ? nil : SyntaxNode(tree: self, index: 0) }

  /// Whether the syntax is free of errors: only then is the data what a YAML loader reads.
  public var isAccepted: Bool { !diagnostics.contains { $0.severity == .error } }

  /// The text, put together again from the tokens.
  public var text: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.bytes.count)
    for token in tokens { bytes += source.bytes[token.span.start..<token.span.end] }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A node as it is stored: 16 bytes.
struct Node: Sendable {
  var kind: SyntaxNode.Kind
  var style: ScalarStyle = .absent
  /// Whether a scalar's text is not just its bytes: quotes, escapes, folding.
  var needsCooking = false
  /// Block scalars: columns that its content is indented by.
  var indent: UInt8 = 0
  var start: UInt32
  var end: UInt32
  /// The index behind the last descendant.
  var subtreeEnd: UInt32
}

/// How a scalar is written.
public enum ScalarStyle: UInt8, Sendable {
  /// Nothing is written: `key:` with no value.
  case absent
  case plain, singleQuoted, doubleQuoted, literal, folded
}
