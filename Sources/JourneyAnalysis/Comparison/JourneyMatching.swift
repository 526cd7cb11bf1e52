import JourneyModel

/// Which stages and touchpoints of two journeys are the same ones.
///
/// Touchpoints match by a written id, then by name (in the same stage first), then by an id that one of them has only from its
/// name. Stages match by name, then by what they hold, by their phase and by their place. At last, touchpoints of
/// stages that match do so by their place between neighbours that match, where their names are alike.
struct JourneyMatching {
  /// Two that match, by their 0-based places.
  struct Pair: Hashable {
    let before: Int
    let after: Int
    let evidence: MatchEvidence
  }

  /// The pairs of stages and touchpoints, in the order of the second journey.
  private(set) var stages: [Pair] = []
  private(set) var touchpoints: [Pair] = []

  private let before: Journey
  private let after: Journey
  private var stageBefore: [Int?]
  private var stageAfter: [Int?]
  private var touchpointBefore: [Int?]
  private var touchpointAfter: [Int?]

  /// Names must be alike by so much to be taken for old and new name of one thing.
  private static let alike = 0.35
  /// Where more stand side by side without a match, each is compared with its opposite number only.
  private static let mostBySimilarity = 12

  /// - Complexity: O(n log n) in the stages and touchpoints.
  init(_ before: Journey, _ after: Journey) {
    self.before = before
    self.after = after
    stageBefore = before.stages.map { _ in nil }
    stageAfter = after.stages.map { _ in nil }
    touchpointBefore = before.touchpoints.map { _ in nil }
    touchpointAfter = after.touchpoints.map { _ in nil }
    matchTouchpoints()
    matchStages()
    matchByPlace()
    stages.sort { $0.after < $1.after }
    touchpoints.sort { $0.after < $1.after }
  }

  // MARK: Touchpoints by what is written

  private mutating func matchTouchpoints() {
    let language = after.language
    // By places, since touchpoints are large values to pass about.
    let (ones, twos) = (before.touchpoints, after.touchpoints)
    let stages = (
      before: before.stages.map { Self.key($0, language) }, after: after.stages.map { Self.key($0, language) }
    )
    let names = (
      before: ones.indices.map { Self.key(ones[$0].name.text(in: language)) },
      after: twos.indices.map { Self.key(twos[$0].name.text(in: language)) }
    )
    pairTouchpoints(.id, before: { ones[$0].writtenID?.value }, after: { twos[$0].writtenID?.value })
    pairTouchpoints(
      .name, before: { "\(stages.before[ones[$0].stageIndex])\u{0}\(names.before[$0])" },
      after: { "\(stages.after[twos[$0].stageIndex])\u{0}\(names.after[$0])" })
    pairTouchpoints(.name, before: { names.before[$0] }, after: { names.after[$0] })
    pairTouchpoints(.id, before: { ones[$0].id }, after: { twos[$0].id })
  }

  private mutating func pairTouchpoints(
    _ evidence: MatchEvidence, before keyBefore: (Int) -> String?, after keyAfter: (Int) -> String?
  ) {
    let free = touchpointBefore.indices.filter { touchpointBefore[$0] == nil }
    let other = touchpointAfter.indices.filter { touchpointAfter[$0] == nil }
    for (one, two) in Self.pairs(free.map { ($0, keyBefore($0)) }, other.map { ($0, keyAfter($0)) }) {
      pairTouchpoints(one, two, evidence)
    }
  }

  private mutating func pairTouchpoints(_ one: Int, _ two: Int, _ evidence: MatchEvidence) {
    touchpointBefore[one] = two
    touchpointAfter[two] = one
    touchpoints.append(Pair(before: one, after: two, evidence: evidence))
  }

  // MARK: Stages

  private mutating func matchStages() {
    let language = after.language
    pairStages(.name) { Self.key($0, language) }
    pairStages(.name) { Self.key($0.heading.text(in: language)) }
    matchStagesByContent()
    pairStages(.phase) { $0.phase?.id }
    matchStagesByPlace()
  }

  private mutating func pairStages(_ evidence: MatchEvidence, _ key: (Stage) -> String?) {
    let free = before.stages.filter { stageBefore[$0.index] == nil }
    let other = after.stages.filter { stageAfter[$0.index] == nil }
    for (one, two) in Self.pairs(free.map { ($0.index, key($0)) }, other.map { ($0.index, key($0)) }) {
      pairStages(one, two, evidence)
    }
  }

  private mutating func pairStages(_ one: Int, _ two: Int, _ evidence: MatchEvidence) {
    stageBefore[one] = two
    stageAfter[two] = one
    stages.append(Pair(before: one, after: two, evidence: evidence))
  }

  /// Stages under new names that hold at least half of the same touchpoints, those with the most in common first.
  private mutating func matchStagesByContent() {
    struct Both: Hashable { let before, after: Int }
    var common: [Both: Int] = [:]
    for pair in touchpoints {
      let stages = Both(
        before: before.touchpoints[pair.before].stageIndex, after: after.touchpoints[pair.after].stageIndex)
      if stageBefore[stages.before] == nil, stageAfter[stages.after] == nil { common[stages, default: 0] += 1 }
    }
    let ranked = common.sorted { ($1.value, $0.key.after, $0.key.before) < ($0.value, $1.key.after, $1.key.before) }
    for (both, count) in ranked where stageBefore[both.before] == nil && stageAfter[both.after] == nil {
      let smaller = min(before.stages[both.before].touchpoints.count, after.stages[both.after].touchpoints.count)
      let share = Double(count) / Double(max(smaller, 1))
      if share >= 0.5 { pairStages(both.before, both.after, .content(share: share)) }
    }
  }

  private mutating func matchStagesByPlace() {
    let language = after.language
    let runs = Self.runs(stageBefore.indices, stageAfter.indices, stageBefore, stageAfter)
    for run in runs {
      let pairs = Self.alikePairs(
        run.before.filter { stageBefore[$0] == nil }, run.after.filter { stageAfter[$0] == nil },
        { NameLikeness(before.stages[$0].heading.text(in: language)) },
        { NameLikeness(after.stages[$0].heading.text(in: language)) })
      for pair in pairs { pairStages(pair.before, pair.after, pair.evidence) }
    }
  }

  // MARK: Touchpoints by place

  private mutating func matchByPlace() {
    let language = after.language
    for stage in stages {
      let (one, two) = (before.stages[stage.before], after.stages[stage.after])
      guard let first = one.touchpoints.first?.index, let other = two.touchpoints.first?.index else { continue }
      let runs = Self.runs(
        first..<(first + one.touchpoints.count), other..<(other + two.touchpoints.count), touchpointBefore,
        touchpointAfter)
      for run in runs {
        let pairs = Self.alikePairs(
          run.before.filter { touchpointBefore[$0] == nil }, run.after.filter { touchpointAfter[$0] == nil },
          { NameLikeness(before.touchpoints[$0].name.text(in: language)) },
          { NameLikeness(after.touchpoints[$0].name.text(in: language)) })
        for pair in pairs { pairTouchpoints(pair.before, pair.after, pair.evidence) }
      }
    }
  }

  /// The stretches without a match that stand between the same two neighbours on both sides; ends are neighbours too.
  private static func runs(
    _ before: Range<Int>, _ after: Range<Int>, _ matches: [Int?], _ reverse: [Int?]
  ) -> [(before: Range<Int>, after: Range<Int>)] {
    var runs: [(before: Range<Int>, after: Range<Int>)] = []
    var start = before.lowerBound
    // Where the stretch of the second list begins; nil where the neighbour on the left stands outside it.
    var left: Int? = after.lowerBound
    for place in before.lowerBound...before.upperBound {
      let match = place < before.upperBound ? matches[place] : after.upperBound
      guard let match else { continue }
      if let left, left < after.upperBound, start < place {
        let end = (left..<after.upperBound).first { reverse[$0] != nil } ?? after.upperBound
        if end == match, left < end { runs.append((start..<place, left..<end)) }
      }
      start = place + 1
      left = after.contains(match) ? match + 1 : nil
    }
    return runs
  }

  /// The pairs of two stretches, in order, whose names are most alike.
  private static func alikePairs(
    _ before: [Int], _ after: [Int], _ one: (Int) -> NameLikeness, _ two: (Int) -> NameLikeness
  ) -> [Pair] {
    guard !before.isEmpty, !after.isEmpty else { return [] }
    let (ones, twos) = (before.map(one), after.map(two))
    func pair(_ i: Int, _ j: Int, _ likeness: Double) -> Pair {
      Pair(before: before[i], after: after[j], evidence: .place(likeness: likeness))
    }
    guard before.count <= mostBySimilarity, after.count <= mostBySimilarity else {
      return zip(ones, twos).enumerated().compactMap { place, names in
        let likeness = names.0.likeness(to: names.1)
        return likeness >= alike ? pair(place, place, likeness) : nil
      }
    }
    // The best pairs in order, by the sum of their likeness.
    let likeness = ones.map { one in twos.map { one.likeness(to: $0) } }
    var best = Array(repeating: Array(repeating: 0.0, count: twos.count + 1), count: ones.count + 1)
    for i in ones.indices.reversed() {
      for j in twos.indices.reversed() {
        let together = likeness[i][j] >= alike ? likeness[i][j] + best[i + 1][j + 1] : 0
        best[i][j] = max(best[i + 1][j], best[i][j + 1], together)
      }
    }
    var pairs: [Pair] = []
    var (i, j) = (0, 0)
    while i < ones.count, j < twos.count, best[i][j] > 0 {
      if likeness[i][j] >= alike, best[i][j] == likeness[i][j] + best[i + 1][j + 1] {
        pairs.append(pair(i, j, likeness[i][j]))
        (i, j) = (i + 1, j + 1)
      } else if best[i][j] == best[i + 1][j] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }

  // MARK: Keys

  /// Those with equal keys, each once, in order.
  static func pairs(_ before: [(Int, String?)], _ after: [(Int, String?)]) -> [(Int, Int)] {
    var places: [String: [Int]] = [:]
    for (place, key) in before.reversed() {
      if let key, !key.isEmpty { places[key, default: []].append(place) }
    }
    return after.compactMap { place, key in
      guard let key, let one = places[key]?.popLast() else { return nil }
      return (one, place)
    }
  }

  private static func key(_ stage: Stage, _ language: Language) -> String { key(stage.name.text(in: language)) }

  /// A name without what tells nothing apart: case, spaces, punctuation; the name itself where nothing else is left of it.
  static func key(_ name: String) -> String {
    let key = Identifier.made(from: name)
    return key.isEmpty ? name : key
  }
}
