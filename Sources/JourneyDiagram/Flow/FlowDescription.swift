import JourneyAnalysis
import JourneyModel

/// The flow in words: where it branches, where it leads back, and where people leave.
struct FlowDescription {
  private let graph: FlowGraph
  private let journey: Journey
  private let language: Language
  private let ways: [Int: [FlowGraph.Way]]

  init(_ graph: FlowGraph, of journey: Journey, in language: Language) {
    self.graph = graph
    self.journey = journey
    self.language = language
    ways = Dictionary(grouping: graph.ways, by: \.from)
  }

  /// At most so many sentences of a kind.
  private static let limit = 8

  private var phrases: FlowPhrases { FlowPhrases(language: language) }

  /// The sentences, one after another.
  var text: String {
    let sentences = branches + returns + optional + losses + ends
    return (sentences.isEmpty ? [phrases.isStraight()] : sentences).joined(separator: " ")
  }

  /// What follows a touchpoint, in words for those who come to it alone; empty where it just goes on.
  func ways(from touchpoint: Int) -> String {
    let own = ways[touchpoint, default: []]
    let loss = graph.losses.first { $0.touchpoint == touchpoint }
    var sentences: [String] = []
    let onward = own.filter { $0.kind == .onward || $0.kind == .bypass }
    if onward.count > 1 { sentences.append(phrases.parts(place(touchpoint), list(onward))) }
    sentences += own.filter { $0.kind == .back || $0.kind == .again }.map(returning)
    if let loss { sentences.append(phrases.losesPart(place(touchpoint), phrases.roundedShare(loss.share))) }
    return sentences.joined(separator: " ")
  }

  private var branches: [String] {
    let parting = graph.touchpoints.compactMap { touchpoint -> String? in
      let onward = ways[touchpoint, default: []].filter { $0.kind == .onward }
      return onward.count > 1 ? phrases.parts(place(touchpoint), list(onward)) : nil
    }
    return limited(parting)
  }

  private var returns: [String] { limited(graph.ways.filter { $0.kind == .back || $0.kind == .again }.map(returning)) }

  private var optional: [String] {
    let passed = graph.touchpoints.filter { journey.touchpoints[$0].isOptional }
    guard !passed.isEmpty else { return [] }
    var names = passed.prefix(Self.limit).map(place).joined(separator: ", ")
    if passed.count > Self.limit { names += " …" }
    return [phrases.canBeLeftOut(names)]
  }

  private var losses: [String] {
    let stages = graph.stageLosses.map { loss in
      phrases.stageLosesPart(phrases.quoted(journey.stages[loss.stage].heading.text(in: language)), loss)
    }
    let places = graph.losses.map { phrases.losesPart(place($0.touchpoint), phrases.roundedShare($0.share)) }
    return limited(stages) + limited(places)
  }

  private var ends: [String] {
    let marks = Set(graph.ends.map(\.mark)).sorted()
    guard marks.count > 1 else { return [] }
    return [
      phrases.endsAt(
        marks.prefix(Self.limit).map(place).joined(separator: ", ") + (marks.count > Self.limit ? " …" : ""))
    ]
  }

  private func returning(_ way: FlowGraph.Way) -> String {
    let share = way.share.map(phrases.share)
    return way.kind == .again
      ? phrases.repeats(place(way.from), share) : phrases.returns(place(way.from), to: place(way.to), share)
  }

  private func list(_ ways: [FlowGraph.Way]) -> String {
    ways.map { way in way.share.map { "\(phrases.share($0)) → \(place(way.to))" } ?? place(way.to) }
      .joined(separator: ", ")
  }

  private func place(_ touchpoint: Int) -> String {
    phrases.quoted(journey.touchpoints[touchpoint].name.text(in: language))
  }

  private func limited(_ sentences: [String]) -> [String] {
    guard sentences.count > Self.limit else { return sentences }
    return sentences.prefix(Self.limit) + [phrases.andMore(sentences.count - Self.limit)]
  }
}
