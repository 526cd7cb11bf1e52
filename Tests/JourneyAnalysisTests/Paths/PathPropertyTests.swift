import JourneyAnalysis
import JourneyModel
import JourneyTestSupport
import Testing

/// What holds for any graph of touchpoints.
struct PathPropertyTests {
  private func randomJourney(_ random: inout SeededGenerator) throws -> Journey {
    let count = 1 + random.below(14)
    let touchpoints = (0..<count).map { place -> String in
      var fields: [String] = []
      if random.chance(70) { fields.append("emotion: \(Double(random.below(9)) / 2 - 2)") }
      if random.chance(30) { fields.append("duration: \(random.below(50)) min") }
      if random.chance(40) { fields.append("expected: \(1 + random.below(5)), experienced: \(1 + random.below(5))") }
      if random.chance(20) { fields.append("optional: yes") }
      if random.chance(15) { fields.append("ends: yes") }
      if random.chance(20) { fields.append("channel: c\(random.below(3))") }
      if random.chance(20) { fields.append("persona: p\(random.below(2))") }
      if random.chance(40) {
        let targets = Set((0...random.below(3)).map { _ in random.below(count) }).sorted()
        let tells = random.chance(50)
        let ways = targets.map { tells && random.chance(80) ? "t\($0): \(100 / targets.count) %" : "t\($0)" }
        fields.append("next: [\(ways.joined(separator: ", "))]")
      }
      return "t\(place) {\(fields.joined(separator: ", "))}"
    }.map { $0.hasSuffix("{}") ? String($0.dropLast(3)) : $0 }
    return try journey(along: touchpoints, head: random.chance(50) ? "personas: [p0, p1]\n" : "")
  }

  @Test(arguments: 0..<400) func anyGraph(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let analysis = Analysis(try randomJourney(&random))
    let touchpoints = analysis.journey.touchpoints
    let wayCount = touchpoints.reduce(0) { $0 + max(1, $1.next.count) }
    for path in analysis.paths {
      #expect(path.touchpointIndices == path.touchpointIndices.sorted())
      #expect(Set(path.touchpointIndices).count == path.touchpointIndices.count)
      // Each touchpoint stands once: on the path, or on one branch of each graph.
      let graphs = max(1, path.personas.count)
      let own = path.branches.flatMap(\.touchpointIndices)
      #expect(own.count + path.touchpointIndices.count <= graphs * touchpoints.count)
      #expect(Set(own).isDisjoint(with: path.touchpointIndices))
      #expect(path.branches.count <= graphs * (3 * wayCount + 2))
      for (index, branch) in path.branches.enumerated() {
        // It leaves a path or branch that is there, and joins one.
        for place in [branch.leaves, branch.arrives].compactMap({ $0 }) {
          #expect(place.branch.map { $0 <= index } ?? true)
          let line = place.branch.map { path.branches[$0].touchpointIndices } ?? path.touchpointIndices
          #expect(line.indices.contains(place.position) && line[place.position] == place.touchpointIndex)
        }
        #expect((branch.arrives == nil) == [.exit, .loss].contains(branch.kind) || branch.kind == .leftOut)
        if let share = branch.share { #expect((0...1).contains(share)) }
        // Nothing is passed more often than twice, and the figures are those of the whole way.
        let way = path.touchpoints(alongBranch: index)
        var passes: [Int: Int] = [:]
        for touchpoint in way { passes[touchpoint, default: 0] += 1 }
        #expect(passes.values.allSatisfy { $0 <= 2 })
        expectFigures(branch.way, of: way, in: analysis.journey)
      }
      expectFigures(path.summary, of: path.touchpointIndices, in: analysis.journey)
    }
    #expect(Set(analysis.unreachable).isDisjoint(with: analysis.paths.flatMap(\.touchpointIndices)))
    #expect(
      Set(analysis.unreachable).isDisjoint(with: analysis.paths.flatMap { $0.branches.flatMap(\.touchpointIndices) }))
  }

  /// Compares joined figures with those of the definitions, computed one touchpoint after the other.
  private func expectFigures(_ summary: CurveSummary, of way: [Int], in journey: Journey) {
    let own = way.map { journey.touchpoints[$0] }
    let levels = own.compactMap { $0.emotion?.level }
    #expect(summary.touchpointCount == way.count)
    #expect(summary.scoredCount == levels.count)
    #expect(isNear(summary.mean, levels.isEmpty ? nil : levels.reduce(0, +) / Double(levels.count)))
    #expect(summary.peak?.level == levels.max())
    #expect(summary.trough?.level == levels.min())
    #expect(summary.end?.level == levels.last)
    #expect(summary.start?.level == levels.first)
    let peakEnd = PeakEnd(levels)
    #expect(summary.peakEnd == peakEnd)
    let steps = zip(levels, levels.dropFirst()).map { $1 - $0 }
    #expect(summary.steepestFall?.height == steps.min().flatMap { $0 < 0 ? $0 : nil })
    #expect(summary.steepestRise?.height == steps.max().flatMap { $0 > 0 ? $0 : nil })
    #expect(isNear(summary.volatility, steps.isEmpty ? nil : steps.map(abs).reduce(0, +) / Double(steps.count)))
    let timed = own.compactMap { touchpoint in
      touchpoint.emotion.flatMap { emotion in
        touchpoint.duration.flatMap { $0.minutes > 0 ? ($0.minutes, emotion.level) : nil }
      }
    }
    #expect(summary.timedCount == timed.count)
    let minutes = timed.reduce(0) { $0 + $1.0 }
    #expect(
      isNear(summary.durationWeightedMean, timed.isEmpty ? nil : timed.reduce(0) { $0 + $1.0 * $1.1 } / minutes))
    let gaps = own.compactMap { Gap($0)?.size }
    #expect(summary.gaps.count == gaps.count)
    #expect(summary.gaps.exceeded == gaps.count { $0 > 0 } && summary.gaps.missed == gaps.count { $0 < 0 })
    #expect(isNear(summary.gaps.mean, gaps.isEmpty ? nil : gaps.reduce(0, +) / Double(gaps.count)))
    let channels = own.compactMap { $0.channel?.id }
    #expect(summary.channels.switches == zip(channels, channels.dropFirst()).count { $0 != $1 })
    // Recovery: from the last of the lowest to the first that isn't negative.
    if let low = levels.min(), low < 0, let place = own.lastIndex(where: { $0.emotion?.level == low }) {
      let back = own[place...].firstIndex { ($0.emotion?.level ?? -1) >= 0 }
      #expect(summary.recovery?.touchpoints == back.map { $0 - place })
    } else {
      #expect(summary.recovery == nil)
    }
  }

  private func isNear(_ one: Double?, _ two: Double?) -> Bool {
    guard let one, let two else { return one == nil && two == nil }
    return abs(one - two) < 1e-9
  }
}
