#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output and standard error.
enum Console {
  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(1) == 1 }

  /// Whether a stream may have colours: a terminal that knows them, and nobody asked for none (no-color.org).
  static func hasColour(_ stream: Stream) -> Bool {
    if isSet("NO_COLOR") { return false }
    if isSet("CLICOLOR_FORCE") { return true }
    return isatty(stream.rawValue) == 1 && environment("TERM") != "dumb"
  }

  /// How many columns a stream's terminal has; 100 where it is none.
  static func width(_ stream: Stream) -> Int {
    var size = winsize()
    guard ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return max(40, min(160, Int(size.ws_col)))
  }

  enum Stream: Int32 {
    case output = 1
    case errors = 2
  }

  /// Writes to standard output. Where nobody reads any more, the tool ends as quietly as other commands do; where it
  /// can't be written otherwise, it says so.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes bytes to standard output.
  static func write(_ bytes: [UInt8]) {
    guard let error = FileSystem.writeAll(bytes, to: 1) else { return }
    if error != EPIPE { self.error("polku: standard output can't be written: \(SystemError.reason(error))") }
    exit(.failed)
  }

  /// Writes a line to standard error.
  static func error(_ line: String) { _ = FileSystem.writeAll(Array((line + "\n").utf8), to: 2) }

  /// Ends the process.
  static func exit(_ status: ExitStatus) -> Never { quit(status.rawValue) }

  private static func isSet(_ name: String) -> Bool { environment(name).map { !$0.isEmpty } ?? false }

  private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

private func quit(_ status: Int32) -> Never { exit(status) }
