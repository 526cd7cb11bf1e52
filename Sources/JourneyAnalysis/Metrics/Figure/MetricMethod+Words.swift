public import JourneyModel

extension MetricMethod {
  /// What the method is called; no full stop at the end.
  public func name(in language: Language) -> String { sentence(language).text(in: language) }

  private func sentence(_ language: Language) -> MetricSentence {
    func range(_ scale: Scale) -> String {
      let (lower, upper) = (NumberText.text(scale.lower, in: language), NumberText.text(scale.upper, in: language))
      return lower == upper ? lower : "\(lower)–\(upper)"
    }
    func isWeighted(_ weights: [Double]) -> Bool { Set(weights).count > 1 }
    switch self {
    case .netPromoterScore:
      return MetricSentence(
        "Net Promoter Score: 9–10 less 0–6", "Nettosuositteluluku: 9–10 miinus 0–6",
        "Net Promoter Score: 9–10 minus 0–6")
    case .share: return MetricSentence("Counted share", "Laskettu osuus", "Räknad andel")
    case .topBox(let box):
      return MetricSentence(
        "Share of the answers \(range(box))", "Vastausten \(range(box)) osuus", "Andelen som svarade \(range(box))")
    case .net(let good, let bad):
      return MetricSentence(
        "Answers \(range(good)) less answers \(range(bad))",
        "Vastaukset \(range(good)) miinus vastaukset \(range(bad))",
        "Svaren \(range(good)) minus svaren \(range(bad))")
    case .mean(let scale?):
      return MetricSentence(
        "Mean on \(range(scale))", "Keskiarvo asteikolla \(range(scale))", "Medelvärde på skalan \(range(scale))")
    case .mean(nil): return MetricSentence("Mean", "Keskiarvo", "Medelvärde")
    case .normalisedMean(let scale):
      return MetricSentence(
        "Mean as a part of the scale \(range(scale))", "Keskiarvo suhteutettuna asteikkoon \(range(scale))",
        "Medelvärde som andel av skalan \(range(scale))")
    case .satisfactionIndex(let weights):
      return isWeighted(weights)
        ? MetricSentence(
          "Satisfaction index 0–100, weighted", "Tyytyväisyysindeksi 0–100, painotettu",
          "Nöjd kund-index 0–100, viktat")
        : MetricSentence(
          "Satisfaction index 0–100, equal weights", "Tyytyväisyysindeksi 0–100, yhtä suuret painot",
          "Nöjd kund-index 0–100, lika vikter")
    case .serviceQuality(let weights):
      return isWeighted(weights)
        ? MetricSentence(
          "Weighted mean of the dimensions’ gaps", "Laatu-ulottuvuuksien kuilujen painotettu keskiarvo",
          "Viktat medelvärde av dimensionernas gap")
        : MetricSentence(
          "Mean of the dimensions’ gaps", "Laatu-ulottuvuuksien kuilujen keskiarvo",
          "Medelvärde av dimensionernas gap")
    case .lifetimeValue:
      return MetricSentence(
        "Margin × retention / (1 + discount − retention)", "Kate × pysyvyys / (1 + diskonttokorko − pysyvyys)",
        "Marginal × kundretention / (1 + kalkylränta − kundretention)")
    case .kanoBetter:
      return MetricSentence(
        "Kano: better is the share whom having it pleases, worse the share whom missing it annoys",
        "Kano: parempi on niiden osuus, joita ominaisuus ilahduttaa, huonompi niiden, joita sen puute harmittaa",
        "Kano: bättre är andelen som gläds åt att den finns, sämre andelen som störs av att den saknas")
    case .stated: return MetricSentence("As stated", "Ilmoitettu arvo", "Angivet värde")
    }
  }
}
