import Testing

@testable import polku

/// A child process answers, or there is a clear reason why not; it is gone in any case.
@Suite struct ChildProcessTests {
  private func shell(
    _ script: String, input: [UInt8] = [], limit: Duration = .seconds(60), outputLimit: Int = 8 << 20
  ) throws(ChildProcess.Failure) -> [UInt8] {
    try ChildProcess.run(
      executable: "/bin/sh", arguments: ["-c", script], input: input, timeLimit: limit, outputLimit: outputLimit)
  }

  @Test("more than a pipe holds goes through and comes back", arguments: [0, 1, 65_536, 3_000_000])
  func echo(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(try shell("exec cat", input: bytes) == bytes)
  }

  @Test func argumentsArriveAsTheyAre() throws {
    let words = ["--", "a b", "-x", "ä\n\"'$(no)", ""]
    let output = try ChildProcess.run(
      executable: "/bin/sh", arguments: ["-c", #"for w; do printf '[%s]' "$w"; done"#, "sh"] + words, input: [],
      timeLimit: .seconds(60), outputLimit: 1000)
    #expect(String(decoding: output, as: UTF8.self) == words.map { "[\($0)]" }.joined())
  }

  @Test func inputThatIsNotRead() throws {
    #expect(try shell("exec <&-; echo done", input: Array(repeating: 65, count: 1_000_000)) == Array("done\n".utf8))
  }

  @Test func statusAndWhatItSaid() {
    #expect(throws: ChildProcess.Failure.failed(status: 4, errors: "no room\n")) {
      try shell("echo no room >&2; exit 4")
    }
  }

  @Test func muchOnStandardErrorStopsNothing() throws {
    let script = "i=0; while [ $i -lt 5000 ]; do echo a line to be forgotten >&2; i=$((i+1)); done; echo done"
    #expect(try shell(script) == Array("done\n".utf8))
  }

  @Test func crash() {
    #expect(throws: ChildProcess.Failure.crashed(signal: 6)) { try shell("ulimit -c 0; kill -ABRT $$") }
  }

  @Test(
    "a process that doesn't end is ended", arguments: ["exec sleep 600", "exec >&- 2>&-; exec sleep 600", "exec yes"])
  func endless(script: String) {
    let limit = Duration.milliseconds(20)
    #expect(throws: ChildProcess.Failure.timedOut(limit: limit)) {
      try shell(script, limit: limit, outputLimit: .max)
    }
  }

  @Test func tooMuch() {
    #expect(throws: ChildProcess.Failure.overflowed(limit: 1_000_000)) { try shell("exec yes", outputLimit: 1_000_000) }
  }

  @Test func programThatIsNotThere() {
    #expect(throws: ChildProcess.Failure.notStarted(reason: "there is no such file or folder")) {
      try ChildProcess.run(
        executable: "/nowhere/at-all", arguments: [], input: [], timeLimit: .seconds(60), outputLimit: 10)
    }
  }
}
