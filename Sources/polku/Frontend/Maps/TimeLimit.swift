#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The last resort for what is drawn in this process: where it hangs, the process says so and ends.
enum TimeLimit {
  /// In seconds: a little longer than a child process may take, so that its own, better message comes first.
  private static let seconds: UInt32 = 25

  /// Does something within the limit.
  static func hold<Value>(_ work: () -> Value) -> Value {
    signal(SIGALRM) { _ in
      let message: StaticString = "polku: a map took longer than 20 s to draw; split the journey\n"
      _ = write(2, message.utf8Start, message.utf8CodeUnitCount)
      _exit(3)
    }
    alarm(seconds)
    defer { alarm(0) }
    return work()
  }
}
