package import JourneyAnalysis
package import JourneyModel

/// What there is to tell of a comparison in one language: what the report for the terminal, the Markdown document and the
/// description of the map have in common. Texts are the authors' own, as they stand in the files.
package struct ComparisonStory: Sendable {
  /// A figure of a curve on both sides.
  struct Figure: Sendable {
    let label: String
    let before: String
    let after: String
    /// Above zero where it rises, on the inner scale.
    let rise: Double?
    /// The rise as it is read; empty where there is none to tell.
    let change: String
  }

  /// The figures of some people.
  struct Figures: Sendable {
    /// Whose they are; `nil` for everybody's.
    let people: String?
    let figures: [Figure]
  }

  /// A line about a stage, a promise, an action or a metric.
  struct Line: Sendable {
    let mark: ComparisonMark
    let name: String
    let text: String
  }

  /// The language of fixed words, and of texts given in several.
  package let language: Language
  /// The title of the second journey.
  package let title: String
  /// What the two sides are called: by their claims, or before and after.
  let sides: (before: String, after: String)
  /// The whole in a few sentences.
  package let sentences: [String]
  /// The touchpoints that aren't what they were, the worst first.
  let entries: [ComparisonEntry]
  let figures: [Figures]
  let stages: [Line]
  let promises: [Line]
  let actions: [Line]
  let metrics: [Line]

  let words: ComparisonWords

  /// The story of a comparison.
  /// - Parameter language: `nil` for that of the second journey.
  /// - Complexity: O(n log n) in the touchpoints and their texts.
  package init(_ comparison: JourneyComparison, language: Language? = nil) {
    let language = language ?? comparison.journey?.language ?? .english
    let words = ComparisonWords(language: language)
    self.words = words
    self.language = language
    title = comparison.journey?.title.text(in: language) ?? ""
    sides = Self.sides(comparison, words)
    entries =
      comparison.before == nil || comparison.after == nil
      ? []
      : comparison.touchpoints.compactMap { ComparisonEntry($0, in: comparison, words) }.sorted { $0.rank < $1.rank }
    figures = ComparisonFigures.all(comparison, words)
    stages = ComparisonLines.stages(comparison, words)
    promises = ComparisonLines.promises(comparison, words)
    actions = ComparisonLines.actions(comparison, words)
    metrics = ComparisonLines.metrics(comparison, words)
    sentences = Self.sentences(comparison, words)
  }

  /// Whether there is anything to tell.
  package var isEmpty: Bool {
    entries.isEmpty && stages.isEmpty && promises.isEmpty && actions.isEmpty && metrics.isEmpty
  }

  static func sides(_ comparison: JourneyComparison, _ words: ComparisonWords) -> (before: String, after: String) {
    guard let one = comparison.before?.journey.state?.value, let two = comparison.after?.journey.state?.value,
      one != two
    else { return (words.before, words.after) }
    func name(_ state: Journey.State) -> String {
      switch state {
      case .hypothesis: MapWord.hypothesis.text(in: words.language)
      case .asIs: MapWord.asIs.text(in: words.language)
      case .toBe: MapWord.toBe.text(in: words.language)
      }
    }
    return (name(one), name(two))
  }

  private static func sentences(_ comparison: JourneyComparison, _ words: ComparisonWords) -> [String] {
    guard let one = comparison.before?.journey else { return [words.isNew, size(comparison, words)] }
    guard let two = comparison.after?.journey else { return [words.isGone, size(comparison, words)] }
    if comparison.isUnchanged { return [words.unchanged] }
    let touchpoints = comparison.touchpoints
    func count(_ aspect: TouchpointChange.Aspect) -> Int {
      touchpoints.reduce(0) { sum, touchpoint in sum + touchpoint.changes.count { $0.aspect == aspect } }
    }
    var sentences = [
      words.shape(
        added: touchpoints.count(where: \.isAdded), removed: touchpoints.count(where: \.isRemoved),
        moved: touchpoints.count { $0.move != nil }, renamed: touchpoints.count(where: \.isRenamed)),
      words.feelings(
        better: touchpoints.count { ($0.emotionRise ?? 0) > 0 }, worse: touchpoints.count { ($0.emotionRise ?? 0) < 0 }),
      words.pains(solved: count(.painSolved), remedied: count(.painRemedied), new: count(.painNew)),
    ]
    sentences += peakEnds(comparison, words)
    if comparison.claimsDiffer {
      sentences.append(words.claims(one.state?.value, two.state?.value))
      if let evidence = words.evidence(one.state?.value, two.state?.value) { sentences.append(evidence) }
    }
    if comparison.titlesDiffer { sentences.append(words.title(from: one.title.text(in: words.language))) }
    return sentences.filter { !$0.isEmpty }
  }

  /// How the peak–end values change, people with the same ones together.
  private static func peakEnds(_ comparison: JourneyComparison, _ words: ComparisonWords) -> [String] {
    var values: [(people: [String], figure: Figure)] = []
    for curve in ComparisonFigures.all(comparison, words) {
      let label = words.figure(.peakEnd)
      guard let figure = curve.figures.first(where: { $0.label == label && ($0.rise ?? 0) != 0 }) else { continue }
      let people = curve.people.map { [$0] } ?? []
      if let same = values.firstIndex(where: { $0.figure.before == figure.before && $0.figure.after == figure.after }) {
        values[same].people += people
      } else {
        values.append((people, figure))
      }
    }
    return values.map { people, figure in
      words.peakEnd(of: people.isEmpty ? nil : people.joined(separator: ", "), from: figure.before, to: figure.after)
    }
  }

  private static func size(_ comparison: JourneyComparison, _ words: ComparisonWords) -> String {
    StorySentence(language: words.language).size(
      stages: comparison.stages.count, touchpoints: comparison.touchpoints.count)
  }
}
