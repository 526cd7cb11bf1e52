extension SyntaxTree {
  /// How many collections may stand open inside one another.
  public static let nestingLimit = 64

  /// Reads a text. Never fails: whatever is wrong is in the tree's diagnostics.
  /// - Parameter keys: The keys of the files that are read. They decide nothing but how mistakes are told and mended:
  ///   without them, no word is known.
  /// - Complexity: O(n) in the bytes of the text.
  public static func parse(_ source: SourceText, knowing keys: (any KnownKeys)? = nil) -> SyntaxTree {
    let (problems, isText) = TextCheck.problems(in: source)
    if !isText {
      let all = Token(kind: .unexpected, start: 0, end: UInt32(clamping: source.bytes.count))
      return SyntaxTree(source: source, tokens: [all], nodes: [], diagnostics: problems)
    }
    return source.bytes.withUnsafeBufferPointer { bytes in
      var parser = Parser(bytes: bytes, source: source, problems: problems, knowing: keys)
      parser.parseDocument()
      if parser.problems.contains(where: { $0.severity == .error }) {
        if let markup = parser.markup() {
          let all = Token(kind: .unexpected, start: 0, end: UInt32(clamping: bytes.count))
          return SyntaxTree(source: source, tokens: [all], nodes: [], diagnostics: [markup])
        }
        // A text with mistakes is read a second time, with an eye on what its lines were meant to be.
        var second = Parser(bytes: bytes, source: source, problems: problems, knowing: keys)
        second.tabLines = second.linesWithTabs()
        second.table = LineTable(second)
        second.fences = second.linesOfFences()
        second.parseDocument()
        // What is wrong stays wrong, however well the second reading understands it.
        if second.problems.contains(where: { $0.severity == .error }) { parser = second }
      }
      return SyntaxTree(
        source: source, tokens: parser.tokens, nodes: parser.nodes,
        diagnostics: Parser.onePerLine(parser.problems, in: source))
    }
  }
}

/// The state of reading one text: where we are, and what has been found.
///
/// The grammar is YAML 1.2.2's, less what `language.md` leaves out; functions are named after what they read. An
/// indentation `parent` is always the column of the collection that the thing stands in, −1 at the top.
///
/// It holds the known keys as a value of any type, and so it always stands in memory: the many functions that only look are
/// lent its address. Were all its parts of known types, each call of them would copy the whole state.
struct Parser {
  let bytes: UnsafeBufferPointer<UInt8>
  let source: SourceText
  let count: Int

  /// The next byte to read.
  var position = 0
  /// Where the current line begins.
  var lineStart = 0
  /// The spaces that the current line begins with.
  var lineIndent = 0
  /// Where the first thing that isn't space stands on the current line.
  var firstContent = 0
  /// What columns are further right than bytes on a line that tabs indent: a tab counts as two columns in recovery.
  var columnShift = 0
  /// Whether there is a tab among the space that the current line begins with.
  var lineHasTab = false

  /// The node of the list whose entries are being read; `nil` outside lists.
  var openList: Int?

  var tokens: [Token] = []
  var tokenEnd = 0
  var nodes: [Node] = []
  var problems: [Diagnostic]
  var hasReportedTabs = false
  /// The lines of a text that is known to have mistakes.
  var table: LineTable?
  /// The lines that were last looked at for being stray.
  var knownStrayRun: StrayRun?
  /// Where the keys of an entry belong that begins here without its dash: told by the mapping that it would have ended
  /// up in. `nil` where no such entry begins.
  var entryWithoutDash: Int?
  /// Where the conflict ends that is being read; 0 outside one.
  var conflictEnd = 0
  /// Whether no conflict ends any more.
  var hasNoConflict = false
  /// Whether no-break spaces at the beginnings of lines have been told.
  var hasReportedNoBreakSpaces = false
  /// Where the lines begin that Markdown writes round a text, in a text with mistakes.
  var fences: [Int] = []
  /// Whether they have been told.
  var hasReportedFences = false
  /// The full-width colons that have been told together; `nil` before the first of them.
  var toldColons: Set<Int>?
  /// Where the first sign stands that would begin a second document; `nil` where none has been met.
  var strayMarker: Int?
  /// The lines of a text with mistakes that tabs indent, in order of place.
  var tabLines: [TabLine] = []
  /// The keys of the files that are read; `nil` where nobody knows them.
  private let keys: (any KnownKeys)?
  /// Whether the keys of the files that are read are known.
  var knowsKeys: Bool { keys != nil }

  init(
    bytes: UnsafeBufferPointer<UInt8>, source: SourceText, problems: [Diagnostic], knowing keys: (any KnownKeys)?
  ) {
    self.bytes = bytes
    self.keys = keys
    self.source = source
    self.count = bytes.count
    self.problems = problems
    tokens.reserveCapacity(bytes.count / 5 + 8)
    nodes.reserveCapacity(bytes.count / 12 + 8)
  }

  /// Whether a word is a key of the files that are read.
  func isKey(word: String) -> Bool { keys?.isKey(word) ?? false }

  /// Whether a part of the text is a key of the files that are read. No such key has more than 60 bytes.
  func isKey(_ word: Span) -> Bool {
    guard let keys, word.length > 0, word.length <= 60 else { return false }
    return keys.isKey(source[word])
  }

  /// The key that the entries of the list begin with that is being read; `nil` where that isn't known.
  func firstKeyOfEntries() -> String? {
    guard let keys, let list = openList, list > 0, case let key = nodes[list - 1], key.kind == .scalar,
      isKeyColon(at: Int(key.end))
    else { return nil }
    let span = Span(Int(key.start), Int(key.end))
    return span.length > 60 ? nil : keys.firstKey(ofList: source[span])
  }

  /// The byte at an offset; 0 behind the end.
  @inline(__always) func byte(_ offset: Int) -> UInt8 {
    offset < count ? bytes[offset] : 0
  }

  /// Whether an indicator that ends at `offset` stands alone: space, a line break or the end follows.
  @inline(__always) func isSpaceOrEnd(_ offset: Int) -> Bool {
    offset >= count || bytes[offset].isSpace
  }

  /// The column of the next byte, 0-based.
  @inline(__always) var column: Int { position - lineStart + columnShift }

  /// Whether the next byte is the first of its line that isn't space.
  @inline(__always) var isFirstOnLine: Bool { position == firstContent }

  /// Whether `- ` stands here.
  @inline(__always) var isAtDash: Bool { byte(position) == Byte.dash && isSpaceOrEnd(position + 1) }

  /// Whether `---` or `...` stands alone at the beginning of a line here.
  @inline(__always) func isDocumentMarker(at offset: Int) -> Bool {
    let first = byte(offset)
    guard first == Byte.dash || first == Byte.dot else { return false }
    return byte(offset + 1) == first && byte(offset + 2) == first && isSpaceOrEnd(offset + 3)
  }

  /// Whether the text or the document ends here.
  @inline(__always) var isAtEnd: Bool {
    position >= count || (position == lineStart && isDocumentMarker(at: position))
  }

  // MARK: Tokens

  /// Makes a token of everything between the last token and `end`, and goes there.
  @inline(__always) mutating func take(_ kind: Token.Kind, to end: Int) {
    if end > tokenEnd {
      tokens.append(
        Token(kind: kind, start: UInt32(truncatingIfNeeded: tokenEnd), end: UInt32(truncatingIfNeeded: end)))
      tokenEnd = end
    }
    position = end
  }

  // MARK: Nodes

  /// Adds a scalar and says where it stands.
  mutating func addScalar(_ style: ScalarStyle, _ start: Int, _ end: Int, cook: Bool = false, indent: Int = 0) {
    let next = UInt32(truncatingIfNeeded: nodes.count + 1)
    nodes.append(
      Node(
        kind: .scalar, style: style, needsCooking: cook, indent: UInt8(clamping: indent),
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), subtreeEnd: next))
  }

  /// Adds the value that isn't written, behind what asks for it.
  mutating func addAbsent(at offset: Int) { addScalar(.absent, offset, offset) }

  /// Adds a place that makes no sense.
  mutating func addInvalid(_ start: Int, _ end: Int) {
    addScalar(.absent, start, end)
    nodes[nodes.count - 1].kind = .invalid
  }

  /// Closes a collection: its children are all that has been added since.
  mutating func close(_ index: Int, end: Int) {
    nodes[index].end = UInt32(truncatingIfNeeded: max(end, Int(nodes[index].start)))
    nodes[index].subtreeEnd = UInt32(truncatingIfNeeded: nodes.count)
  }

  /// Where the last thing that was read ends: what a collection ends with.
  var lastEnd: Int {
    guard let last = nodes.last else { return position }
    return Int(last.end)
  }

  /// Turns a node with all below it into one place that makes no sense.
  mutating func invalidate(_ index: Int, end: Int) {
    nodes.removeSubrange((index + 1)...)
    nodes[index].kind = .invalid
    close(index, end: end)
  }
}
