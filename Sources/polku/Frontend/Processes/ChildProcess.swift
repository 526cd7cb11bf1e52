#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs this program once more, or another: bytes in, bytes out, within limits of time and size.
enum ChildProcess {
  /// How long a wait lasts before it is asked whether the whole is to end, in milliseconds.
  private static let patience: Int32 = 50

  /// Why there is no answer.
  enum Failure: Error, Equatable {
    /// The process couldn't be started.
    case notStarted(reason: String)
    /// It took longer than it may, and was ended.
    case timedOut(limit: Duration)
    /// It wrote more bytes than it may, and was ended.
    case overflowed(limit: Int)
    /// A signal ended it: it crashed, or somebody stopped it.
    case crashed(signal: Int32)
    /// It ended with a status other than 0; what it wrote to standard error, at most 64 KiB.
    case failed(status: Int32, errors: String)
    /// This process was asked to end meanwhile, and does so when it no longer holds signals.
    case interrupted

    /// What happened, as the end of a sentence.
    var reason: String {
      switch self {
      case .notStarted(let reason): "no process could be started: \(reason)"
      case .timedOut(let limit): "it took longer than \(limit.components.seconds) s"
      case .overflowed(let limit): "it grew larger than \(limit / 1_048_576) MiB"
      case .crashed(let signal): "the process that draws it crashed (signal \(signal))"
      case .failed(let status, let errors):
        errors.split(separator: "\n").first.map(String.init) ?? "the process that draws it ended with status \(status)"
      case .interrupted: "it was interrupted"
      }
    }
  }

  /// Starts a process, gives it the input, and waits for all of its answer.
  ///
  /// - Parameters:
  ///   - executable: the program's file; `nil` for the running program.
  ///   - arguments: without the program's name.
  ///   - input: its standard input; it needn't read all of it.
  ///   - timeLimit: from the start to the end of the process.
  ///   - outputLimit: the most bytes that it may write to standard output.
  /// - Returns: its standard output, where it ends with status 0.
  /// - Throws: `Failure`; the process has ended by then in any case.
  static func run(
    executable: String? = nil, arguments: [String], input: [UInt8], timeLimit: Duration, outputLimit: Int
  ) throws(Failure) -> [UInt8] {
    HeldSignals.ignoreClosedPipes()
    return try HeldSignals.hold { held throws(Failure) in
      let exchange = Exchange(
        try SpawnedProcess(path: executable, arguments: arguments, errors: .piped), input, outputLimit: outputLimit)
      let deadline = SuspendingClock.now + timeLimit
      while true {
        if let answer = try exchange.step(patience: patience) { return answer }
        if held.isEndRequested { throw .interrupted }
        if SuspendingClock.now >= deadline { throw .timedOut(limit: timeLimit) }
      }
    }
  }

  /// Reads what is there; `false` where no more comes.
  static func take(from end: Int32, into bytes: inout [UInt8]) -> Bool {
    let count = bytes.count
    let room = 65_536
    var number = 0
    bytes.append(contentsOf: repeatElement(0, count: room))
    bytes.withUnsafeMutableBytes { buffer in
      if let base = buffer.baseAddress { number = read(end, base + count, room) }
    }
    let error = errno
    bytes.removeLast(room - max(0, number))
    return number > 0 || number < 0 && (error == EINTR || error == EAGAIN)
  }
}
