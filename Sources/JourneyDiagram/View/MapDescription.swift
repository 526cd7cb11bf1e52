public import JourneyAnalysis
public import JourneyModel

/// The map in words, for those who hear it and for search: who, how long, where it peaks, where it hurts, how it ends.
public struct MapDescription: Hashable, Sendable {
  /// The title, in one line.
  public let title: String
  /// A few sentences.
  public let text: String

  /// The words for a journey in a language.
  public init(_ analysis: Analysis, language: Language) {
    let journey = analysis.journey
    let words = Words(language: language)
    title = "\(MapWord.customerJourney.text(in: language)): \(journey.title.text(in: language))"
    var sentences = [words.size(stages: journey.stages.count, touchpoints: journey.touchpoints.count)]
    let people = journey.personas.map { $0.name.text(in: language) }
    if !people.isEmpty { sentences.insert(people.joined(separator: "; ") + ".", at: 0) }
    let stages = journey.stages.map { $0.heading.text(in: language) }
    if !stages.isEmpty { sentences.append("\(words.stages): \(stages.joined(separator: ", ")).") }
    let named = analysis.paths.filter { !$0.curve.points.isEmpty }
    for path in named.prefix(MapCurve.limit) {
      let name = named.count > 1 ? path.personas.compactMap { journey.persona($0)?.name.text(in: language) } : []
      sentences += Self.curve(path.curve, of: journey, who: name.joined(separator: ", "), words)
    }
    text = sentences.joined(separator: " ")
  }

  private static func curve(_ curve: EmotionCurve, of journey: Journey, who: String, _ words: Words) -> [String] {
    func place(_ point: EmotionCurve.Point) -> String {
      let touchpoint = journey.touchpoints[point.touchpointIndex]
      let number = touchpoint.emotion.map { " (\($0.shown(in: words.language)))" } ?? ""
      return "“\(touchpoint.name.text(in: words.language))”\(number)"
    }
    var sentences: [String] = []
    if !curve.isFlat, let peak = curve.peak { sentences.append("\(words.peak) \(place(peak)).") }
    if !curve.isFlat, let trough = curve.trough {
      let pain = journey.touchpoints[trough.touchpointIndex].pains.first.map { ": \($0.text.text(in: words.language))" }
      sentences.append("\(words.trough) \(place(trough))\(pain ?? "").")
    }
    if let end = curve.end { sentences.append("\(words.end) \(place(end)).") }
    if !who.isEmpty, !sentences.isEmpty { sentences[0] = "\(who): \(sentences[0])" }
    return sentences
  }

  private struct Words {
    let language: Language

    var stages: String { pick("Stages", "Vaiheet", "Faser") }
    var peak: String { pick("It peaks at", "Huippu on kohdassa", "Höjdpunkten är") }
    var trough: String { pick("The low point is", "Matalin kohta on", "Lägsta punkten är") }
    var end: String { pick("It ends at", "Polku päättyy kohtaan", "Resan slutar vid") }

    func size(stages: Int, touchpoints: Int) -> String {
      pick(
        "\(stages) \(stages == 1 ? "stage" : "stages") and \(touchpoints) \(touchpoints == 1 ? "touchpoint" : "touchpoints").",
        "\(stages) \(stages == 1 ? "vaihe" : "vaihetta") ja \(touchpoints) \(touchpoints == 1 ? "kosketuspiste" : "kosketuspistettä").",
        "\(stages) \(stages == 1 ? "fas" : "faser") och \(touchpoints) \(touchpoints == 1 ? "kontaktpunkt" : "kontaktpunkter")."
      )
    }

    private func pick(_ english: String, _ finnish: String, _ swedish: String) -> String {
      switch language {
      case .english: english
      case .finnish: finnish
      case .swedish: swedish
      }
    }
  }
}
