import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// The words in which figures are told, in the three languages.
struct ShowWords: Wording {
  let language: Language

  // MARK: A path

  var byDuration: String { pick("by duration", "keston mukaan", "efter varaktighet") }
  var course: String { pick("Course", "Kulku", "Förlopp") }
  var oneEmotion: String {
    pick(
      "one emotion alone makes no curve", "yhdestä tunteesta ei synny käyrää", "en enda känsla blir ingen kurva")
  }
  var volatility: String { pick("Ups and downs", "Vaihtelu", "Upp och ned") }
  func perStep(_ size: String) -> String {
    pick(
      "\(size) from score to score, on average", "keskimäärin \(size) arviosta toiseen",
      "i snitt \(size) från värde till värde")
  }
  var rise: String { pick("Steepest rise", "Jyrkin nousu", "Brantaste uppgången") }
  var recovery: String { pick("Recovery", "Toipuminen", "Återhämtning") }
  func switches(_ count: Int, lost: Int) -> String {
    let changes = pick(
      "\(count) \(count == 1 ? "change" : "changes")", "\(count) \(count == 1 ? "vaihto" : "vaihtoa")",
      "\(count) \(count == 1 ? "byte" : "byten")")
    let anew = pick(
      "told anew \(lost == 1 ? "once" : "\(lost) times")",
      "kerrottava uudelleen \(lost == 1 ? "kerran" : "\(lost) kertaa")",
      "måste berätta igen \(lost == 1 ? "en gång" : "\(lost) gånger")")
    return lost == 0 ? changes : "\(changes), \(anew)"
  }
  var branches: String { pick("Other ways", "Muut reitit", "Andra vägar") }
  var out: String { pick("out", "ulos", "ut") }
  func branch(_ kind: PathBranch.Kind) -> String {
    switch kind {
    case .detour: pick("Detour", "Kiertotie", "Omväg")
    case .shortcut: pick("Shortcut", "Oikotie", "Genväg")
    case .leftOut: pick("Left out", "Jää väliin", "Hoppas över")
    case .loop: pick("Way back", "Paluureitti", "Väg tillbaka")
    case .exit: pick("Exit", "Päättyy tähän", "Slutar här")
    case .loss: pick("Leave the journey", "Poistuvat polulta", "Lämnar resan")
    }
  }
  func peakEnd(_ value: String, insteadOf main: String, isSame: Bool) -> String {
    isSame
      ? pick(
        "Peak–end value \(value) as on the main path", "Huippu–loppu-arvo \(value) kuten pääreitillä",
        "Topp–slut-värde \(value) som på huvudvägen")
      : pick(
        "Peak–end value \(value) instead of \(main)", "Huippu–loppu-arvo \(value), pääreitillä \(main)",
        "Topp–slut-värde \(value) i stället för \(main)")
  }

  /// The mean of a stage with its count; empty where several paths go through it, or nothing is scored.
  func mean(of stage: StageFacts) -> String {
    guard stage.curves.count == 1, let curve = stage.curves.first?.figures, let mean = curve.mean else { return "" }
    return "\(mean.shown(in: language)) (\(n(curve.scored, of: curve.of)))"
  }

  // MARK: Expectation, metrics, promises

  var expectation: String {
    pick("Expectation and experience", "Odotukset ja kokemukset", "Förväntningar och upplevelser")
  }
  var meanGap: String { pick("Mean gap", "Kuilun keskiarvo", "Gap i snitt") }
  func source(_ name: String) -> String {
    switch name {
    case "advertising": pick("From advertising", "Mainonnasta", "Från reklam")
    case "promise": pick("From a promise", "Lupauksesta", "Från ett löfte")
    case "word-of-mouth": pick("From word of mouth", "Suosittelusta", "Från rekommendationer")
    case "earlier-experience": pick("From earlier experience", "Aiemmasta kokemuksesta", "Från tidigare erfarenhet")
    case "price": pick("From the price", "Hinnasta", "Från priset")
    default: pick("From: \(name)", "Lähde: \(name)", "Källa: \(name)")
    }
  }
  func dimension(_ name: String) -> String {
    switch name {
    case "reliability": pick("Reliability", "Luotettavuus", "Pålitlighet")
    case "responsiveness": pick("Responsiveness", "Reagointi", "Lyhördhet")
    case "assurance": pick("Assurance", "Ammattitaito", "Trygghet")
    case "empathy": pick("Empathy", "Empatia", "Empati")
    case "tangibles": pick("Tangibles", "Fyysinen ympäristö", "Fysisk miljö")
    default: name
    }
  }
  var experience: String { pick("Experience", "Kokemus", "Upplevelse") }
  func side(_ side: ExperienceSideFacts.Side) -> String {
    switch side {
    case .efficiency: pick("efficiency", "tehokkuus", "effektivitet")
    case .ease: pick("ease", "helppous", "enkelhet")
    case .emotion: pick("emotion", "tunne", "känsla")
    }
  }
  var innerChanges: String { pick("Within", "Kohdan sisällä", "Inom kontaktpunkter") }
  var segments: String { pick("Customer groups", "Asiakasryhmät", "Kundgrupper") }
  var buyingCode: String {
    pick(
      "Recency–frequency–money (1–5)", "Viimeisin osto–tiheys–raha (1–5)", "Senaste köp–frekvens–pengar (1–5)")
  }
  var sources: String { pick("Evidence", "Mihin tämä perustuu", "Underlag") }
  var asked: String { pick("Asked", "Kysyttiin", "Tillfrågade") }
  var answered: String { pick("Answered", "Vastasi", "Svarade") }
  var responseRate: String { pick("Response rate", "Vastausprosentti", "Svarsfrekvens") }
  var noFigure: String { pick("no figure", "ei lukua", "ingen siffra") }
  var entered: String { pick("Came", "Saapui", "Kom") }
  var continued: String { pick("Went on", "Jatkoi", "Gick vidare") }
  var share: String { pick("Share", "Osuus", "Andel") }
  var lost: String { pick("Lost", "Poistui", "Tappade") }
  var overall: String { pick("Overall", "Koko matkalla", "Totalt") }
  func promise(_ verdict: PromiseCheck.Verdict, judged: Int, of total: Int) -> String {
    let n = "n = \(judged)/\(total)"
    return switch verdict {
    case .kept: pick("Kept (\(n))", "Pidetty (\(n))", "Hållet (\(n))")
    case .broken: pick("Not kept (\(n)) at", "Ei pidetty (\(n)) kohdassa", "Inte hållet (\(n)) vid")
    case .unknown:
      pick(
        "Nobody can tell whether it is kept: no touchpoint that is to keep it gives expectation and experience",
        "Pitämistä ei voi todeta: missään kohdassa, jossa se lunastetaan, ei ole odotusta ja kokemusta",
        "Det går inte att se om det hålls: ingen kontaktpunkt som ska hålla det anger förväntan och upplevelse")
    }
  }

  // MARK: Critical moments

  /// What a critical touchpoint lacks; `nil` for nothing.
  func lacking(_ moment: MomentFacts) -> String? {
    let parts = [
      moment.owner == nil ? withoutOwner : nil, moment.metrics == 0 ? withoutMetric : nil,
      moment.actions.isEmpty ? withoutAction : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  func weight(_ text: String) -> String { pick("Weight \(text)", "Paino \(text)", "Tyngd \(text)") }

  // MARK: Several journeys

  var portfolio: String { pick("Journeys together", "Polut yhdessä", "Resorna tillsammans") }
  var hurtsMost: String { pick("What hurts most", "Kipeimmät polut", "Det som gör ondast") }
  var hurtsRule: String {
    pick(
      "In the order of the peak–end value, the lowest first, on the path that hurts most; then of the low point, then of "
        + "the number of pains. All levels are on a scale of −2 to +2, whatever scale a file has.",
      "Järjestys: huippu–loppu-arvo kipeimmällä reitillä, matalin ensin; sitten aallonpohja, sitten kipupisteiden määrä. "
        + "Kaikki tasot ovat asteikolla −2…+2, mikä tahansa tiedoston oma asteikko onkin.",
      "Ordnade efter topp–slut-värdet på den väg som gör ondast, det lägsta först; sedan efter bottenläget och antalet "
        + "smärtpunkter. Alla nivåer är på en skala från −2 till +2, vilken skala filen än har.")
  }
  var journey: String { pick("Journey", "Polku", "Resa") }
  var curve: String { pick("Curve", "Käyrä", "Kurva") }
  var peakEnd: String { pick("Peak–end", "Huippu–loppu", "Topp–slut") }
  var low: String { pick("Low", "Pohja", "Botten") }
  var recurring: String { pick("Touchpoints they share", "Yhteiset kosketuspisteet", "Gemensamma kontaktpunkter") }
  var lowPoints: String { pick("Low points", "Aallonpohjia", "Bottenlägen") }
  var mean: String { MapWord.mean.text(in: language) }
  var missed: String { pick("Worse than expected", "Odotettua huonompi", "Sämre än förväntat") }
  var designs: String { pick("What is to be", "Tavoitetilat", "Målbilder") }
  var designsRule: String {
    pick(
      "Told apart and counted nowhere else: nobody has taken these ways yet.",
      "Nämä esitetään erikseen, eikä niitä lasketa muualle mukaan: näitä polkuja ei ole vielä kukaan kulkenut.",
      "De här visas för sig och räknas inte in någon annanstans: de vägarna har ingen gått ännu.")
  }
  var leftOut: String {
    pick("Left out because of errors", "Jätetty pois virheiden vuoksi", "Utelämnade på grund av fel")
  }
  var withoutOwner: String { pick("without an owner", "ilman vastuutahoa", "utan ansvarig") }
  var withoutMetric: String { pick("without a metric", "ilman mittaria", "utan mätetal") }
  var withoutAction: String { pick("without an action", "ilman toimenpidettä", "utan åtgärd") }
  var none: String { pick("none", "ei yhtään", "inga") }

  /// How many journeys there are, and how many of their touchpoints carry an emotion.
  func size(journeys: Int, scored: Int, of touchpoints: Int) -> String {
    let count = pick(
      "\(journeys) \(journeys == 1 ? "journey" : "journeys")", "\(journeys) \(journeys == 1 ? "polku" : "polkua")",
      "\(journeys) \(journeys == 1 ? "resa" : "resor")")
    return "\(count), \(coverage(scored: scored, of: touchpoints))"
  }

  /// How many touchpoints carry an emotion, as a sentence.
  func coverage(scored: Int, of touchpoints: Int) -> String {
    let all = StorySentence(language: language).touchpoints(touchpoints)
    if touchpoints == 0 { return "\(all)." }
    if scored == 0 { return "\(all). \(noEmotion)" }
    return pick(
      "\(all), \(scored) of them with an emotion.", "\(all), joista tunne on \(scored):ssa.",
      "\(all), varav \(scored) med en känsla.")
  }

  var noEmotion: String {
    pick(
      "No touchpoint carries an emotion, so there is no curve and no mean.",
      "Yhdelläkään kosketuspisteellä ei ole tunnetta, joten käyrää ja keskiarvoa ei ole.",
      "Ingen kontaktpunkt har en känsla, så det finns varken kurva eller medelvärde.")
  }

  func journeys(_ count: Int) -> String { pick("in \(count) journeys", "\(count) polulla", "i \(count) resor") }

  /// What critical touchpoints lack.
  func critical(_ coverage: CriticalCoverage) -> String {
    let count = coverage.touchpoints
    let all = pick(
      "\(count) critical \(count == 1 ? "touchpoint" : "touchpoints")",
      "\(count) \(count == 1 ? "kriittinen kosketuspiste" : "kriittistä kosketuspistettä")",
      "\(count) \(count == 1 ? "kritisk kontaktpunkt" : "kritiska kontaktpunkter")")
    let parts = [
      "\(coverage.withoutOwner.count) \(withoutOwner)", "\(coverage.withoutMetric.count) \(withoutMetric)",
      "\(coverage.withoutAction.count) \(withoutAction)",
    ]
    return "\(all): \(parts.joined(separator: ", "))."
  }

  /// What is said of rows that aren't shown.
  func more(_ count: Int) -> String {
    pick(
      "… and \(count) more: --format json has them all", "… ja \(count) muuta: --format json näyttää kaikki",
      "… och \(count) till: --format json visar alla")
  }

  /// How many carry a score, of how many.
  func n(_ count: Int, of total: Int) -> String { "n = \(count)/\(total)" }

  /// A level of the inner scale.
  func level(_ level: FiniteNumber?) -> String {
    level.map { NumberText.text($0.value, in: language, isSigned: true) } ?? "–"
  }
}
