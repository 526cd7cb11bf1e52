#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A pipe whose ends no other program inherits, and which never stands in for a standard stream.
struct Pipe {
  /// Where the bytes come out.
  let reading: Int32
  /// Where the bytes go in.
  let writing: Int32

  /// - Throws: `ChildProcess.Failure.notStarted` where there are no descriptors left.
  init() throws(ChildProcess.Failure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .notStarted(reason: SystemError.lastReason) }
    // 0, 1 and 2 may be free; a pipe there would be taken for a standard stream.
    let moved = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 3) }
    let error = errno
    for end in ends { close(end) }
    guard !moved.contains(-1) else {
      for end in moved where end >= 0 { close(end) }
      throw .notStarted(reason: SystemError.reason(error))
    }
    (reading, writing) = (moved[0], moved[1])
  }

  /// Closes both ends.
  func closeBoth() {
    close(reading)
    close(writing)
  }

  /// Makes reads and writes of an end return at once where they would wait.
  static func makeImpatient(_ end: Int32) { _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) }
}
