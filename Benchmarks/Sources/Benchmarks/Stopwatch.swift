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
  static func process(_ path: String, _ arguments: [String], runs: Int = 25) throws -> Double {
    try median(of: runs) {
      let process = Process()
      process.executableURL = URL(filePath: path)
      process.arguments = arguments
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
    }
  }

  /// Prints a row: what, how long, and how many times as long as another.
  static func row(_ name: String, _ seconds: Double, against other: Double? = nil) {
    let number = String(format: "%9.2f ms", seconds * 1_000)
    let ratio = other.map { String(format: "%8.1f ×", seconds / $0) } ?? ""
    print(name.padding(toLength: 46, withPad: " ", startingAt: 0) + number + ratio)
  }
}
