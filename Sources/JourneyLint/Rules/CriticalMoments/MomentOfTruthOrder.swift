import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds moments of truth that come before an earlier one on a path.
struct MomentOfTruthOrder: Rule {
  let about = RuleDescription(
    "mot-order", .criticalMoments, .information,
    summary: "A moment of truth comes after a later one on the same path",
    why:
      "customers look round, choose, use and then tell others; a moment out of that order is misnamed, or stands in "
      + "the wrong stage",
    source: "Carlzon, J. (1987), Moments of Truth; Lecinski, J. (2011), Winning the Zero Moment of Truth",
    silentWhere: [
      "the moments stand in order on each persona's own path",
      "the same moment comes twice, or again behind the last, where the way begins anew",
      "a name in 'next' or 'persona' leads nowhere, so that the paths aren't known",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Reads what others say, emotion: 1, moment-of-truth: zero}
            - {touchpoint: In the chair, emotion: 1, moment-of-truth: second}
            - {touchpoint: Books a time, emotion: 1, moment-of-truth: ↓first}
            - {touchpoint: Tells a friend, emotion: 1, moment-of-truth: ultimate}
      """,
      """
      journey: One that comes too early
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Reads what others say, emotion: 1, moment-of-truth: ↓ultimate}
            - {touchpoint: Books a time, emotion: 1, moment-of-truth: first}
            - {touchpoint: In the chair, emotion: 1, moment-of-truth: second}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Tuolissa, tunne: 1, totuuden-hetki: toinen}
            - {kosketuspiste: Varaa ajan, tunne: 1, totuuden-hetki: ↓ensimmäinen}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: I stolen, känsla: 1, sanningens-ögonblick: andra}
            - {kontaktpunkt: Bokar tid, känsla: 1, sanningens-ögonblick: ↓första}
      """,
    ],
    good: [
      """
      journey: In order, with the same twice
      covers: [purchase]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: Reads what others say, emotion: 1, moment-of-truth: zero}
            - {touchpoint: Books a time, emotion: 1, moment-of-truth: first}
            - {touchpoint: In the chair, emotion: 1, moment-of-truth: second}
            - {touchpoint: In front of the mirror, emotion: 1, moment-of-truth: second}
      """,
      """
      journey: Each persona has an order of its own
      covers: [purchase]
      personas: [a, b]
      stages:
        - stage: purchase
          touchpoints:
            - {touchpoint: In the chair, persona: a, emotion: 1, moment-of-truth: second}
            - {touchpoint: Books a time, persona: b, emotion: 1, moment-of-truth: first}
            - {touchpoint: In front of the mirror, emotion: 1}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Lukee arvosteluja, tunne: 1, totuuden-hetki: nolla}
            - {kosketuspiste: Varaa ajan, tunne: 1, totuuden-hetki: ensimmäinen}
            - {kosketuspiste: Tuolissa, tunne: 1, totuuden-hetki: toinen}
            - {kosketuspiste: Kertoo ystävälle, tunne: 2, totuuden-hetki: lopullinen}
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Bokar tid, känsla: 1, sanningens-ögonblick: första}
            - {kontaktpunkt: I stolen, känsla: 1, sanningens-ögonblick: andra}
            - {kontaktpunkt: Framför spegeln, känsla: 2, sanningens-ögonblick: andra}
            - {kontaktpunkt: Berättar för en vän, känsla: 2, sanningens-ögonblick: slutgiltiga}
            - {kontaktpunkt: Bokar en ny tid, känsla: 1, sanningens-ögonblick: första, valfri: ja}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.uses(.momentOfTruth) else { return [] }
    guard subject.knowsPaths else { return [] }
    let touchpoints = subject.journey.touchpoints
    var known: Set<Int> = []
    var found: [Diagnostic] = []
    for path in subject.analysis.paths {
      let moments = path.touchpointIndices.compactMap { index in
        touchpoints[index].momentOfTruth.map { (index: index, moment: $0) }
      }
      // The fewest that can be misplaced are: one that comes too early is one mistake, whatever follows it.
      let inOrder = Self.longestOrder(of: moments.map(\.moment.value))
      for (place, (index, moment)) in moments.enumerated() where !inOrder.contains(place) {
        // Behind the last of them the way may begin anew: who buys again chooses again.
        let isAgain = inOrder.contains { moments[$0].moment.value == moment.value }
        guard !(isAgain && moments[..<place].contains { $0.moment.value == .ultimate }),
          let other = inOrder.last(where: { $0 < place && moments[$0].moment.value > moment.value })
            ?? inOrder.first(where: { $0 > place && moments[$0].moment.value < moment.value }),
          known.insert(index).inserted
        else { continue }
        let (isLate, mark) = (other < place, moments[other])
        found.append(
          finding(
            "\(Shown.quoted(touchpoints[index].name.text)) is the moment of truth \(quoted(moment, subject)), but comes "
              + "\(isLate ? "after" : "before") \(quoted(mark.moment, subject)), "
              + Shown.quoted(touchpoints[mark.index].name.text), at: moment.span,
            labels: [Label(mark.moment.span, "this comes \(isLate ? "before" : "after") it")],
            help: "correct '\(subject.word(.momentOfTruth)):', or put the touchpoint where it happens"))
      }
    }
    return found
  }

  private func quoted(_ moment: Spanned<MomentOfTruth>, _ subject: LintSubject) -> String {
    "'\(subject.choice(moment.value.rawValue, for: .momentOfTruth))'"
  }

  /// The 0-based places of a longest part of some moments that is in order; of equals, the one that begins first.
  /// - Complexity: O(n) in the moments, of which there are four kinds.
  private static func longestOrder(of moments: [MomentOfTruth]) -> [Int] {
    let kinds = MomentOfTruth.allCases.sorted()
    // For each kind, the longest part that ends with it at most.
    var best = [[Int]](repeating: [], count: kinds.count)
    for (place, moment) in moments.enumerated() {
      guard let kind = kinds.firstIndex(of: moment) else { continue }
      let longer = best[kind] + [place]
      for later in kind..<kinds.count where best[later].count < longer.count { best[later] = longer }
    }
    return best.last ?? []
  }
}
