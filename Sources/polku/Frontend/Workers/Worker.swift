/// A process that draws the files it is told, one after another, seen from the one that tells it.
final class Worker {
  /// The files that it has been told, by their places in the command's list; it is drawing the first.
  private(set) var tasks: [Int] = []
  /// When it must have drawn the first; `nil` while it has nothing to do.
  private(set) var deadline: SuspendingClock.Instant?

  private let process: SpawnedProcess
  private var received: [UInt8] = []

  /// Starts one.
  /// - Throws: `ChildProcess.Failure.notStarted`.
  init(program: String?, arguments: [String]) throws(ChildProcess.Failure) {
    process = try SpawnedProcess(path: program, arguments: arguments, isOwnGroup: true)
  }

  /// Where its answers come from.
  var output: Int32 { process.output }

  /// Tells it to draw a file when it has drawn what it was told before.
  func tell(_ task: Int, path: String, timeLimit: Duration) {
    if tasks.isEmpty { deadline = SuspendingClock.now + timeLimit }
    tasks.append(task)
    // Where it has died, its output has ended, which is noticed there.
    if let input = process.input { _ = FileSystem.writeAll(Frame.bytes(Array(path.utf8)), to: input) }
  }

  /// Reads what has come; `false` where no more comes.
  func listen() -> Bool { ChildProcess.take(from: process.output, into: &received) }

  /// The outcome of the first file, if it is there.
  /// - Parameter timeLimit: that of the file behind it, which it is drawing from now on.
  /// - Throws: `Frame.Broken` where what has come isn't an answer.
  func nextOutcome(timeLimit: (Int) -> Duration) throws(Frame.Broken) -> (task: Int, outcome: RenderOutcome)? {
    guard let message = try Frame.take(from: &received) else { return nil }
    guard !tasks.isEmpty else { throw Frame.Broken() }
    let task = tasks.removeFirst()
    deadline = tasks.first.map { SuspendingClock.now + timeLimit($0) }
    return (task, try RenderOutcome(message: message))
  }

  /// Ends it and says how it ended.
  func end() -> SpawnedProcess.Ending { process.end() }
}
