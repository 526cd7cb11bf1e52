import Foundation

@testable import polku

/// A run of the built command that is looked at while it goes on. It hears all signals, unlike one that `Foundation` starts
/// from a thread that holds them back.
final class RunningCommand {
  private let process: SpawnedProcess
  private var held: [UInt8] = []

  init(_ arguments: [String]) throws {
    process = try SpawnedProcess(path: CommandRun.program.path, arguments: arguments)
  }

  struct NoMoreLines: Error {}

  /// The next line of its standard output; waits for it.
  func line() throws -> String {
    while true {
      if let end = held.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: held[..<end], as: UTF8.self)
        held.removeFirst(end + 1)
        return line
      }
      guard ChildProcess.take(from: process.output, into: &held) else { throw NoMoreLines() }
    }
  }

  /// The processes that it has started and that still run; none where the system has no `/proc`.
  var children: [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return all.filter { Int($0) != nil && parent(of: $0) == process.identifier }
  }

  private func parent(of process: String) -> Int32? {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return nil }
    return text.split(separator: ")").last?.split(separator: " ").dropFirst().first.flatMap { Int32($0) }
  }

  func interrupt() { kill(process.identifier, SIGINT) }

  func terminate() { kill(process.identifier, SIGTERM) }

  /// How it ended; waits for its end, reading what it still says.
  func waitForEnd() -> SpawnedProcess.Ending? {
    while ChildProcess.take(from: process.output, into: &held) {}
    var ending = process.checkEnding()
    while ending == nil {
      poll(nil, 0, 1)
      ending = process.checkEnding()
    }
    return ending
  }
}
