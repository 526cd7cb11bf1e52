import JourneyTestSupport

/// Journeys whose every text is out to do harm, as files.
struct HostileJourney {
  static let pieces = [
    "a", "Ä", "\"", "\\", "\\N", "\\G", "\\n", "\\l", "&", "&lt;", "&amp;", "&#60;", "&#x3c;", "&amp;lt;", "&nbsp;",
    ";", "#", "<", ">", "]]>", "<script>alert(1)</script>", "<!--", "-->", "<![CDATA[", "<?x?>", "' onload='x", "%s%n",
    "{|}", "\u{0}", "\u{1}", "\u{7}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9F}", "\u{A0}", "\u{AD}", "\u{FFFE}",
    "\u{FFFF}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{200E}", "\u{200F}", "\u{200D}", "\t", "\n", "\r", "👩‍👧", "日本",
    "שלום", "e\u{301}", "\u{10FFFF}", "url(#l_0)", "%3", "--", "->", "//", "/*", "*/", "=", ",", "0", " ", "  ",
    "javascript:alert(1)", "JAVASCRIPT:x", "https://a.b/\"onload=\"x", "https://a.b/<script>", "http://&amp;'\\N",
    "mailto:a@b", "data:text/html,<script>", "</svg>", "</text>", "<a href='javascript:x'>", "digraph{", "}", "\"];",
    String(repeating: "😀", count: 40), String(decoding: [0xEF, 0xB7, 0x90], as: UTF8.self),
  ]

  private var random: SeededGenerator
  /// A word as long as a book, once in a journey; empty for none.
  private let longWord: String

  init(seed: UInt64, longestWord: Int = 0) {
    random = SeededGenerator(seed: seed)
    longWord = String(repeating: "W\\N&<", count: longestWord / 5)
  }

  /// A text in double quotes, in which YAML can write every character.
  private mutating func text() -> String {
    Self.quoted((0...random.below(8)).map { _ in random.pick(Self.pieces) }.joined())
  }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: result += "\\\""
      case 0x5C: result += "\\\\"
      case 0x20..<0x7F: result.unicodeScalars.append(scalar)
      default:
        let hex = String(scalar.value, radix: 16)
        result += "\\U" + String(repeating: "0", count: 8 - hex.count) + hex
      }
    }
    return result + "\""
  }

  mutating func file() -> String {
    var lines = ["journey: \(text())", "scope: \(text())", "goal: \(text())", "id: \(text())", "owner: \(text())"]
    lines += ["state: as-is", "language: \(random.pick(["en", "fi", "sv"]))", "tags: [\(text())]", "personas:"]
    let personas = (0...random.below(2)).map { _ in text() }
    for id in personas {
      lines += ["  - persona: \(id)", "    name: \(text())", "    description: \(text())", "    needs: [\(text())]"]
    }
    let channels = [text(), text()]
    lines.append("channels:")
    for id in channels { lines += ["  - channel: \(id)", "    name: \(text())"] }
    lines.append("stages:")
    for stage in 0...random.below(3) {
      lines += ["  - stage: \(text())", "    goal: \(text())", "    touchpoints:"]
      for touchpoint in 0...random.below(3) {
        lines += [
          "      - touchpoint: \(stage + touchpoint == 0 && !longWord.isEmpty ? Self.quoted(longWord) : text())"
        ]
        if random.chance(30) { lines.append("        id: \(text())") }
        for field in ["description", "owner", "feeling", "quote", "thinks", "opportunity", "evidence", "frontstage"] {
          if random.chance(70) { lines.append("        \(field): \(text())") }
        }
        for field in ["backstage", "support", "system", "actor", "information", "agreement", "cost"] {
          if random.chance(50) { lines.append("        \(field): \(text())") }
        }
        lines += ["        channel: \(random.pick(channels))", "        persona: \(random.pick(personas))"]
        lines += ["        emotion: \(random.below(5) - 2)", "        pain: {pain: \(text()), cause: \(text())}"]
        lines += ["        expected: 4", "        experienced: \(1 + random.below(5))", "        wait: \(text())"]
      }
    }
    lines += ["actions:", "  - action: \(text())", "    owner: \(text())"]
    lines += ["promises:", "  - promise: \(text())"]
    return lines.joined(separator: "\n") + "\n"
  }
}
