public import JourneyModel

extension ClaimedChange {
  /// What comes of the claim, in words; no full stop at the end.
  public func text(in language: Language) -> String {
    let words =
      switch claim {
      case .improved: MetricSentence("improved", "parantunut", "förbättrats")
      case .worsened: MetricSentence("worsened", "heikentynyt", "försämrats")
      case .unchanged: MetricSentence("unchanged", "pysynyt ennallaan", "varit oförändrat")
      }
    let claimed = words.text(in: language)
    let sentence =
      switch verdict {
      case .borneOut:
        MetricSentence(
          "Claimed as \(claimed): the answers bear it out", "Väite \(quoted(claimed)): vastaukset tukevat sitä",
          "Påståendet att det har \(claimed) stöds av svaren")
      case .withinNoise:
        MetricSentence(
          "Claimed as \(claimed): the difference is no more than noise",
          "Väite \(quoted(claimed)): ero ei erotu sattumasta",
          "Det påstås ha \(claimed), men skillnaden går inte att skilja från slump")
      case .contradicted:
        MetricSentence(
          "Claimed as \(claimed): the answers say otherwise",
          "Väite \(quoted(claimed)): vastaukset sanovat muuta", "Det påstås ha \(claimed), men svaren säger något annat"
        )
      case .untold(let obstacle):
        MetricSentence(
          "Claimed as \(claimed), which can’t be tested: \(lowered(obstacle, language))",
          "Väite \(quoted(claimed)), jota ei voi testata: \(lowered(obstacle, language))",
          "Det påstås ha \(claimed), vilket inte går att pröva: \(lowered(obstacle, language))")
      case .directionUnknown:
        MetricSentence(
          "Claimed as \(claimed), but whether high or low is good isn’t said",
          "Väite \(quoted(claimed)), mutta ei ole kerrottu, onko suuri vai pieni hyvä",
          "Det påstås ha \(claimed), men det anges inte om högt eller lågt är bra")
      case .nothingBefore:
        MetricSentence(
          "Claimed as \(claimed), but there is no earlier wave to compare with",
          "Väite \(quoted(claimed)), mutta aiempaa mittauskierrosta ei ole",
          "Det påstås ha \(claimed), men det finns ingen tidigare mätomgång att jämföra med")
      }
    return sentence.text(in: language)
  }

  private func quoted(_ text: String) -> String { "”\(text)”" }

  private func lowered(_ obstacle: DifferenceObstacle, _ language: Language) -> String {
    let text = obstacle.text(in: language)
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
