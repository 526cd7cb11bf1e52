import JourneyLint

/// The drawing of journeys to files, or the check of their maps: goes on behind a bad one, says things in the order of the
/// files however many processes draw, and writes only what has changed.
struct MapRun {
  /// From this many files on, processes draw: below, they would save less than anybody notices, about 20 ms a start.
  private static let manyFiles = 8
  /// A file of this many bytes is drawn by a process, so that it can be ended, and the others go on, when it takes too long.
  private static let largeFile = 256 * 1024

  let request: MapRequest
  let maps: [PlannedMap]
  /// Whether maps are compared only.
  let isCheck: Bool
  /// How many processes draw at most.
  let jobs: Int
  /// What is said about a map on standard output; `nil` for nothing.
  let announce: (PlannedMap, MapFate) -> String?

  /// How often each came about, and what the command ends with.
  struct Result {
    var counts: [MapFate: Int] = [:]
    var status = ExitStatus.clean
  }

  /// Draws all.
  func run() -> Result {
    var result = Result()
    var progress = Progress(total: maps.count)
    var line = OrderedLine()
    let report = TextReport(isColoured: Console.hasColour(.errors), width: Console.width(.errors))
    func settle(_ index: Int, _ outcome: RenderOutcome) {
      let settled = finish(maps[index], outcome)
      result.counts[settled.fate, default: 0] += 1
      result.status = result.status.or(settled.status)
      let ready = line.add(settled, at: index)
      if ready.contains(where: { !$0.output.isEmpty || !$0.errors.isEmpty }) { progress.clear() }
      for said in ready {
        if !said.errors.isEmpty { Console.errorText(said.errors) }
        if !said.output.isEmpty { Console.write(said.output) }
      }
      progress.advance()
    }
    if needsProcesses {
      let pool = WorkerPool(
        count: min(jobs, maps.count), arguments: WorkerCommand.arguments(request, report: report))
      pool.draw(maps.map(\.file), report: settle)
    } else {
      var job = RenderJob(MapPainter(request: request), report: report)
      for (index, map) in maps.enumerated() { settle(index, TimeLimit.hold { job.draw(map.file) }) }
    }
    progress.clear()
    return result
  }

  /// Whether processes draw. Streams are read by this one, which has them.
  private var needsProcesses: Bool {
    guard maps.count > 1, !maps.contains(where: { $0.file == "-" || FileSystem.kind(of: $0.file) == .other }) else {
      return false
    }
    return maps.count >= Self.manyFiles || maps.contains { FileSystem.size(of: $0.file) ?? 0 >= Self.largeFile }
  }

  /// What is said about a map, and what became of it.
  struct Settled {
    let fate: MapFate
    let status: ExitStatus
    var output = ""
    var errors = ""
  }

  /// Writes or compares a map.
  private func finish(_ map: PlannedMap, _ outcome: RenderOutcome) -> Settled {
    var errors = outcome.messages
    var status = outcome.status
    var fate = MapFate.failed
    if status == .clean {
      let comparison = FileSystem.compare(outcome.picture, with: map.target)
      do {
        switch comparison {
        case .same: fate = .unchanged
        case .different where isCheck: (fate, status) = (.outdated, .findings)
        case .missing where isCheck: (fate, status) = (.missing, .findings)
        default:
          try FileSystem.write(outcome.picture, to: map.target)
          fate = .drawn
        }
      } catch {
        status = error.status
        errors += "polku: \(error.message)\n"
      }
    }
    return Settled(fate: fate, status: status, output: announce(map, fate) ?? "", errors: errors)
  }
}

/// Puts what is finished in any order back into order.
private struct OrderedLine {
  private var held: [Int: MapRun.Settled] = [:]
  private var next = 0

  /// Takes one in, and gives those whose turn has come.
  mutating func add(_ settled: MapRun.Settled, at index: Int) -> [MapRun.Settled] {
    held[index] = settled
    var ready: [MapRun.Settled] = []
    while let one = held.removeValue(forKey: next) {
      ready.append(one)
      next += 1
    }
    return ready
  }
}
