import JourneyLint

/// A difference as people see it on a terminal: nothing in it can act on the terminal, and it may be coloured.
struct DiffText {
  /// Whether to colour it.
  let isColoured: Bool

  /// The lines of a difference.
  func text(_ difference: UnifiedDiff) -> String {
    difference.lines.map { line in
      // The line breaks of Windows would end each line with a sign.
      let bytes = line.bytes.last == 0x0D ? line.bytes.dropLast() : line.bytes[...]
      return styled(VisibleText.shown(String(decoding: bytes, as: UTF8.self)), line.kind) + "\n"
    }.joined()
  }

  private func styled(_ text: String, _ kind: UnifiedDiff.Line.Kind) -> String {
    let parameters: String? =
      switch kind {
      case .file: "1"
      case .hunk: "36"
      case .removed: "31"
      case .added: "32"
      case .same, .note: nil
      }
    guard isColoured, let parameters else { return text }
    return "\u{1B}[\(parameters)m\(text)\u{1B}[0m"
  }
}
