import Foundation

/// Runs things several times and keeps the median, which a busy machine disturbs least.
struct Stopwatch {
  /// The median seconds of one run.
  static func median(of runs: Int, _ work: () throws -> Void) rethrows -> Double {
    var seconds: [Double] = []
    for _ in 0..<runs {
      let time = try ContinuousClock().measure { try work() }
      seconds.append(Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18)
    }
    return seconds.sorted()[runs / 2]
  }

  /// The median seconds of a whole process, from its start to its end.
  ///
  /// By `posix_spawn`: Foundation's `Process` looks for the end of a process only every now and then.
  static func process(_ path: String, _ arguments: [String], runs: Int = 25) -> Double {
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    return median(of: runs) {
      var child = pid_t()
      guard posix_spawn(&child, path, &actions, nil, &words, environ) == 0 else { return }
      var status: Int32 = 0
      waitpid(child, &status, 0)
    }
  }

  /// Prints a row: what, how long, and how many times as long as another.
  static func row(_ name: String, _ seconds: Double, against other: Double? = nil) {
    let number = String(format: "%9.2f ms", seconds * 1_000)
    let ratio = other.map { String(format: "%8.1f ×", seconds / $0) } ?? ""
    print(name.padding(toLength: 46, withPad: " ", startingAt: 0) + number + ratio)
  }
}
