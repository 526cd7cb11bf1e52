import JourneyDiagram
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output and standard error.
enum Console {
  /// Whether a stream is a terminal.
  static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// Whether a stream may have colours: a terminal that knows them, and nobody asked for none (no-color.org).
  static func hasColour(_ stream: Stream) -> Bool {
    if isSet("NO_COLOR") { return false }
    if isSet("CLICOLOR_FORCE") { return true }
    return isatty(stream.rawValue) == 1 && environment("TERM") != "dumb"
  }

  /// How many colours a stream may have.
  static func colour(_ stream: Stream) -> TerminalColour {
    guard hasColour(stream) else { return .none }
    let isWide = environment("TERM")?.contains("256color") ?? false || isSet("COLORTERM")
    return isWide ? .ansi256 : .ansi16
  }

  /// How many columns a stream's terminal has; 100 where it is none.
  static func width(_ stream: Stream, atMost limit: Int = 160) -> Int {
    var size = winsize()
    guard ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return max(40, min(limit, Int(size.ws_col)))
  }

  enum Stream: Int32 {
    case output = 1
    case errors = 2
  }

  /// Whether standard output has been closed by the one that read it (`| head`). What is written then goes nowhere, and
  /// that is no failure: the command does what else it has to do, and ends with what it has found.
  static var hasLostReader: Bool { isReaderLost.load(ordering: .relaxed) }

  private static let isReaderLost = Atomic(false)

  /// Writes to standard output. Where it can't be written, though somebody reads it, the command says so and ends.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes bytes to standard output.
  static func write(_ bytes: [UInt8]) {
    guard let failure = deliver(bytes) else { return }
    error("polku: \(failure.message)")
    exit(failure.status)
  }

  /// Writes bytes to standard output, for those that have something to do where that fails.
  /// - Returns: the failure; `nil` for none, or where nobody reads any more.
  static func deliver(_ bytes: [UInt8]) -> Failure? {
    if hasLostReader { return nil }
    guard let error = FileSystem.writeAll(bytes, to: 1) else { return nil }
    if error == EPIPE {
      isReaderLost.store(true, ordering: .relaxed)
      return nil
    }
    return .outputUnwritable(reason: SystemError.reason(error))
  }

  /// Writes a line to standard error.
  static func error(_ line: String) { errorText(line + "\n") }

  /// Writes to standard error.
  static func errorText(_ text: String) { _ = FileSystem.writeAll(Array(text.utf8), to: 2) }

  /// Ends the process at once: nothing is kept back that would have to be written first, and nobody waits for threads.
  static func exit(_ status: ExitStatus) -> Never { quit(status.rawValue) }

  private static func isSet(_ name: String) -> Bool { environment(name).map { !$0.isEmpty } ?? false }

  /// What the environment says under a name; `nil` where it says nothing.
  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

private func quit(_ status: Int32) -> Never { _exit(status) }
