#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileSystem {
  /// How often a file is read that others write to meanwhile, and how long it is left alone in between, in milliseconds.
  private static let attempts = 5
  private static let pause: Int32 = 20

  /// The bytes of a file as it was at one moment, or of standard input for `-`.
  ///
  /// A file that changes while it is read is read again. Devices and pipes with names are no files: what they give may have
  /// no end, or never come. Streams that this process was handed are read to their end: `-`, `/dev/stdin`, `<(…)`.
  /// - Parameter limit: the most bytes.
  /// - Throws: `Failure.unreadable` and `Failure.tooLarge`.
  static func read(_ path: String, limit: Int = sizeLimit) throws(Failure) -> [UInt8] {
    if path == "-" { return try readAll(0, path: "<stdin>", limit) }
    if let stream = stream(path) { return try readAll(stream, path: path, limit) }
    for attempt in 0..<attempts {
      if attempt > 0 { poll(nil, 0, pause) }
      // Without waiting: a pipe that nobody writes to would never be opened.
      let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
      guard descriptor >= 0 else { throw .unreadable(path: path, reason: SystemError.lastReason) }
      defer { close(descriptor) }
      if let bytes = try readUnchanged(descriptor, path: path, limit) { return bytes }
    }
    throw .unreadable(path: path, reason: "it changes while it is read; try again when nothing writes to it")
  }

  /// Whether a path names a stream that this process was handed, as `/dev/stdin` and `<(…)` in a shell do.
  static func isStream(_ path: String) -> Bool { stream(path) != nil }

  /// The bytes of a file; `nil` where it isn't the same behind them as it was before.
  private static func readUnchanged(_ descriptor: Int32, path: String, _ limit: Int) throws(Failure) -> [UInt8]? {
    var before = stat()
    guard fstat(descriptor, &before) == 0 else { throw .unreadable(path: path, reason: SystemError.lastReason) }
    switch kind(before) {
    case .file: break
    case .folder: throw .unreadable(path: path, reason: SystemError.reason(EISDIR))
    case .other:
      throw .unreadable(
        path: path, reason: "it is a pipe or a device, not a file; write '-' and give its text to standard input")
    }
    guard before.st_size <= limit else { throw .tooLarge(path: path, limit: limit) }
    let bytes = try readAll(descriptor, path: path, limit, sizeHint: Int(before.st_size))
    var after = stat()
    guard fstat(descriptor, &after) == 0, Version(before) == Version(after) else { return nil }
    // Files of the system itself say that they are empty.
    return bytes.count == Int(before.st_size) || before.st_size == 0 ? bytes : nil
  }

  private static func readAll(
    _ descriptor: Int32, path: String, _ limit: Int, sizeHint: Int = 0
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var capacity = max(sizeHint, 4_095) + 1
    while true {
      var number = 0
      var error: Int32 = 0
      let part = [UInt8](unsafeUninitializedCapacity: capacity) { room, count in
        guard let base = room.baseAddress else { return }
        repeat {
          number = systemRead(descriptor, base, capacity)
          error = errno
        } while number < 0 && (error == EINTR || error == EAGAIN && waitForInput(descriptor))
        count = max(0, number)
      }
      guard number >= 0 else { throw .unreadable(path: path, reason: SystemError.reason(error)) }
      if number == 0 { return bytes }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
      // A file has been read by now, but for what was added to it.
      capacity = bytes.count == sizeHint ? 64 : 65_536
    }
  }

  /// Waits for a stream that doesn't wait by itself, since somebody else who holds it doesn't want to.
  private static func waitForInput(_ descriptor: Int32) -> Bool {
    var end = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&end, 1, -1) >= 0 || errno == EINTR
  }

  /// The stream that a path names, where it is none of a file or folder, which have a place and are opened anew.
  private static func stream(_ path: String) -> Int32? {
    guard path.hasPrefix("/dev/") || path.hasPrefix("/proc/self/fd/") else { return nil }
    var descriptor: Int32?
    if path == "/dev/stdin" { descriptor = 0 }
    for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
      descriptor = Int32(path.dropFirst(folder.count))
    }
    var information = stat()
    guard let descriptor, fstat(descriptor, &information) == 0 else { return nil }
    let kind = information.st_mode & S_IFMT
    return kind == S_IFREG || kind == S_IFDIR ? nil : descriptor
  }
}

/// `read(2)`, apart from the type's own function of that name.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ number: Int) -> Int {
  read(descriptor, buffer, number)
}
