import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds scores behind which there are two camps.
struct DividedAnswers: Rule {
  let about = RuleDescription(
    "average-hides", .metrics, .information, isOn: false,
    summary: "Both promoters and detractors are more than 35 % of those who answered",
    why: "a middling score of two camps is nobody's, and each camp has its own reasons",
    silentWhere: [
      "fewer than five people answered",
      "one of the two camps is at most 35 % of the answers",
    ],
    bad: [
      """
      journey: A haircut
      metrics:
        - {metric: ↓nps, promoters: 45, passives: 15, detractors: 40}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      mittarit:
        - {mittari: ↓nps, suosittelijat: 45, passiiviset: 15, arvostelijat: 40}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa]
      """,
      """
      kundresa: En klippning
      mått:
        - {mått: ↓nps, ambassadörer: 38, passiva: 24, kritiker: 38}
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen]
      """,
    ],
    good: [
      """
      journey: A haircut
      metrics:
        - {metric: nps, promoters: 30, passives: 45, detractors: 25}
        - {metric: nps, promoters: 2, detractors: 2, passives: 0}
      stages:
        - stage: The cut
          touchpoints: [In the chair]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      mittarit:
        - {mittari: nps, suosittelijat: 45, passiiviset: 30, arvostelijat: 25}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa]
      """,
      """
      kundresa: En klippning
      mått:
        - {mått: nps, ambassadörer: 30, passiva: 45, kritiker: 25}
      faser:
        - fas: Klippningen
          kontaktpunkter: [I stolen]
      """,
    ])

  private static let limit = 0.35
  private static let fewestAnswers = 5

  func check(_ subject: LintSubject) -> [Diagnostic] {
    subject.measurements.compactMap { measurement in
      guard case .answers(.score(let score)) = measurement.figure?.basis, score.answers >= Self.fewestAnswers else {
        return nil
      }
      let all = Double(score.answers)
      let (good, bad) = (Double(score.promoters) / all, Double(score.detractors) / all)
      guard good > Self.limit, bad > Self.limit else { return nil }
      func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
      return finding(
        "\(measurement.quotedName) hides two camps: \(percent(good)) are content, \(percent(bad)) aren't",
        at: measurement.metric.name.span, help: "find out what parts them, and measure them as segments of their own")
    }
  }
}
