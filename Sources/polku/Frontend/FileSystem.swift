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

  private static func kind(_ information: stat) -> Kind {
    switch information.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  /// The bytes of a file, or of standard input for `-`.
  /// - Throws: `Failure.unreadable` and `Failure.tooLarge`.
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    if path == "-" { return try readAll(0, path: "<stdin>", sizeHint: 0) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, reason: SystemError.lastReason) }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0 else {
      throw .unreadable(path: path, reason: SystemError.lastReason)
    }
    if kind(information) == .folder { throw .unreadable(path: path, reason: SystemError.reason(EISDIR)) }
    guard information.st_size <= sizeLimit else { throw .tooLarge(path: path, limit: sizeLimit) }
    return try readAll(descriptor, path: path, sizeHint: Int(information.st_size))
  }

  private static func readAll(_ descriptor: Int32, path: String, sizeHint: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var capacity = max(sizeHint, 4_095) + 1
    while true {
      let before = bytes.count
      var number = 0
      var error: Int32 = 0
      bytes.append(contentsOf: repeatElement(0, count: capacity))
      bytes.withUnsafeMutableBytes { buffer in
        guard let base = buffer.baseAddress else { return }
        repeat {
          number = systemRead(descriptor, base + before, capacity)
          error = errno
        } while number < 0 && error == EINTR
      }
      bytes.removeLast(capacity - max(0, number))
      guard number >= 0 else { throw .unreadable(path: path, reason: SystemError.reason(error)) }
      if number == 0 { return bytes }
      guard bytes.count <= sizeLimit else { throw .tooLarge(path: path, limit: sizeLimit) }
      capacity = 65_536
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
    let neighbour = join(folder(of: target), ".\(name(of: target)).\(getpid()).tmp")
    let descriptor = open(neighbour, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: SystemError.lastReason) }
    var error = writeAll(bytes, to: descriptor)
    if close(descriptor) != 0, error == nil { error = errno }
    if error == nil, rename(neighbour, target) != 0 { error = errno }
    if let error {
      unlink(neighbour)
      throw .unwritable(path: path, reason: SystemError.reason(error))
    }
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

  /// The names in a folder, in order.
  /// - Throws: `Failure.unreadable`.
  static func names(in path: String) throws(Failure) -> [String] {
    guard let directory = opendir(path) else { throw .unreadable(path: path, reason: SystemError.lastReason) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Whether a path is a link to somewhere else.
  static func isLink(_ path: String) -> Bool {
    var information = stat()
    return lstat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFLNK
  }

  private static func resolvingLinks(_ path: String) -> String {
    guard isLink(path), let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  // MARK: Paths

  /// What stands before the last slash; empty where there is none.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// What stands behind the last slash.
  static func name(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
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

/// `read(2)`, apart from the type's own function of that name.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ number: Int) -> Int {
  read(descriptor, buffer, number)
}

/// `write(2)`, apart from the type's own function of that name.
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer, _ number: Int) -> Int {
  write(descriptor, buffer, number)
}
