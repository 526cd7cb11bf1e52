public import JourneyModel

extension MetricCaution {
  /// The caution in words; no full stop at the end.
  public func text(in language: Language) -> String { sentence(language).text(in: language) }

  private func sentence(_ language: Language) -> MetricSentence {
    func whole(_ number: Int) -> String { NumberText.whole(number, in: language) }
    switch self {
    case .fewAnswers(1, let fewest):
      return MetricSentence(
        "Only one answer: fewer than \(whole(fewest)) say little",
        "Vain yksi vastaus: alle \(whole(fewest)) vastausta kertoo vähän",
        "Bara ett svar: färre än \(whole(fewest)) säger föga")
    case .fewAnswers(let answers, let fewest):
      return MetricSentence(
        "Only \(whole(answers)) answers: fewer than \(whole(fewest)) say little",
        "Vain \(whole(answers)) vastausta: alle \(whole(fewest)) vastausta kertoo vähän",
        "Bara \(whole(answers)) svar: färre än \(whole(fewest)) säger föga")
    case .wideScore(let halfWidth):
      let points = NumberText.text(halfWidth.rounded(), in: language)
      return MetricSentence(
        "Exact only to about ±\(points) points", "Tarkkuus vain noin ±\(points) pistettä",
        "Noggrannheten är bara omkring ±\(points) poäng")
    case .wideShare(let halfWidth):
      let points = NumberText.text((halfWidth * 100).rounded(), in: language)
      return MetricSentence(
        "Exact only to about ±\(points) percentage points", "Tarkkuus vain noin ±\(points) prosenttiyksikköä",
        "Noggrannheten är bara omkring ±\(points) procentenheter")
    case .answersUnknown:
      return MetricSentence(
        "How many answered isn’t said", "Vastaajien määrää ei ole kerrottu", "Hur många som svarade anges inte")
    case .countsDisagree(let counted, let said):
      return MetricSentence(
        "\(whole(counted)) answers are counted, but n says \(whole(said))",
        "Vastauksia on laskettu \(whole(counted)), mutta n on \(whole(said))",
        "\(whole(counted)) svar är räknade, men n är \(whole(said))")
    case .answersUnused(let obstacle):
      let reason = obstacle.text(in: language)
      let inner = reason.prefix(1).lowercased() + reason.dropFirst()
      return MetricSentence(
        "The value is claimed, not counted: \(inner)", "Arvo on ilmoitettu, ei laskettu: \(inner)",
        "Värdet är angivet, inte räknat: \(inner)")
    }
  }
}
