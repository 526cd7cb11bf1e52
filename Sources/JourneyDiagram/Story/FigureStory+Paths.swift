import JourneyAnalysis
import JourneyModel
import JourneySyntax

extension FigureStory {
  /// The figures of every path; a sentence where there is nothing to count.
  var pathBlocks: [StoryBlock] {
    var blocks: [StoryBlock] = [.heading(word(.figures))]
    if facts.counts.scored == 0 { blocks.append(.text(words.noEmotion)) }
    for path in facts.paths {
      let figures = self.figures(of: path)
      guard !figures.isEmpty else { continue }
      if let name = name(of: path) { blocks.append(.name(name)) }
      blocks.append(.figures(figures))
    }
    return blocks
  }

  private func figures(of path: PathFacts) -> [StoryFigure] {
    extremes(of: path.figures) + course(of: path.figures) + channels(of: path) + expectation(of: path.figures)
      + experience(of: path)
  }

  /// Efficiency, ease and emotion, and how the feeling changes within touchpoints.
  private func experience(of path: PathFacts) -> [StoryFigure] {
    var figures: [StoryFigure] = []
    let sides = path.experience.map { side in
      let level = NumberText.text(side.level.value, in: words.language, isSigned: true)
      return "\(words.side(side.side)) \(level) (\(words.n(side.n, of: path.touchpoints.count)))"
    }
    if !sides.isEmpty { figures.append(StoryFigure(label: words.experience, text: sides.joined(separator: " · "))) }
    let changes = path.innerChanges.map { change in
      "\(change.before.shown(in: words.language)) → \(change.after.shown(in: words.language)) · \(told(change.number))"
    }
    if !changes.isEmpty {
      figures.append(StoryFigure(label: words.innerChanges, text: changes.joined(separator: ", ")))
    }
    return figures
  }

  /// Peak, low point, end and what is remembered of them.
  private func extremes(of curve: CurveFacts) -> [StoryFigure] {
    var figures: [StoryFigure] = []
    func add(_ label: MapWord, _ point: PointFacts?) {
      if let point { figures.append(StoryFigure(label: word(label), text: told(point))) }
    }
    add(.peak, curve.isFlat ? nil : curve.peak)
    add(.lowPoint, curve.isFlat ? nil : curve.trough)
    add(.end, curve.end)
    if let peakEnd = curve.peakEnd {
      let tie = peakEnd.tie(in: words.language).map { " · \($0)" } ?? ""
      figures.append(StoryFigure(label: word(.peakEndValue), text: peakEnd.value.shown(in: words.language) + tie))
    }
    return figures
  }

  /// The mean, and how the curve goes.
  private func course(of curve: CurveFacts) -> [StoryFigure] {
    var figures: [StoryFigure] = []
    let language = words.language
    if let mean = curve.mean {
      var text = "\(mean.shown(in: language)) (\(words.n(curve.scored, of: curve.of)))"
      if let weighted = curve.weightedMean {
        text += " · \(words.byDuration) \(weighted.shown(in: language)) (\(words.n(curve.timed, of: curve.of)))"
      }
      figures.append(StoryFigure(label: word(.mean), text: text))
    }
    if curve.scored == 1 { figures.append(StoryFigure(label: words.course, text: words.oneEmotion)) }
    if let volatility = curve.volatility, !curve.isFlat {
      let size = NumberText.text(volatility.number.value, in: language)
      figures.append(StoryFigure(label: words.volatility, text: words.perStep(size)))
    }
    for (label, step) in [(word(.fall), curve.steepestFall), (words.rise, curve.steepestRise)] {
      guard let step else { continue }
      let change = step.change.shown(in: language)
      figures.append(
        StoryFigure(label: label, text: "\(change) · \(told(step.from.number)) → \(told(step.to.number))"))
    }
    if let recovery = curve.recovery {
      figures.append(
        StoryFigure(label: words.recovery, text: "\(told(recovery.from.number)): \(recovery.text(in: language))"))
    }
    return figures
  }

  private func channels(of path: PathFacts) -> [StoryFigure] {
    let curve = path.figures
    guard curve.withChannel > 1 else { return [] }
    let places = path.channelSwitches.filter(\.isContextLost).map { told(id: $0.to) }
    let lost = places.isEmpty ? "" : ": \(places.joined(separator: ", "))"
    let text = words.switches(curve.channelSwitches, lost: curve.lostContexts) + lost
    return [StoryFigure(label: word(.channels), text: "\(text) (\(words.n(curve.withChannel, of: curve.of)))")]
  }

  /// How many touchpoints were better than expected, as expected and worse.
  private func expectation(of curve: CurveFacts) -> [StoryFigure] {
    let counts = curve.expectation
    guard counts.n > 0 else { return [] }
    let parts = [(MapWord.legendBetter, counts.exceeded), (.legendMet, counts.met), (.legendWorse, counts.missed)]
    let text = parts.map { "\(word($0).lowercased()) \($1)" }.joined(separator: " · ")
    return [StoryFigure(label: word(.expectation), text: "\(text) (\(words.n(counts.n, of: curve.of)))")]
  }

  /// The ways beside the paths, and what they do to what is remembered.
  var branches: [StoryBlock] {
    var blocks: [StoryBlock] = []
    for path in facts.paths where !path.branches.isEmpty {
      if let name = name(of: path) { blocks.append(.name(name)) }
      for branch in path.branches.prefix(Self.limit) { blocks.append(item(branch, beside: path)) }
      let rest = path.branches.count - Self.limit
      if rest > 0 { blocks.append(.text(words.more(rest))) }
    }
    return blocks.isEmpty ? [] : [.heading(words.branches)] + blocks
  }

  /// So many branches, or rows of a table, are told of each path.
  static let limit = 20

  private func item(_ branch: BranchFacts, beside path: PathFacts) -> StoryBlock {
    let language = words.language
    let ends = [branch.leaves.map(told), branch.arrives.map(told)].map { $0 ?? "" }
    var text = "\(words.branch(branch.kind)): \(ends[0]) → \(ends[1].isEmpty ? words.out : ends[1])"
    if let share = branch.share { text += " (\(NumberText.percent(share.value, in: language)))" }
    var remarks: [String] = []
    if !branch.touchpoints.isEmpty { remarks.append(branch.touchpoints.map(told).joined(separator: ", ")) }
    if branch.kind != .loss, let value = branch.figures.peakEnd?.value, let main = path.figures.peakEnd?.value {
      let n = words.n(branch.figures.scored, of: branch.figures.of)
      remarks.append(
        words.peakEnd(value.shown(in: language), insteadOf: main.shown(in: language), isSame: value == main) + " (\(n))"
      )
    }
    return .item(text, remarks: remarks)
  }
}
