import Synchronization
import Testing

@testable import polku

@Suite struct ThreadsTests {
  @Test(arguments: [(0, 4), (1, 4), (7, 1), (1000, 4), (3, 64), (5, 0)])
  func eachPieceIsDoneOnce(count: Int, threads: Int) {
    let done = Mutex([Int](repeating: 0, count: count))
    Threads.forEach(count, threads: threads) { piece in done.withLock { $0[piece] += 1 } }
    #expect(done.withLock { $0 } == [Int](repeating: 1, count: count))
  }
}
