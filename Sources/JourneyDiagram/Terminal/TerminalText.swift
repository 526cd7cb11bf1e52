import JourneySyntax

/// Texts of the author's on their way to a terminal.
enum TerminalText {
  /// The text in one line, without anything that a terminal would act on or that hides or turns what stands beside it:
  /// control characters, escape sequences' first bytes among them, direction marks, and characters that can't be seen.
  /// Runs of spaces and line ends are one space; none are left at the ends.
  ///
  /// - Complexity: O(n) in the scalars.
  static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var isSpace = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x21...0x7E: break
      case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
        isSpace = true
        continue
      case 0x200D where scalars.isEmpty || isSpace: continue
      case 0x200D: break
      default:
        switch scalar.properties.generalCategory {
        // A mark without its letter would join what we write before it.
        case .nonspacingMark where scalars.isEmpty, .spacingMark where scalars.isEmpty,
          .enclosingMark where scalars.isEmpty:
          continue
        // A tag is part of a flag; what else is a format character can't be seen.
        case .format where (0xE0020...0xE007F).contains(scalar.value): break
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: continue
        default: break
        }
      }
      if isSpace, !scalars.isEmpty { scalars.append(" ") }
      isSpace = false
      scalars.append(scalar)
    }
    // A joiner at the end would join what we write behind it.
    while scalars.last?.value == 0x200D { scalars.removeLast() }
    return String(scalars)
  }

  /// The text, or as much of it as fits, with an ellipsis.
  static func clipped(_ text: String, to width: Int) -> String {
    var used = 0
    var result = ""
    for character in text {
      used += character.displayWidth
      if used > width - 1 { break }
      result.append(character)
    }
    return text.displayWidth <= width ? text : width > 0 ? result.trimmingSpaces + "…" : ""
  }
}
