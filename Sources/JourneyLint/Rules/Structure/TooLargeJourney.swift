import JourneyModel
import JourneySyntax

/// Finds journeys that no map can show.
struct TooLargeJourney: Rule {
  private static let mostStages = RuleOption(
    .stages, .wholeNumber(1...10_000), 9, "The most stages that a map is read well with.")
  private static let mostTouchpoints = RuleOption(
    .touchpoints, .wholeNumber(1...10_000), 40, "The most touchpoints that a map is read well with.")

  let about = RuleDescription(
    "journey-too-large", .structure, .information, isOn: false,
    summary: "A journey has more than 9 stages or more than 40 touchpoints",
    why: "nobody reads a map of that size, and what matters drowns in it",
    options: [Self.mostStages, Self.mostTouchpoints],
    silentWhere: [
      "there are at most 9 stages and at most 40 touchpoints"
    ],
    bad: [
      """
      journey: A year of haircuts
      ↓stages: [
        {stage: One, touchpoints: [a]}, {stage: Two, touchpoints: [b]}, {stage: Three, touchpoints: [c]},
        {stage: Four, touchpoints: [d]}, {stage: Five, touchpoints: [e]}, {stage: Six, touchpoints: [f]},
        {stage: Seven, touchpoints: [g]}, {stage: Eight, touchpoints: [h]}, {stage: Nine, touchpoints: [i]},
        {stage: Ten, touchpoints: [j]}]
      """,
      """
      asiakaspolku: Vuosi kuntosalin jäsenenä
      ↓vaiheet: [
        {vaihe: Tammikuu, kosketuspisteet: [Liittyy]}, {vaihe: Helmikuu, kosketuspisteet: [Saa ohjelman]},
        {vaihe: Maaliskuu, kosketuspisteet: [Treenaa]}, {vaihe: Huhtikuu, kosketuspisteet: [Väsyy]},
        {vaihe: Toukokuu, kosketuspisteet: [Kokeilee joogaa]}, {vaihe: Kesäkuu, kosketuspisteet: [Lomailee]},
        {vaihe: Heinäkuu, kosketuspisteet: [Ui]}, {vaihe: Elokuu, kosketuspisteet: [Palaa]},
        {vaihe: Syyskuu, kosketuspisteet: [Tuo ystävän]}, {vaihe: Lokakuu, kosketuspisteet: [Jatkaa]}]
      """,
      """
      kundresa: Ett år på gymmet
      ↓faser: [
        {fas: Januari, kontaktpunkter: [Blir medlem]}, {fas: Februari, kontaktpunkter: [Får ett program]},
        {fas: Mars, kontaktpunkter: [Tränar]}, {fas: April, kontaktpunkter: [Tröttnar]},
        {fas: Maj, kontaktpunkter: [Provar yoga]}, {fas: Juni, kontaktpunkter: [Har semester]},
        {fas: Juli, kontaktpunkter: [Badar]}, {fas: Augusti, kontaktpunkter: [Kommer tillbaka]},
        {fas: September, kontaktpunkter: [Tar med en vän]}, {fas: Oktober, kontaktpunkter: [Fortsätter]}]
      """,
    ],
    good: [
      """
      journey: A year of haircuts
      stages: [
        {stage: One, touchpoints: [a]}, {stage: Two, touchpoints: [b]}, {stage: Three, touchpoints: [c]},
        {stage: Four, touchpoints: [d]}, {stage: Five, touchpoints: [e]}, {stage: Six, touchpoints: [f]},
        {stage: Seven, touchpoints: [g]}, {stage: Eight, touchpoints: [h]}, {stage: Nine, touchpoints: [i]}]
      """,
      """
      asiakaspolku: Kuntosalin jäseneksi
      vaiheet: [
        {vaihe: Kokeilu, kosketuspisteet: [Käy ilmaisella tunnilla]},
        {vaihe: Liittyminen, kosketuspisteet: [Saa avaimen ja ohjelman]},
        {vaihe: Ensimmäinen kuukausi, kosketuspisteet: [Treenaa, Kysyy neuvoa]}]
      """,
      """
      kundresa: Att bli medlem på gymmet
      faser: [
        {fas: Prov, kontaktpunkter: [Går på en gratis timme]},
        {fas: Inskrivning, kontaktpunkter: [Får nyckel och program]},
        {fas: Första månaden, kontaktpunkter: [Tränar, Frågar om råd]}]
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let (stages, touchpoints) = (subject.journey.stages.count, subject.journey.touchpoints.count)
    let most = subject.count(Self.mostStages, of: self)
    let mostTouchpoints = subject.count(Self.mostTouchpoints, of: self)
    guard stages > most || touchpoints > mostTouchpoints else { return [] }
    return [
      finding(
        "the journey has \(count(stages, "stage")) and \(count(touchpoints, "touchpoint"))", at: subject.stagesKeySpan,
        note: "a map is read well with at most \(count(most, "stage")) and \(count(mostTouchpoints, "touchpoint"))",
        help: "split it into journeys of their own, or tell a stage's touchpoints more broadly")
    ]
  }

  private func count(_ number: Int, _ what: String) -> String { "\(number) \(what)\(number == 1 ? "" : "s")" }
}
