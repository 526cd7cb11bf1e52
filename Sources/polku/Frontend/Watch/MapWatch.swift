import JourneyLint

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Draws maps again and again, whenever what they are made of changes, until Ctrl-C.
struct MapWatch {
  /// How long it rests between two looks, in milliseconds.
  private static let pause: Int32 = 200

  private let plan: RenderPlan
  private let jobs: Int
  private var watcher: Watcher

  init(_ plan: RenderPlan, jobs: Int) {
    self.plan = plan
    self.jobs = jobs
    watcher = Watcher(plan)
  }

  /// Goes on until the process ends.
  mutating func run() -> Never {
    // A file that is being written holds the signal back.
    HeldSignals.endQuietlyOnInterrupt()
    while true {
      step()
      if Console.hasLostReader { Console.exit(.clean) }
      poll(nil, 0, Self.pause)
    }
  }

  /// Looks once, draws what has changed, and says so.
  private mutating func step() {
    let changes = watcher.step()
    for failure in changes.failures { Console.error("polku: \(failure.message)") }
    guard !changes.maps.isEmpty else { return }
    let run = MapRun(request: plan.request, maps: changes.maps, isCheck: false, jobs: jobs) { map, fate in
      "\(TimeOfDay.now) \(Self.text(map, fate))\n"
    }
    _ = run.run()
  }

  private static func text(_ map: PlannedMap, _ fate: MapFate) -> String {
    let file = VisibleText.shown(map.file)
    let target = VisibleText.shown(map.target)
    return switch fate {
    case .drawn: "\(file) → \(target)"
    case .failed: "\(file): not drawn"
    case .unchanged, .outdated, .missing: "\(target): unchanged"
    }
  }
}
