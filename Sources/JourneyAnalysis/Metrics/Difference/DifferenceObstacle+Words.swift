public import JourneyModel

extension DifferenceObstacle {
  /// Why there is no difference, or no test of it, in words; no full stop at the end.
  public func text(in language: Language) -> String {
    let sentence =
      switch self {
      case .otherMetric:
        MetricSentence("They are different metrics", "Mittarit ovat eri mittareita", "De är olika mått")
      case .noFigure(let obstacle):
        MetricSentence(
          obstacle.text(in: .english), obstacle.text(in: .finnish), obstacle.text(in: .swedish))
      case .otherMethod:
        MetricSentence(
          "They are made by different methods", "Luvut on laskettu eri menetelmillä",
          "De är beräknade med olika metoder")
      case .otherScale:
        MetricSentence(
          "They were asked on different scales", "Luvut on kysytty eri asteikoilla", "De är mätta på olika skalor")
      case .otherUnit:
        MetricSentence("They are in different units", "Luvut ovat eri yksiköissä", "De har olika enheter")
      case .otherDirection:
        MetricSentence(
          "High is good in one and low in the other", "Toisessa suuri on hyvä, toisessa pieni",
          "I det ena är högt bra, i det andra lågt")
      case .otherLevel:
        MetricSentence(
          "One is about single encounters, the other about the relationship",
          "Toinen koskee yksittäistä kohtaamista, toinen asiakassuhdetta",
          "Det ena gäller enskilda möten, det andra relationen")
      case .notCounted:
        MetricSentence(
          "Not both have counted answers", "Molemmista ei ole laskettuja vastauksia", "Båda har inte räknade svar")
      case .singleAnswer:
        MetricSentence(
          "A single answer has no spread", "Yhdellä vastauksella ei ole hajontaa", "Ett enda svar har ingen spridning")
      case .noSpread:
        MetricSentence(
          "All who answered agree, so that there is no spread to measure by",
          "Kaikki vastasivat samoin, joten hajontaa ei ole",
          "Alla svarade lika, så det finns ingen spridning att mäta mot")
      }
    return sentence.text(in: language)
  }
}
