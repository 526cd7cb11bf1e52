import Testing

@testable import polku

/// Messages arrive whole, in whatever pieces a pipe hands them over.
@Suite struct FrameTests {
  @Test("in pieces", arguments: [1, 2, 3, 7, 1000])
  func pieces(size: Int) throws {
    let messages: [[UInt8]] = [[], [1], Array(repeating: 7, count: 300), [255, 0, 255]]
    var bytes = messages.flatMap(Frame.bytes)
    var received: [UInt8] = []
    var found: [[UInt8]] = []
    while !bytes.isEmpty {
      received += bytes.prefix(size)
      bytes.removeFirst(min(size, bytes.count))
      while let message = try Frame.take(from: &received) { found.append(message) }
    }
    #expect(found == messages)
    #expect(received.isEmpty)
  }

  @Test func tooLong() {
    var received: [UInt8] = [255, 255, 255, 255, 0]
    #expect(throws: Frame.Broken.self) { try Frame.take(from: &received) }
  }

  @Test func outcomes() throws {
    for outcome in [
      RenderOutcome(status: .clean, messages: "polku: ä\n", picture: [1, 2, 3]),
      RenderOutcome(status: .findings, messages: "x"), RenderOutcome(status: .failed),
    ] {
      #expect(try RenderOutcome(message: outcome.message) == outcome)
    }
    for broken in [[], [9, 0, 0, 0, 0], [0, 0], [0, 9, 0, 0, 0, 1]] as [[UInt8]] {
      #expect(throws: Frame.Broken.self) { try RenderOutcome(message: broken) }
    }
  }
}
