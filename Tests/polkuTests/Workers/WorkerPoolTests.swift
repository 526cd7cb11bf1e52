import Testing

@testable import polku

/// Whatever becomes of a process that draws, every file has its outcome, and only the file that it was drawing suffers.
@Suite struct WorkerPoolTests {
  private func drawn(_ path: String) -> RenderOutcome { RenderOutcome(status: .clean, picture: Array(path.utf8)) }

  @Test("each file once, by any number of processes", arguments: [1, 2, 3, 20])
  func all(count: Int) {
    let paths = (0..<12).map { "file \($0)\n-ä" }
    #expect(FakeWorker.draw(paths, count: count) == paths.map(drawn))
  }

  @Test func none() {
    #expect(FakeWorker.draw([], count: 2).isEmpty)
  }

  struct Trouble: Sendable, CustomTestStringConvertible {
    let path: String
    let says: String
    var testDescription: String { path }
  }

  static let troubles = [
    Trouble(path: "hang", says: "it took longer than 0 s; split the journey"),
    Trouble(path: "crash", says: "the process that draws it crashed (signal 11)"),
    Trouble(path: "quit", says: "the process that draws it ended with status 7"),
    Trouble(path: "babble", says: "the process that draws it answered with something else"),
  ]

  @Test("the others go on", arguments: troubles, [1, 2])
  func trouble(trouble: Trouble, count: Int) {
    let paths = ["a", trouble.path, "b", "c", "d", "e", trouble.path, "f"]
    let expected = paths.map { path in
      path == trouble.path
        ? RenderOutcome(
          status: .failed, messages: "polku: \(path): the map couldn't be drawn: \(trouble.says)\n") : drawn(path)
    }
    #expect(FakeWorker.draw(paths, count: count) == expected)
  }

  @Test func nothingButTrouble() {
    let outcomes = FakeWorker.draw(Array(repeating: "crash", count: 6), count: 2)
    #expect(outcomes.allSatisfy { $0?.status == .failed })
  }

  @Test func programThatIsNotThere() {
    var outcomes: [RenderOutcome] = []
    WorkerPool(count: 2, program: "/nowhere/at-all", arguments: []).draw(["a", "b"]) { outcomes.append($1) }
    #expect(outcomes.count == 2)
    #expect(
      outcomes.first?.messages
        == "polku: a: the map couldn't be drawn: no process could be started: there is no such file or folder\n")
  }

  @Test func pathThatNoSystemOpens() {
    let long = String(repeating: "x/", count: 40_000)
    let outcomes = FakeWorker.draw(["a", long, "b"], count: 1)
    #expect(outcomes.map { $0?.status } == [.clean, .wrongUsage, .clean])
  }
}
