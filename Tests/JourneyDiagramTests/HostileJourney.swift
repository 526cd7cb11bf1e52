import JourneyTestSupport

/// Journeys in whose texts everything stands that might be taken for more than text.
enum HostileJourney {
  /// Written as they stand between double quotes in a journey's file.
  static let pieces = [
    #"\e[31m"#, #"\e]0;title\a"#, #"\x9b2J"#, #"\0"#, #"\b\b"#, #"\r\n"#, #"\n\n"#, #"\t"#, #"\x7f"#, #"\u202e"#,
    #"\u2066"#, #"\u200f"#, #"\u2028"#, #"\ufeff"#, #"\u200d"#, "<script>", "<b>", "</b>", "<!--", "-->", "&lt;",
    "&#64;",
    "[a](http://x.y)", "![a](b)", "[a]: b", "<http://x.y>", "http://x.y/z", "www.x.y", "a@x.y", "# ", "## x #", "- ",
    "* ",
    "+ ", "1. ", "2) ", "> ", "---", "===", "***", "```", "~~~", "`", "``", "|", #"\\|"#, #"\\"#, "| --- |", "_x_",
    "**x**", "~~x~~", "$x$", ":-", "[ ]", "[^1]", "漢字", "👩‍👩‍👧‍👦", "e\u{301}", "word", "käyttäjä", "x y", "8", #"\""#, "'",
  ]

  static func text(seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    func text() -> String {
      "\"x" + (0...random.below(5)).map { _ in random.pick(pieces) }.joined(separator: random.pick(["", " "])) + "\""
    }
    func bare() -> String { "\"" + (0...random.below(4)).map { _ in random.pick(pieces) }.joined() + "y\"" }
    var lines = ["journey: \(text())", "scope: \(bare())", "goal: \(text())", "personas:"]
    lines += ["  - persona: p", "    name: \(bare())", "    goal: \(text())", "    needs: [\(text()), \(bare())]"]
    lines += ["sources:", "  - \(text())", "promises:", "  - promise: \(bare())", "    delivered-at: [t0]", "stages:"]
    for stage in 0..<3 {
      lines += ["  - stage: \(bare())", "    goal: \(bare())", "    touchpoints:"]
      for place in 0..<2 {
        lines += [
          "      - touchpoint: \(bare())", "        id: t\(2 * stage + place)",
          "        emotion: \(random.below(5) - 2)",
          "        channel: \(bare())", "        description: \(bare())",
          "        quote: {text: \(bare()), source: \(bare())}",
          "        pain: {pain: \(bare()), severity: high, cause: \(bare())}", "        opportunity: \(bare())",
          "        feeling: \(bare())", "        owner: \(bare())",
        ]
      }
    }
    lines += ["actions:", "  - action: \(bare())", "    addresses: [t0, t3]", "    owner: \(bare())"]
    return lines.joined(separator: "\n") + "\n"
  }
}
