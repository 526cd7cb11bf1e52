#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Draws files in several processes at once, since Graphviz's library can't do so in one.
///
/// Each is told a file as soon as it has drawn one, so that all have work to the end. One that dies or takes too long
/// costs the file that it was drawing; another takes its place.
struct WorkerPool {
  /// How long a file may take.
  static let timeLimit = Duration.seconds(20)
  /// How long a wait lasts before it is asked whether the whole is to end, in milliseconds.
  private static let patience: Int32 = 50
  /// The longest path that is sent, in bytes; no system opens a longer one.
  private static let longestPath = 4_096

  /// How many processes draw at once.
  let count: Int
  /// The program that draws; `nil` for the running one.
  var program: String?
  /// Its arguments.
  let arguments: [String]
  /// How long each file may take.
  var timeLimit: (String) -> Duration = { _ in Self.timeLimit }

  /// Draws files.
  /// - Parameter report: is given each file's place in the list, and what became of it, in the order in which they are
  ///   finished. Where the process is asked to end, it does so as soon as all others have ended.
  func draw(_ paths: [String], report: @escaping (Int, RenderOutcome) -> Void) {
    HeldSignals.ignoreClosedPipes()
    HeldSignals.hold { held in
      var run = Run(pool: self, paths: paths, report: report)
      while !run.isFinished, !held.isEndRequested { run.step() }
      run.endWorkers()
    }
  }

  /// The state of one drawing of files.
  private struct Run {
    let pool: WorkerPool
    let paths: [String]
    let report: (Int, RenderOutcome) -> Void
    /// The files that no process has been told, the last first.
    private var waiting: [Int]
    private var workers: [Worker] = []
    private var unfinished: Int

    init(pool: WorkerPool, paths: [String], report: @escaping (Int, RenderOutcome) -> Void) {
      (self.pool, self.paths, self.report) = (pool, paths, report)
      waiting = Array(paths.indices.reversed())
      unfinished = paths.count
    }

    var isFinished: Bool { unfinished == 0 }

    mutating func endWorkers() { workers = [] }

    /// Hands out work, and takes what is finished.
    mutating func step() {
      startWorkers()
      for worker in workers { feed(worker) }
      guard !workers.isEmpty else { return }
      var ends = workers.map { pollfd(fd: $0.output, events: Int16(POLLIN), revents: 0) }
      poll(&ends, nfds_t(ends.count), WorkerPool.patience)
      let now = SuspendingClock.now
      for (worker, end) in zip(workers, ends) {
        if end.revents != 0 { listen(to: worker) }
        if let deadline = worker.deadline, deadline <= now, let task = worker.tasks.first {
          let limit = pool.timeLimit(paths[task])
          dismiss(worker, because: ChildProcess.Failure.timedOut(limit: limit).reason + "; split the journey")
        }
      }
    }

    private mutating func startWorkers() {
      while workers.count < pool.count, !waiting.isEmpty {
        do {
          workers.append(try Worker(program: pool.program, arguments: pool.arguments))
        } catch {
          // Those that run can do it alone.
          guard workers.isEmpty else { return }
          for task in waiting.reversed() { finish(task, .failed(.notDrawn(path: paths[task], reason: error.reason))) }
          waiting = []
          return
        }
      }
    }

    /// Tells a process the next file, and while there are many one more, so that it needn't wait for us.
    private mutating func feed(_ worker: Worker) {
      let most = waiting.count > 2 * pool.count ? 2 : 1
      while worker.tasks.count < most, let task = waiting.popLast() {
        let path = paths[task]
        if path.utf8.count > WorkerPool.longestPath {
          finish(task, .failed(.unreadable(path: path, reason: SystemError.reason(ENAMETOOLONG))))
        } else {
          worker.tell(task, path: path, timeLimit: pool.timeLimit(path))
        }
      }
    }

    private mutating func listen(to worker: Worker) {
      let isOpen = worker.listen()
      do throws(Frame.Broken) {
        while let (task, outcome) = try worker.nextOutcome(timeLimit: { pool.timeLimit(paths[$0]) }) {
          feed(worker)
          finish(task, outcome)
        }
        if !isOpen { dismiss(worker, because: nil) }
      } catch {
        dismiss(worker, because: "the process that draws it answered with something else")
      }
    }

    /// Ends a process; the file that it was drawing has failed, the others that it was told are for another one.
    /// - Parameter reason: `nil` for the one that its end tells.
    private mutating func dismiss(_ worker: Worker, because reason: String?) {
      workers.removeAll { $0 === worker }
      let ending = worker.end()
      guard let task = worker.tasks.first else { return }
      waiting += worker.tasks.dropFirst().reversed()
      let ended =
        switch ending {
        case .signal(let signal): ChildProcess.Failure.crashed(signal: signal).reason
        case .status(let status): ChildProcess.Failure.failed(status: status, errors: "").reason
        }
      finish(task, .failed(.notDrawn(path: paths[task], reason: reason ?? ended)))
    }

    private mutating func finish(_ task: Int, _ outcome: RenderOutcome) {
      unfinished -= 1
      report(task, outcome)
    }
  }
}
