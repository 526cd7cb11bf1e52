import JourneyAnalysis
import JourneyModel

/// What has become of stages, promises, actions and metrics, a line each.
enum ComparisonLines {
  typealias Line = ComparisonStory.Line

  static func stages(_ comparison: JourneyComparison, _ words: ComparisonWords) -> [Line] {
    guard let one = comparison.before?.journey, let two = comparison.after?.journey else { return [] }
    return comparison.stages.flatMap { stage -> [Line] in
      guard let after = stage.after else {
        return stage.before.map { place in
          [Line(mark: .removed, name: one.stages[place].heading.text(in: words.language), text: words.mark(.removed))]
        } ?? []
      }
      let name = two.stages[after].heading.text(in: words.language)
      guard let before = stage.before else { return [Line(mark: .added, name: name, text: words.mark(.added))] }
      var lines: [Line] = []
      if stage.isMoved {
        lines.append(Line(mark: .moved, name: name, text: words.moved(from: nil, number: before + 1)))
      }
      if stage.isRenamed {
        let old = MapWord.quoted(one.stages[before].heading.text(in: words.language), in: words.language)
        let certainty = words.certainty(stage.evidence).map { " (\($0))" } ?? ""
        lines.append(Line(mark: .renamed, name: name, text: "\(words.label(.name)) \(old)\(certainty)"))
      }
      return lines
    }
  }

  static func promises(_ comparison: JourneyComparison, _ words: ComparisonWords) -> [Line] {
    comparison.promises.compactMap { promise in
      let entry =
        promise.after.flatMap { comparison.after?.journey.promises[$0] }
        ?? promise.before.flatMap { comparison.before?.journey.promises[$0] }
      guard let entry else { return nil }
      let fates = Set(promise.fates)
      let mark: ComparisonMark =
        if fates.contains(.broken) { .worse } else if fates.contains(.kept) { .better } else if fates.contains(.added) {
          .added
        } else if fates.contains(.removed) || fates.contains(.withdrawn) { .removed } else { .changed }
      return Line(
        mark: mark, name: MapWord.quoted(entry.text.text(in: words.language), in: words.language),
        text: promise.fates.map(words.fate).joined(separator: ", "))
    }
  }

  static func actions(_ comparison: JourneyComparison, _ words: ComparisonWords) -> [Line] {
    comparison.actions.compactMap { action in
      let entry =
        action.after.flatMap { comparison.after?.journey.actions[$0] }
        ?? action.before.flatMap { comparison.before?.journey.actions[$0] }
      guard let entry else { return nil }
      let (one, two) = (action.status.before.map(words.status), action.status.after.map(words.status))
      let name = entry.text.text(in: words.language)
      if action.before == nil {
        let text = [words.mark(.added), two.map { $0.lowercased() }].compactMap { $0 }.joined(separator: ", ")
        return Line(mark: .added, name: name, text: text)
      }
      if action.after == nil { return Line(mark: .removed, name: name, text: words.mark(.removed)) }
      return Line(
        mark: action.isDoneNow ? .better : .changed, name: name,
        text: "\(one ?? words.nothing) → \(two ?? words.nothing)")
    }
  }

  static func metrics(_ comparison: JourneyComparison, _ words: ComparisonWords) -> [Line] {
    comparison.metrics.compactMap { metric in
      guard let entry = metric.after ?? metric.before,
        let journey = (metric.after == nil ? comparison.before : comparison.after)?.journey
      else { return nil }
      let language = words.language
      let place =
        switch metric.place {
        case .journey: MapWord.wholeJourney.text(in: language)
        case .stage(let stage): journey.stages[stage].heading.text(in: language)
        case .touchpoint(let touchpoint): journey.touchpoints[touchpoint].name.text(in: language)
        }
      let name = "\(entry.mapName(in: language)) · \(place)"
      let (one, two) = (figure(metric.figureBefore, words), figure(metric.figureAfter, words))
      guard let difference = metric.difference else {
        let mark: ComparisonMark = metric.after == nil ? .removed : .added
        return Line(mark: mark, name: name, text: "\(words.mark(mark)): \(metric.after == nil ? one : two)")
      }
      let verdict = words.verdict(of: difference)
      return Line(
        mark: difference.change == .improved ? .better : difference.change == .worsened ? .worse : .changed, name: name,
        text: ["\(one) → \(two)", verdict].filter { !$0.isEmpty }.joined(separator: ", "))
    }
  }

  /// A figure with how many answered: `37 (n = 611)`.
  private static func figure(_ figure: MetricFigure?, _ words: ComparisonWords) -> String {
    guard let figure else { return words.nothing }
    let text = [figure.shownInFull(in: words.language), figure.worseShown(in: words.language)].compactMap { $0 }
      .joined(separator: ", ")
    return figure.answers.map { "\(text) (n = \(NumberText.whole($0, in: words.language)))" } ?? text
  }
}
