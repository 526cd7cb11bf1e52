#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files and folders: the only place that touches them.
enum FileSystem {
  /// What stands at a path.
  enum Kind {
    case file, folder, other
  }

  /// The largest file that is read, in bytes: 8 MiB.
  static let sizeLimit = 8 * 1_048_576

  /// What stands at a path; `nil` where nothing does, or nothing that may be seen.
  static func kind(of path: String) -> Kind? {
    var information = stat()
    guard stat(path, &information) == 0 else { return nil }
    return kind(information)
  }

  /// The size of a file in bytes; `nil` where there is none, or something else.
  static func size(of path: String) -> Int? {
    var information = stat()
    guard stat(path, &information) == 0, kind(information) == .file else { return nil }
    return Int(information.st_size)
  }

  static func kind(_ information: stat) -> Kind {
    switch information.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  /// Writes a file whole or not at all: into a neighbour, which then takes its name. Folders on the way are made.
  /// A device or a pipe is written to as it is.
  /// - Throws: `Failure.unwritable`; then nothing has changed.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    if let kind = kind(of: path) {
      if kind == .folder { throw .unwritable(path: path, reason: SystemError.reason(EISDIR)) }
      if kind == .other { return try writeAsIs(bytes, to: path) }
    }
    try makeFolder(folder(of: path))
    // The neighbour goes in any case, even where the process is asked to end meanwhile.
    try HeldSignals.hold { _ throws(Failure) in try writeByNeighbour(bytes, to: path) }
  }

  private static func writeByNeighbour(_ bytes: [UInt8], to path: String) throws(Failure) {
    let target = resolvingLinks(path)
    let (neighbour, descriptor) = try openNeighbour(of: target, for: path)
    // Who may read a file doesn't change with what stands in it.
    copyRights(of: target, to: descriptor)
    var error = writeAll(bytes, to: descriptor)
    if close(descriptor) != 0, error == nil { error = errno }
    if error == nil, rename(neighbour, target) != 0 { error = errno }
    if let error {
      unlink(neighbour)
      throw .unwritable(path: path, reason: SystemError.reason(error))
    }
  }

  /// Makes an empty file beside another one. Its name is short, however long the other one's is, and free: a process that
  /// was killed may have left one of the same number.
  private static func openNeighbour(of target: String, for path: String) throws(Failure) -> (String, Int32) {
    for number in 0..<1_000 {
      let neighbour = join(folder(of: target), ".polku-\(getpid())-\(number).tmp")
      let descriptor = open(neighbour, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (neighbour, descriptor) }
      guard errno == EEXIST else { break }
    }
    throw .unwritable(path: path, reason: SystemError.lastReason)
  }

  private static func writeAsIs(_ bytes: [UInt8], to path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: SystemError.lastReason) }
    var error = writeAll(bytes, to: descriptor)
    if close(descriptor) != 0, error == nil { error = errno }
    if let error { throw .unwritable(path: path, reason: SystemError.reason(error)) }
  }

  /// Writes all bytes; the error's number where that fails.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return nil }
      var offset = 0
      while offset < buffer.count {
        let number = systemWrite(descriptor, base + offset, buffer.count - offset)
        if number < 0 {
          if errno == EINTR { continue }
          // A pipe that doesn't wait, since somebody else who holds it doesn't want to: then we do.
          if errno == EAGAIN {
            var end = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            poll(&end, 1, -1)
            continue
          }
          return errno
        }
        offset += number
      }
      return nil
    }
  }

  /// Makes a folder and those above it, where they aren't there.
  static func makeFolder(_ path: String) throws(Failure) {
    guard !path.isEmpty, kind(of: path) != .folder else { return }
    try makeFolder(folder(of: path))
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw .unwritable(path: path, reason: SystemError.lastReason) }
  }

  /// Whether a path is a link to somewhere else.
  static func isLink(_ path: String) -> Bool {
    var information = stat()
    return lstat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFLNK
  }

  private static func resolvingLinks(_ path: String) -> String {
    isLink(path) ? withoutLinks(path) ?? path : path
  }

  /// The path without links on the way; `nil` where there is nothing.
  static func withoutLinks(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether nothing has a path, as far as anybody may see.
  static func isGone(_ path: String) -> Bool {
    var information = stat()
    return lstat(path, &information) != 0 && (errno == ENOENT || errno == ENOTDIR)
  }

  // MARK: Paths

  /// What stands before the last slash; empty where there is none.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// What stands behind the last slash.
  static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// What stands behind the last dot of a file's name; `nil` for a name without one, and for one that begins with it.
  static func ending(of path: String) -> String? {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    return String(name[name.index(after: dot)...])
  }

  /// A name in a folder; the empty folder is the current one.
  static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The current folder; `nil` where it is gone.
  static var currentFolder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }
}

/// `write(2)`, apart from the type's own function of that name.
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer, _ number: Int) -> Int {
  write(descriptor, buffer, number)
}
