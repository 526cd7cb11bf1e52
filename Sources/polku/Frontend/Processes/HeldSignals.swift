#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keeps a request to end (Ctrl-C, `kill`, a closed terminal) waiting while something must not be left half done.
struct HeldSignals {
  /// The signals that ask a process to end.
  private static let requests = [SIGINT, SIGTERM, SIGHUP]

  /// Those that would end this process if they weren't held.
  private let numbers: [Int32]

  /// Does something that isn't interrupted: a request to end takes effect when it is done.
  static func hold<Value, Problem: Error>(_ work: (HeldSignals) throws(Problem) -> Value) throws(Problem) -> Value {
    var held = sigset_t()
    var previous = sigset_t()
    sigemptyset(&held)
    for number in requests { sigaddset(&held, number) }
    pthread_sigmask(SIG_BLOCK, &held, &previous)
    defer { pthread_sigmask(SIG_SETMASK, &previous, nil) }
    // `nohup` and background jobs ignore some; where the caller holds them himself, they are his.
    let numbers = requests.filter { sigismember(&previous, $0) == 0 && !isIgnored($0) }
    return try work(HeldSignals(numbers: numbers))
  }

  /// Whether the process has been asked to end meanwhile.
  var isEndRequested: Bool {
    var pending = sigset_t()
    guard sigpending(&pending) == 0 else { return false }
    return numbers.contains { sigismember(&pending, $0) == 1 }
  }

  /// From now on, a write that nobody reads any more is an error of that write, and doesn't end the process.
  static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

  /// From now on, Ctrl-C ends the process as if all were done, unless it is ignored.
  static func endQuietlyOnInterrupt() {
    guard !isIgnored(SIGINT) else { return }
    signal(SIGINT) { _ in _exit(0) }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    // The handler comes first in the structure of every system, under names that differ; SIG_IGN is 1.
    return withUnsafeBytes(of: &action) { $0.load(as: Int.self) } == 1
  }
}
