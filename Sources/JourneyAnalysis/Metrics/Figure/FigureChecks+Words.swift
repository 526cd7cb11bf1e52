public import JourneyModel

extension MetricFigure {
  /// What comes of the claimed value, in words with the numbers; `nil` where nothing is claimed. No full stop at the end.
  public func claimText(in language: Language) -> String? {
    guard let claimed else { return nil }
    let (said, found) = (exact(claimed.value, claimed, in: language), exact(value, claimed, in: language))
    return switch claimed.verdict {
    case .agrees:
      MetricSentence(
        "The written \(said) agrees with the answers", "Kirjattu \(said) vastaa vastauksia",
        "Det angivna värdet \(said) stämmer med svaren"
      ).text(in: language)
    case .differs:
      MetricSentence(
        "\(said) is written, but the answers make \(found)", "Kirjattu \(said), mutta vastauksista tulee \(found)",
        "\(said) anges, men svaren ger \(found)"
      ).text(in: language)
    case .weighted:
      MetricSentence(
        "The written \(said) is weighted and can’t be checked against the answers",
        "Kirjattu \(said) on painotettu, eikä sitä voi tarkistaa vastauksista",
        "Det angivna värdet \(said) är viktat och kan inte kontrolleras mot svaren"
      ).text(in: language)
    }
  }

  /// How the figure stands to its target, in words; `nil` where nothing is aimed at. No full stop at the end.
  public func targetText(in language: Language) -> String? {
    guard let target else { return nil }
    let aim = shown(target.target, withUnitIn: language)
    let sentence =
      switch target.verdict {
      case .met: MetricSentence("Target \(aim) met", "Tavoite \(aim) saavutettu", "Målet \(aim) är nått")
      case .missed: MetricSentence("Target \(aim) missed", "Tavoitteesta \(aim) jäätiin", "Målet \(aim) är inte nått")
      case .indistinguishable:
        MetricSentence(
          "Not distinguishable from the target \(aim): the interval includes it",
          "Ei erotu tavoitteesta \(aim): se on luottamusvälin sisällä",
          "Går inte att skilja från målet \(aim): det ligger inom intervallet")
      case .directionUnknown:
        MetricSentence(
          "Whether the target \(aim) is met can’t be told: whether high or low is good isn’t said",
          "Tavoitteen \(aim) saavuttamista ei voi sanoa: ei ole kerrottu, onko suuri vai pieni hyvä",
          "Om målet \(aim) är nått går inte att säga: det anges inte om högt eller lågt är bra")
      }
    return sentence.text(in: language)
  }

  /// A number with at least as many digits as the claim has.
  private func exact(_ number: Double, _ claimed: ClaimedValue, in language: Language) -> String {
    switch unit {
    case .share where claimed.tolerance < 0.004:
      NumberText.text(number * 100, in: language) + (language == .english ? "%" : "\u{A0}%")
    case .points where claimed.tolerance < 0.4: NumberText.text(number, in: language, isSigned: true)
    case .scale: NumberText.text(number, in: language)
    default: shown(number, in: language)
    }
  }
}
