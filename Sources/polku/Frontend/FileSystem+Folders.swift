#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileSystem {
  /// Something that a folder holds.
  struct Entry {
    let name: String
    /// What it is; `nil` where the folder doesn't say, or it is a link.
    let kind: Kind?
    /// Whether the name is as the disk has it: one that isn't UTF-8 can't be shown, nor opened by what is shown.
    let isNameWhole: Bool
  }

  /// The names in a folder, in order.
  /// - Throws: `Failure.unreadable`.
  static func names(in path: String) throws(Failure) -> [String] { try entries(in: path).map(\.name) }

  /// What a folder holds, in order of the names.
  /// - Throws: `Failure.unreadable`; also where the folder can be read only in part.
  static func entries(in path: String) throws(Failure) -> [Entry] {
    guard let directory = opendir(path) else { throw .unreadable(path: path, reason: SystemError.lastReason) }
    defer { closedir(directory) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let entry = readdir(directory) else {
        if errno != 0 { throw .unreadable(path: path, reason: SystemError.lastReason) }
        break
      }
      let (name, isWhole) = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 1) { characters in
          (String(cString: characters), String(validatingCString: characters) != nil)
        }
      }
      if name != ".", name != ".." {
        entries.append(Entry(name: name, kind: kind(Int(entry.pointee.d_type)), isNameWhole: isWhole))
      }
    }
    return entries.sorted { $0.name < $1.name }
  }

  private static func kind(_ type: Int) -> Kind? {
    switch type {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK), Int(DT_UNKNOWN): nil
    default: .other
    }
  }

  /// Takes the numbers of the standard streams where the caller has closed them, so that no file that is opened gets one
  /// of them and is taken for it. What stands there can't be used as the stream: reading and writing fail as they should.
  static func reserveStandardStreams() {
    for number in Int32(0)...2 where fcntl(number, F_GETFD) < 0 {
      _ = open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}
