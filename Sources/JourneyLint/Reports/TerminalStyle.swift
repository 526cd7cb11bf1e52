import JourneySyntax

/// What a piece of a message is, and how it is coloured where colour is asked for.
enum TerminalStyle {
  case severity(Severity)
  /// The sentence that says what is wrong.
  case message
  /// Line numbers and the lines of the frame.
  case frame
  /// What stands under a label's place.
  case label
  /// The words that introduce a note.
  case heading

  /// The parameters of the "select graphic rendition" sequence (ECMA-48, 8.3.117).
  private var parameters: String {
    switch self {
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.information): "1;36"
    case .message, .heading: "1"
    case .frame, .label: "34"
    }
  }

  /// The text in this style, or as it is.
  func callAsFunction(_ text: String, isColoured: Bool) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(parameters)m\(text)\u{1B}[0m" : text
  }
}
