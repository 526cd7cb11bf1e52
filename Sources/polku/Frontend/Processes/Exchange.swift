#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The conversation with a process that is given bytes and answers with bytes.
final class Exchange {
  /// How much of its standard error is kept, in bytes.
  private static let errorLimit = 64 * 1024

  private let process: SpawnedProcess
  private let input: [UInt8]
  private let outputLimit: Int
  private var sent = 0
  private var output: [UInt8] = []
  private var errors: [UInt8] = []
  private var isOutputOpen = true
  private var areErrorsOpen = true

  /// - Parameters:
  ///   - process: one whose standard error is piped.
  ///   - input: what it is given.
  ///   - outputLimit: the most bytes that it may answer with.
  init(_ process: SpawnedProcess, _ input: [UInt8], outputLimit: Int) {
    self.process = process
    self.input = input
    self.outputLimit = outputLimit
    if let end = process.input { Pipe.makeImpatient(end) }
  }

  /// Waits until something can be sent or has come, at most as long as said in milliseconds, and does it.
  /// - Returns: the answer, when it is whole and the process is gone.
  /// - Throws: `ChildProcess.Failure` where there will be none.
  func step(patience: Int32) throws(ChildProcess.Failure) -> [UInt8]? {
    guard isOutputOpen || areErrorsOpen else { return try answer() }
    var ends: [pollfd] = []
    if isOutputOpen { ends.append(pollfd(fd: process.output, events: Int16(POLLIN), revents: 0)) }
    if areErrorsOpen, let end = process.errors { ends.append(pollfd(fd: end, events: Int16(POLLIN), revents: 0)) }
    if let end = process.input { ends.append(pollfd(fd: end, events: Int16(POLLOUT), revents: 0)) }
    poll(&ends, nfds_t(ends.count), patience)
    for end in ends where end.revents != 0 {
      switch end.fd {
      case process.output:
        isOutputOpen = ChildProcess.take(from: end.fd, into: &output)
        if output.count > outputLimit { throw .overflowed(limit: outputLimit) }
      case process.errors:
        areErrorsOpen = ChildProcess.take(from: end.fd, into: &errors)
        errors.removeLast(max(0, errors.count - Self.errorLimit))
      default:
        send(to: end.fd)
      }
    }
    return nil
  }

  /// Writes what fits. What nobody reads counts as written.
  private func send(to end: Int32) {
    let number = input.withUnsafeBytes { buffer in
      buffer.baseAddress.map { write(end, $0 + sent, buffer.count - sent) } ?? 0
    }
    if number >= 0 {
      sent += number
    } else if errno != EINTR, errno != EAGAIN {
      sent = input.count
    }
    if sent == input.count { process.closeInput() }
  }

  /// The answer of a process that has closed its streams; `nil` while it isn't gone.
  private func answer() throws(ChildProcess.Failure) -> [UInt8]? {
    switch process.checkEnding() {
    case nil:
      poll(nil, 0, 1)
      return nil
    case .status(0): return output
    case .status(let status): throw .failed(status: status, errors: String(decoding: errors, as: UTF8.self))
    case .signal(let signal): throw .crashed(signal: signal)
    }
  }
}
