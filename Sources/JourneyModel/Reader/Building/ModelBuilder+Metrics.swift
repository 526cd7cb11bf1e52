import JourneySyntax

extension ModelBuilder {
  /// Metrics, in the file's order; sources, waves and segments must be known by then.
  mutating func metrics(_ entries: [Facts]) -> [Metric] {
    entries.compactMap { metric($0) }
  }

  private mutating func metric(_ facts: Facts) -> Metric? {
    guard let name = facts.word(.metric) else { return nil }
    let boxes = facts.part(.boxes).map {
      Metric.Boxes(top: $0.scale(.top)?.value, bottom: $0.scale(.bottom)?.value, span: $0.span)
    }
    let categories = facts.part(.categories).map {
      Metric.Categories(
        attractive: $0.whole(.attractive)?.value, oneDimensional: $0.whole(.oneDimensional)?.value,
        mustBe: $0.whole(.mustBe)?.value, indifferent: $0.whole(.indifferent)?.value,
        reverse: $0.whole(.reverse)?.value, questionable: $0.whole(.questionable)?.value, span: $0.span)
    }
    let found = references(facts, .source, to: sources)
    return Metric(
      metric: MetricKind(id: name.value), name: name, promoters: facts.whole(.promoters),
      passives: facts.whole(.passives), detractors: facts.whole(.detractors), distribution: answers(facts),
      count: facts.whole(.count), of: facts.whole(.of), value: facts.number(.value), n: facts.whole(.n),
      scale: facts.scale(.scale), method: facts.choice(.method), boxes: boxes, better: facts.choice(.better),
      means: named(facts, .means), weights: named(facts, .weights), gaps: named(facts, .gaps), categories: categories,
      margin: facts.number(.margin), retention: facts.number(.retention), discount: facts.number(.discount),
      target: facts.number(.target), claim: facts.choice(.claim),
      wave: reference(facts, .wave, to: waves), period: facts.dates(.period),
      segment: reference(facts, .segment, to: segments), sources: found, population: facts.whole(.population),
      sourcePopulation: found.count == 1 ? found[0].id.flatMap { populations[$0] } : nil,
      sampled: facts.number(.sampled), level: facts.choice(.level), kind: facts.choice(.kind), unit: facts.text(.unit),
      isWeighted: facts.isSo(.weighted), span: facts.span)
  }

  private func answers(_ facts: Facts) -> [Metric.Answer] {
    facts.pairs(.distribution).compactMap { pair in
      guard let answer = pair.answer, let count = pair.number else { return nil }
      return Metric.Answer(answer: answer, count: Int(count.value.value), span: pair.span)
    }
  }

  private func named(_ facts: Facts, _ key: Key) -> [Metric.NamedNumber] {
    facts.pairs(key).compactMap { pair in
      pair.number.map {
        Metric.NamedNumber(name: pair.name?.text ?? "", number: Number($0.value, $0.node, at: pair.span))
      }
    }
  }
}

extension MetricKind {
  /// The kind with a canonical word; an own one where the language doesn't know the word.
  init(id: String) { self = MetricKind.known.first { $0.id == id } ?? .own(id) }
}
