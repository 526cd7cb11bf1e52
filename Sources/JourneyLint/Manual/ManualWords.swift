/// The project's own sentences in Markdown. They hold no characters that Markdown would act on but for words in quotes,
/// which become code; texts from anywhere else have `MarkdownText`.
enum ManualWords {
  /// A sentence with its words in single quotes as code: 'next' becomes `next`.
  /// - Complexity: O(n) in the text.
  static func markdown(_ sentence: String) -> String {
    var result = ""
    var rest = Substring(sentence)
    while let open = rest.firstIndex(of: "'") {
      let behind = rest[rest.index(after: open)...]
      // An apostrophe stands inside a word, a quote before one.
      let isQuote =
        open == rest.startIndex ? result.last.map { !$0.isLetter } ?? true : !rest[rest.index(before: open)].isLetter
      guard isQuote, let close = closing(in: behind) else {
        result += rest[...open]
        rest = behind
        continue
      }
      result += rest[..<open] + "`" + behind[..<close] + "`"
      rest = behind[behind.index(after: close)...]
    }
    return result + rest
  }

  /// The quote that ends a word or two: no letter stands behind it.
  private static func closing(in text: Substring) -> Substring.Index? {
    var place = text.firstIndex(of: "'")
    while let found = place {
      let next = text.index(after: found)
      if next == text.endIndex || !text[next].isLetter { return found == text.startIndex ? nil : found }
      place = text[next...].firstIndex(of: "'")
    }
    return nil
  }
}
