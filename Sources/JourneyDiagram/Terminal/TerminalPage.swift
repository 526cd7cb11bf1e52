import JourneyModel
import JourneySyntax

/// The lines of a page for the terminal, written from top to bottom.
struct TerminalPage {
  /// Columns that a line may have.
  let width: Int
  /// Columns that text may have: beyond that lines are hard to read.
  let measure: Int
  let hyphenation: Hyphenation
  private(set) var lines: [TerminalLine] = []
  /// The last line of the last heading.
  private(set) var lastHeading: TerminalLine?

  /// The widest that running text gets, in columns.
  private static let widestMeasure = 110

  /// - Parameter width: columns, 40…300; what lies beyond is taken as the nearer end.
  init(width: Int, language: Language) {
    self.width = min(max(width, 40), 300)
    measure = min(self.width, Self.widestMeasure)
    hyphenation = Hyphenation(language)
  }

  /// The page's text; every line ends with a line feed.
  func text(_ colour: TerminalColour) -> String { lines.map { $0.text(colour) + "\n" }.joined() }

  mutating func add(_ line: TerminalLine) { lines.append(line) }

  /// Adds an empty line, unless there is one or nothing stands above it.
  mutating func space() {
    if let last = lines.last, last.width > 0 { lines.append(TerminalLine()) }
  }

  /// Adds text, broken into lines.
  /// - Parameters:
  ///   - lead: What stands before the first line.
  ///   - indent: The column at which every line begins, behind the lead.
  mutating func add(_ pieces: [TerminalLine.Piece], lead: TerminalLine = TerminalLine(), indent: Int = 0) {
    var first = lead
    first.pad(to: indent)
    let wrapped = TerminalWrapper(width: measure - indent, hyphenation: hyphenation).wrap(pieces)
    for (index, text) in wrapped.enumerated() {
      var line = index == 0 ? first : TerminalLine()
      line.pad(to: indent)
      line.append(text)
      lines.append(line)
    }
  }

  mutating func add(_ text: String, _ role: TerminalRole = .plain, indent: Int = 0) {
    add([.init(text: text, role: role)], indent: indent)
  }

  /// Adds a heading in capitals, set off by a line.
  mutating func heading(_ text: String) {
    space()
    add(text.uppercased(), .quiet)
    lastHeading = lines.last
  }
}
