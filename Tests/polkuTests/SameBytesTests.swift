import Foundation
import JourneyTestSupport
import Testing

/// The same journey makes the same file, whoever else draws at the same time.
@Suite struct SameBytesTests {
  @Test(arguments: ["svg", "png", "pdf", "dot"])
  func inParallelProcesses(format: String) async throws {
    let journey = Fixtures.root.appending(path: "journeys/bike-repair.journey.yaml").path
    let hashes = try await withThrowingTaskGroup(of: UInt64.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let scratch = try Scratch()
          let run = try CommandRun(["render", journey, "-o", "map.\(format)"], in: scratch.folder)
          #expect(run.status == 0, "\(run.errors)")
          return Self.hash(of: try Data(contentsOf: scratch.folder.appending(path: "map.\(format)")))
        }
      }
      return try await group.reduce(into: Set<UInt64>()) { $0.insert($1) }
    }
    #expect(hashes.count == 1)
  }

  /// FNV-1a, 64 bits.
  private static func hash(of data: Data) -> UInt64 {
    data.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
