import JourneyTestSupport

/// Journeys with any ways between their touchpoints, as text.
enum GeneratedFlow {
  private static let words = [
    "asiakas", "waits", "käyttäjätunnuksenvaihtolomakkeentäyttö", "for", "the", "bill", "顧客", "\\\\N", "&lt;", "calls",
    "again",
  ]

  static func text(seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    func words(_ most: Int) -> String {
      "\"" + (0...random.below(most)).map { _ in random.pick(Self.words) }.joined(separator: " ") + "\""
    }
    let personas = random.chance(40) ? 1 + random.below(4) : 0
    var lines = ["journey: \(words(6))", "language: \(random.pick(["en", "fi", "sv"]))"]
    if personas > 0 { lines.append("personas: [" + (0..<personas).map { "p\($0)" }.joined(separator: ", ") + "]") }
    lines.append("stages:")
    let sizes = (0...random.below(11)).map { _ in random.below(7) }
    let total = sizes.reduce(0, +)
    var index = 0
    for size in sizes {
      lines.append("  - stage: \(words(3))")
      if random.chance(30) { lines += ["    entered: 1000", "    exited: \(random.below(1100))"] }
      if random.chance(10) { lines.append("    optional: yes") }
      lines.append(size == 0 ? "    touchpoints: []" : "    touchpoints:")
      for _ in 0..<size {
        lines += ["      - touchpoint: \(words(5))", "        id: t\(index)"]
        if random.chance(60) { lines.append("        emotion: \(random.below(5) - 2)") }
        if random.chance(40) { lines.append("        channel: \(words(2))") }
        if random.chance(15) { lines.append("        optional: yes") }
        if random.chance(8) { lines.append("        ends: \(words(4))") }
        if personas > 0, random.chance(20) { lines.append("        persona: p\(random.below(personas))") }
        if random.chance(25) {
          var targets: [Int] = []
          for _ in 0...random.below(3) {
            let near = index + random.below(10) - 3
            let target = random.chance(70) ? min(max(near, 0), total - 1) : random.below(total)
            if !targets.contains(target) { targets.append(target) }
          }
          let isShared = random.chance(60)
          let ways = targets.map { isShared ? "{t\($0): \(5 + random.below(45)) %}" : "t\($0)" }
          lines.append("        next: [\(ways.joined(separator: ", "))]")
        }
        index += 1
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
