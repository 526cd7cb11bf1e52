import JourneySyntax

/// A comment that speaks to the linter: `# polku: ignore stage-empty: it comes with the next release`.
struct SuppressionComment {
  /// How far it reaches.
  enum Reach {
    /// The line behind it, with the block that the line opens; or its own line, where text stands before it.
    case next
    /// The whole file.
    case file
  }

  /// A rule that it names.
  struct Name {
    let text: String
    let span: Span
  }

  /// How far it reaches; `nil` where the first word is none that the linter knows.
  let reach: Reach?
  /// The first word, as written.
  let command: Name
  /// What it begins with, `polku: ignore`, where that is spelt as nothing that the linter follows; `nil` where it is right.
  let misspelt: Span?
  /// The rules that it names.
  let rules: [Name]
  /// The reason that it gives; empty where it gives none.
  let reason: String
  /// The whole comment.
  let span: Span

  /// Reads a comment; `nil` where it doesn't speak to the linter.
  /// - Parameter span: the comment with its `#`.
  init?(_ source: SourceText, _ span: Span) {
    var scanner = Scanner(bytes: source.bytes, place: span.start, end: span.end)
    guard scanner.skip("#") else { return nil }
    scanner.skipBlanks()
    let start = scanner.place
    var isRight = scanner.skip("polku:")
    if !isRight {
      let word = scanner.word()
      guard word.length == 5, source[word].lowercased() == "polku" else { return nil }
      scanner.skipBlanks()
      _ = scanner.skip(":")
    }
    self.span = Span(span.start, scanner.trimmedEnd)
    scanner.skipBlanks()
    let word = scanner.word()
    let lower = source[word].lowercased()
    let reach: Reach? =
      switch lower {
      case "ignore": .next
      case "ignore-file": .file
      default: nil
      }
    // Without the sign of the linter a comment speaks to it only in its words.
    guard isRight || reach != nil else { return nil }
    isRight = isRight && (reach == nil || source[word] == lower)
    command = Name(text: reach == nil ? source[word] : lower, span: word)
    self.reach = reach
    misspelt = isRight ? nil : Span(start, word.end)
    var rules: [Name] = []
    repeat {
      scanner.skipBlanks()
      let word = scanner.word()
      if !word.isEmpty { rules.append(Name(text: source[word], span: word)) }
      scanner.skipBlanks()
    } while scanner.skip(",")
    self.rules = rules
    var reason = Span(span.end, span.end)
    if scanner.skip(":") {
      scanner.skipBlanks()
      reason = Span(scanner.place, scanner.trimmedEnd)
    }
    // `polku ignores this`, `Polku: ignore the rest`: prose.
    if !isRight, rules.isEmpty || reason.isEmpty { return nil }
    self.reason = source[reason]
  }

  /// Whether it gives a reason.
  var hasReason: Bool { !reason.isEmpty }

  private struct Scanner {
    let bytes: [UInt8]
    var place: Int
    let end: Int

    /// The end without the blanks before it.
    var trimmedEnd: Int {
      var trimmed = end
      while trimmed > place, Self.isBlank(bytes[trimmed - 1]) { trimmed -= 1 }
      return trimmed
    }

    mutating func skip(_ text: StaticString) -> Bool {
      let count = text.utf8CodeUnitCount
      guard place + count <= end else { return false }
      for offset in 0..<count where bytes[place + offset] != text.utf8Start[offset] { return false }
      place += count
      return true
    }

    mutating func skipBlanks() {
      while place < end, Self.isBlank(bytes[place]) { place += 1 }
    }

    /// Everything up to a blank, a comma or a colon.
    mutating func word() -> Span {
      let start = place
      while place < end, !Self.isBlank(bytes[place]), bytes[place] != 0x2C, bytes[place] != 0x3A { place += 1 }
      return Span(start, place)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
  }
}
