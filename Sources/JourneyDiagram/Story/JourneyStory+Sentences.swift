import JourneyModel

extension JourneyStory {
  /// The journey in a few sentences: who, how many stages and touchpoints, where it peaks, where it hurts, how it ends,
  /// what is critical.
  var sentences: [String] { sentences(withPersonasAndStages: true) }

  /// The same, with or without the names of the personas and the stages.
  func sentences(withPersonasAndStages isWhole: Bool) -> [String] {
    let words = StorySentence(language: language)
    var sentences: [String] = []
    let people = personas.map { $0.name.text(in: language) }
    if isWhole, !people.isEmpty { sentences.append(Self.stop(people.joined(separator: "; "))) }
    sentences.append(words.size(stages: stages.count, touchpoints: touchpoints.count))
    if isWhole, !stages.isEmpty {
      sentences.append("\(MapWord.stages.text(in: language)): \(stages.map(\.heading).joined(separator: ", ")).")
    }
    let scored = paths.filter { $0.end != nil }.prefix(MapCurve.limit)
    var named: Set<Int> = []
    for path in scored {
      sentences += self.sentences(of: path, words)
      named.formUnion([path.peak, path.lowPoint, path.end].compactMap { $0?.number })
    }
    let others = moments.filter { !named.contains($0.number) }
    if !others.isEmpty {
      let shown = others.prefix(Self.momentLimit).map { moment in
        "\(quoted(moment.name)) (\(moment.headings.map(Self.lowercasedFirst).joined(separator: "; ")))"
      }
      let rest = others.count > Self.momentLimit ? " …" : ""
      sentences.append(words.critical(isFurther: !named.isEmpty) + " " + shown.joined(separator: ", ") + "." + rest)
    }
    return sentences
  }

  /// So many critical moments are named in a description, besides peaks, low points and ends.
  private static let momentLimit = 6

  private func sentences(of path: StoryPath, _ words: StorySentence) -> [String] {
    func shown(_ place: StoryPath.Place) -> String { "\(quoted(place.name)) (\(place.emotion))" }
    var sentences: [String] = []
    if let peak = path.peak { sentences.append("\(words.peak) \(shown(peak)).") }
    if let low = path.lowPoint {
      sentences.append(Self.stop("\(words.lowPoint) \(shown(low))\(low.pain.map { ": \($0)" } ?? "")"))
    }
    if let end = path.end { sentences.append("\(words.end) \(shown(end)).") }
    if let name = path.name, !sentences.isEmpty { sentences[0] = "\(name): \(sentences[0])" }
    return sentences
  }

  /// A text with a full stop, unless it ends a sentence already.
  private static func stop(_ text: String) -> String {
    text.last.map { ".!?…".contains($0) } ?? true ? text : text + "."
  }

  private static func lowercasedFirst(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}
