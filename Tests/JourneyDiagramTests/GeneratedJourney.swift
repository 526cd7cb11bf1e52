import JourneyTestSupport

/// Journeys of all sizes with anything in them, as text.
enum GeneratedJourney {
  private static let words = [
    "asiakas", "waits", "käyttäjätunnuksenvaihtolomakkeentäyttö", "for", "the", "bill", "phone", "顧客", "shop/web",
    "30 min",
    "Rindfleischetikettierungsüberwachungsaufgaben", "ok", "\\\\N", "&lt;", "שלום", "calls", "again",
  ]

  static func text(seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    func words(_ most: Int) -> String {
      "\"" + (0...random.below(most)).map { _ in random.pick(Self.words) }.joined(separator: " ") + "\""
    }
    var lines = ["journey: \(words(10))"]
    if random.chance(50) { lines += ["scope: \(words(12))", "goal: \(words(12))"] }
    if random.chance(50) { lines.append("state: \(random.pick(["hypothesis", "as-is", "to-be"]))") }
    lines.append("language: \(random.pick(["en", "fi", "sv"]))")
    let personas = random.chance(60) ? random.below(6) : 0
    if personas > 0 { lines.append("personas:") }
    for index in 0..<personas {
      lines += ["  - persona: p\(index)", "    name: \(words(4))", "    needs: [\(words(5)), \(words(5))]"]
    }
    let channels = random.chance(40) ? (0..<2 + random.below(8)).map { "\(words(2).dropLast()) \($0)\"" } : []
    if !channels.isEmpty {
      lines.append("channels:")
      lines += channels.map { "  - channel: \($0)" }
    }
    let metric = "{metric: csat, distribution: {1: 3, 4: 8, 5: 9}, scale: 1..5, method: top-box, target: 75 %}"
    if random.chance(20) { lines.append("metrics: [\(metric), {metric: nps, promoters: 5, detractors: 9}]") }
    lines.append("stages:")
    var count = 0
    for _ in 0...random.below(12) {
      lines += ["  - stage: \(words(4))"]
      if random.chance(30) { lines += ["    entered: 12400", "    exited: \(random.below(12_400))"] }
      if random.chance(10) { lines.append("    metrics: [\(metric), \(metric)]") }
      let touchpoints = random.below(6)
      lines.append(touchpoints == 0 ? "    touchpoints: []" : "    touchpoints:")
      for _ in 0..<touchpoints {
        count += 1
        lines += ["      - touchpoint: \(words(6))", "        id: t\(count)"]
        func maybe(_ percent: Int, _ line: String) {
          if random.chance(percent) { lines.append("        " + line) }
        }
        maybe(70, "emotion: \(random.pick(["-2", "-1.5", "-1", "0", "0.5", "1", "2"]))")
        maybe(30, "feeling: \(words(2))")
        maybe(50, "description: \(words(20))")
        maybe(60, "channel: \(channels.isEmpty ? words(2) : random.pick(channels))")
        maybe(15, "context-kept: \(random.pick(["yes", "no"]))")
        maybe(15, "next: {t\(1 + random.below(count + 3)): 40 %, t\(1 + random.below(count)): 60 %}")
        maybe(15, "metrics: [\(metric)]")
        maybe(20, "critical: \(random.pick(["positive", "negative"]))")
        maybe(30, "expected: \(1 + random.below(5))")
        maybe(30, "experienced: \(1 + random.below(5))")
        maybe(30, "quote: \(words(18))")
        maybe(30, "pain: {pain: \(words(14)), severity: \(random.pick(["low", "medium", "high"]))}")
        maybe(20, "opportunity: \(words(12))")
        maybe(20, "wait: 90 min")
        maybe(20, "expected-wait: 1 h")
        maybe(10, "optional: yes")
        maybe(20, "frontstage: \(words(8))")
        maybe(20, "backstage: \(words(8))")
        maybe(20, "owner: \(words(2))")
        if personas > 0 { maybe(20, "persona: p\(random.below(personas))") }
      }
    }
    if count > 0, random.chance(60) {
      lines.append("actions:")
      for _ in 0...random.below(6) {
        let addresses = "[t\(1 + random.below(count)), t\(1 + random.below(count))]"
        lines += ["  - action: \(words(12))", "    addresses: \(addresses)", "    due: 2026-09-30"]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
