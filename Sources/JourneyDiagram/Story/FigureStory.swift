import JourneyAnalysis
import JourneyModel

/// What there is to tell of a journey's figures, block by block; each figure comes from the facts and stands with its count.
struct FigureStory {
  let facts: JourneyFacts
  let words: ShowWords
  private let names: [Int: String]
  private let numbers: [String: Int]
  private let stages: [String: String]
  private let personas: [String: String]

  init(_ facts: JourneyFacts, _ words: ShowWords) {
    self.facts = facts
    self.words = words
    names = Dictionary(facts.touchpoints.map { ($0.number, $0.name) }) { first, _ in first }
    numbers = Dictionary(facts.touchpoints.map { ($0.id, $0.number) }) { first, _ in first }
    stages = Dictionary(facts.stages.map { ($0.id, $0.title) }) { first, _ in first }
    personas = Dictionary(facts.personas.map { ($0.id, MapCurve.shortName($0.name)) }) { first, _ in first }
  }

  /// Everything, in the order in which it is told.
  var blocks: [StoryBlock] { pathBlocks + branches + expectation + metrics + funnel + segments + sources + promises }

  func word(_ word: MapWord) -> String { word.text(in: words.language) }

  /// A touchpoint by its number: `3 “Waits for the van”`.
  func told(_ number: Int) -> String {
    names[number].map { "\(number) \(MapWord.quoted($0, in: words.language))" } ?? String(number)
  }

  /// The same by its id.
  func told(id: String) -> String { numbers[id].map(told) ?? id }

  /// A point of the curve: `+1.5 · 3 “Waits for the van”`.
  func told(_ point: PointFacts) -> String { "\(point.emotion.shown(in: words.language)) · \(told(point.number))" }

  func stage(_ id: String) -> String { stages[id] ?? id }

  /// Whose path it is; `nil` where there is only one.
  func name(of path: PathFacts) -> String? {
    guard facts.paths.count > 1 else { return nil }
    let names = path.personas.compactMap { personas[$0] }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
