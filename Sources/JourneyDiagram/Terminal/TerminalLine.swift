import JourneySyntax

/// A line for a terminal: pieces of text, each in a role.
struct TerminalLine: Hashable, Sendable {
  /// A piece of text in one role.
  struct Piece: Hashable, Sendable {
    var text: String
    var role: TerminalRole
  }

  private(set) var pieces: [Piece] = []
  /// Columns.
  private(set) var width = 0

  init() {}

  init(_ text: String, _ role: TerminalRole = .plain) { append(text, role) }

  mutating func append(_ text: String, _ role: TerminalRole = .plain) {
    guard !text.isEmpty else { return }
    width += text.displayWidth
    if let last = pieces.last, last.role == role {
      pieces[pieces.count - 1].text += text
    } else {
      pieces.append(Piece(text: text, role: role))
    }
  }

  mutating func append(_ line: TerminalLine) {
    for piece in line.pieces { append(piece.text, piece.role) }
  }

  /// Fills up with spaces to a column.
  mutating func pad(to column: Int) {
    if column > width { append(String(repeating: " ", count: column - width)) }
  }

  /// The line as bytes for the terminal; spaces at its end are left out.
  func text(_ colour: TerminalColour) -> String {
    var pieces = pieces
    while let last = pieces.last {
      let kept = String(last.text.reversed().drop { $0 == " " }.reversed())
      pieces[pieces.count - 1].text = kept
      if !kept.isEmpty { break }
      pieces.removeLast()
    }
    return pieces.reduce(into: "") { text, piece in
      if let parameters = piece.role.parameters(colour) {
        text += "\u{1B}[\(parameters)m\(piece.text)\u{1B}[0m"
      } else {
        text += piece.text
      }
    }
  }
}
