/// How far a long run is: a line on standard error that is written over and over. In a pipe there is none.
struct Progress {
  /// Fewer files are done before anybody could read it.
  private static let fewest = 8
  /// How long a number stands at least.
  private static let pace = Duration.milliseconds(50)

  private let total: Int
  private let isShown: Bool
  private var done = 0
  private var isOnScreen = false
  private var last = SuspendingClock.now

  init(total: Int) {
    self.total = total
    isShown = total >= Self.fewest && Console.isTerminal(.errors)
  }

  /// One more is done.
  mutating func advance() {
    done += 1
    guard isShown, done < total else { return }
    let now = SuspendingClock.now
    guard !isOnScreen || now - last >= Self.pace else { return }
    Console.errorText("\r\(done) of \(total) …\u{1B}[K")
    isOnScreen = true
    last = now
  }

  /// Takes the line away, so that something else can be said.
  mutating func clear() {
    if isOnScreen { Console.errorText("\r\u{1B}[K") }
    isOnScreen = false
  }
}
