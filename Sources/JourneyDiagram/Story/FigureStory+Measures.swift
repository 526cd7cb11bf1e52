import JourneyAnalysis
import JourneyModel
import JourneySyntax

extension FigureStory {
  /// The gaps by stage, source and dimension, and those of the gap model.
  var expectation: [StoryBlock] {
    var blocks: [StoryBlock] = []
    for path in facts.paths {
      let stages = facts.stages.compactMap { stage -> (String, ExpectationFacts)? in
        let curve = stage.curves.first { $0.personas == path.personas }
        return curve.map { (stage.title, $0.figures.expectation) }
      }
      let groups =
        stages + path.gapsBySource.map { (words.source($0.name), $0.expectation) }
        + path.gapsByDimension.map { (words.dimension($0.name), $0.expectation) }
      let rows = groups.filter { $0.1.n > 0 }.prefix(Self.limit).map { row($0.0, $0.1) }
      guard rows.count > 1 else { continue }
      if let name = name(of: path) { blocks.append(.name(name)) }
      let headings = ["", word(.legendBetter), word(.legendMet), word(.legendWorse), words.meanGap, "n"]
      blocks.append(.table(headings: headings, rows: rows))
    }
    for gaps in facts.serviceGaps { blocks.append(.item(told(id: gaps.touchpoint), remarks: [gaps.text])) }
    return blocks.isEmpty ? [] : [.heading(words.expectation)] + blocks
  }

  private func row(_ name: String, _ gaps: ExpectationFacts) -> [String] {
    [
      name, String(gaps.exceeded), String(gaps.met), String(gaps.missed),
      gaps.mean?.shown(in: words.language) ?? "–", String(gaps.n),
    ]
  }

  /// What is measured: each figure with its interval, its count and what is to be said of it.
  var metrics: [StoryBlock] {
    guard !facts.metrics.isEmpty else { return [] }
    let items = facts.metrics.map { metric -> StoryBlock in
      var figure = metric.shown ?? words.noFigure
      var parts: [String] = []
      if let interval = metric.interval { parts.append(interval.shown) }
      if let n = metric.n { parts.append("n = \(NumberText.whole(n, in: words.language))") }
      if !parts.isEmpty { figure += " (\(parts.joined(separator: ", ")))" }
      if let worse = metric.worseShown { figure += ", \(worse)" }
      let names =
        [Metric.shownName(metric.title, in: words.language), metric.segment, metric.wave].compactMap { $0 } + [
          place(of: metric)
        ]
      let remarks = [metric.method, metric.target?.text, metric.claim?.text, metric.obstacle].compactMap { $0 }
      return .item("\(names.joined(separator: " · ")): \(figure)", remarks: remarks + metric.cautions)
    }
    let trends = facts.trends.map { trend -> StoryBlock in
      let title = "\(Metric.shownName(trend.metric, in: words.language)): \(trend.earlier) → \(trend.later)"
      return .item(title, remarks: [trend.text] + [trend.claim].compactMap { $0 })
    }
    return [.heading(word(.metrics))] + items + trends
  }

  private func place(of metric: MetricFacts) -> String {
    switch metric.place {
    case .journey: word(.wholeJourney).lowercased()
    case .stage: metric.of.map(stage) ?? ""
    case .touchpoint: metric.of.map(told) ?? ""
    }
  }

  /// How many customers go on from stage to stage.
  var funnel: [StoryBlock] {
    guard let funnel = facts.funnel else { return [] }
    func row(_ step: FunnelStepFacts, _ name: String) -> [String] {
      func whole(_ number: Int) -> String { NumberText.whole(number, in: words.language) }
      return [
        name, whole(step.entered), whole(step.continued),
        step.conversion.map { NumberText.percent($0.value, in: words.language) } ?? "–", step.interval?.shown ?? "",
        whole(step.lost),
      ]
    }
    var rows = funnel.steps.prefix(Self.limit).map { step in
      let end = step.from == step.to || step.isExit && step.to == funnel.steps.last?.to ? words.out : stage(step.to)
      return row(step, "\(stage(step.from)) → \(end)")
    }
    if funnel.steps.count > 1, let overall = funnel.overall { rows.append(row(overall, words.overall)) }
    let headings = ["", words.entered, words.continued, words.share, word(.legendInterval), words.lost]
    return [.heading(word(.people)), .table(headings: headings, rows: rows)]
  }

  /// How the groups of customers buy; nothing where no group tells it.
  var segments: [StoryBlock] {
    let told = facts.segments.filter { $0.buyingCode != nil }
    guard !told.isEmpty else { return [] }
    let rows = told.prefix(Self.limit).map { segment in
      [
        segment.name, segment.share.map { NumberText.percent($0.value, in: words.language) } ?? "–",
        segment.buyingCode ?? "–",
      ]
    }
    return [.heading(words.segments), .table(headings: ["", words.share, words.buyingCode], rows: rows)]
  }

  /// How many of those who were asked have answered; nothing where no source tells it.
  var sources: [StoryBlock] {
    let told = facts.sources.filter { $0.responseRate != nil }
    guard !told.isEmpty else { return [] }
    let rows = told.prefix(Self.limit).map { source in
      func whole(_ number: Int?) -> String { number.map { NumberText.whole($0, in: words.language) } ?? "–" }
      let rate = source.responseRate.map { NumberText.percent($0.value, in: words.language) } ?? "–"
      return [source.name, whole(source.sent), whole(source.n), rate]
    }
    return [
      .heading(words.sources), .table(headings: ["", words.asked, words.answered, words.responseRate], rows: rows),
    ]
  }

  /// What was promised, and whether it is kept where it is to be.
  var promises: [StoryBlock] {
    let told = facts.promises.filter { !$0.isWithdrawn }
    guard !told.isEmpty else { return [] }
    return [.heading(word(.promises))]
      + told.map { promise in
        let places = promise.deliveredAt.compactMap { id in facts.touchpoints.first { $0.id == id }?.number }
        let numbers = places.isEmpty ? "" : " → " + places.map(String.init).joined(separator: ", ")
        let verdict = words.promise(promise.verdict, judged: promise.judged, of: promise.deliveredAt.count)
        let broken = promise.brokenAt.map { self.told(id: $0) }.joined(separator: ", ")
        return .item(
          MapWord.quoted(promise.text, in: words.language) + numbers,
          remarks: [broken.isEmpty ? verdict : "\(verdict): \(broken)"])
      }
  }
}
