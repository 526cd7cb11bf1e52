public import JourneyModel

extension MetricObstacle {
  /// Why there is no figure, in words; no full stop at the end.
  public func text(in language: Language) -> String { sentence(language).text(in: language) }

  private func sentence(_ language: Language) -> MetricSentence {
    func number(_ number: Double) -> String { NumberText.text(number, in: language) }
    func range(_ scale: Scale) -> String { "\(number(scale.lower))–\(number(scale.upper))" }
    func whole(_ number: Int) -> String { NumberText.whole(number, in: language) }
    switch self {
    case .nothingGiven:
      return MetricSentence(
        "Neither answers nor a value are given", "Vastauksia tai arvoa ei ole annettu", "Varken svar eller värde anges")
    case .nobodyAnswered: return MetricSentence("Nobody answered", "Kukaan ei vastannut", "Ingen svarade")
    case .scoreIncomplete:
      return MetricSentence(
        "Promoters, passives and detractors aren’t all given, and n doesn’t make up for it",
        "Suosittelijoiden, passiivisten ja arvostelijoiden määrä puuttuu osin, eikä n korvaa sitä",
        "Ambassadörer, passiva och kritiker anges inte alla, och n ersätter inte det som saknas")
    case .tooManyAnswers:
      return MetricSentence(
        "There are more answers than can be counted", "Vastauksia on enemmän kuin voidaan laskea",
        "Det finns fler svar än som kan räknas")
    case .countAboveTotal(let count, let total):
      return MetricSentence(
        "\(whole(count)) of \(whole(total)) is more than all",
        "\(whole(count)) / \(whole(total)) on enemmän kuin kaikki",
        "\(whole(count)) av \(whole(total)) är fler än alla")
    case .shareIncomplete:
      return MetricSentence(
        "A share needs both how many, and of how many", "Osuuteen tarvitaan sekä lukumäärä että kaikkien määrä",
        "En andel kräver både hur många och av hur många")
    case .methodMissing:
      return MetricSentence(
        "The method isn’t given, and each makes another figure of these answers",
        "Menetelmää ei ole annettu, ja kukin tekee näistä vastauksista eri luvun",
        "Metoden anges inte, och varje metod ger ett annat tal av svaren")
    case .boxesMissing:
      return MetricSentence(
        "Which answers count as good or bad isn’t given, and on this scale there is no custom",
        "Hyviä tai huonoja vastauksia ei ole nimetty, eikä tällä asteikolla ole vakiintunutta tapaa",
        "Vilka svar som räknas som bra eller dåliga anges inte, och för den här skalan finns ingen vedertagen praxis")
    case .boxesUnfit:
      return MetricSentence(
        "The good and bad answers lie off the scale or overlap",
        "Hyvät ja huonot vastaukset ovat asteikon ulkopuolella tai päällekkäin",
        "De bra och dåliga svaren ligger utanför skalan eller överlappar varandra")
    case .scaleMissing: return MetricSentence("The scale isn’t given", "Asteikkoa ei ole annettu", "Skalan anges inte")
    case .answerOffScale(let answer, let scale):
      return MetricSentence(
        "\(number(answer)) isn’t on the scale \(range(scale))", "\(number(answer)) ei ole asteikolla \(range(scale))",
        "\(number(answer)) finns inte på skalan \(range(scale))")
    case .notTheScoresScale(let scale):
      return MetricSentence(
        "A Net Promoter Score is asked on 0–10, not on \(range(scale))",
        "Nettosuositteluluku kysytään asteikolla 0–10, ei \(range(scale))",
        "Net Promoter Score mäts på skalan 0–10, inte \(range(scale))")
    case .weightsUnfit:
      return MetricSentence(
        "The weights don’t fit what they weigh", "Painot eivät sovi siihen, mitä ne painottavat",
        "Vikterna passar inte det som de viktar")
    case .partsMissing(let parts):
      let names = parts.map { $0.name(in: language) }.joined(separator: ", ")
      return MetricSentence(
        "The formula lacks: \(names)", "Kaavasta puuttuu: \(names)", "I formeln saknas: \(names)")
    case .formulaUndefined:
      return MetricSentence(
        "The formula has no result with these numbers", "Kaavalla ei ole tulosta näillä luvuilla",
        "Formeln har inget resultat med de här talen")
    }
  }
}

extension MetricObstacle.Part {
  fileprivate func name(in language: Language) -> String {
    switch self {
    case .margin: MetricSentence("margin", "kate", "marginal").text(in: language)
    case .retention: MetricSentence("retention", "pysyvyys", "kundretention").text(in: language)
    case .discount: MetricSentence("discount", "diskonttokorko", "kalkylränta").text(in: language)
    }
  }
}
