#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileSystem {
  /// What tells a file from what it was before: another file of that name, another size, another time.
  struct Version: Hashable {
    private let file: UInt64
    private let size: Int64
    private let seconds: Int
    private let nanoseconds: Int

    init(_ information: stat) {
      file = UInt64(information.st_ino)
      size = Int64(information.st_size)
      #if canImport(Darwin)
        let time = information.st_mtimespec
      #else
        let time = information.st_mtim
      #endif
      (seconds, nanoseconds) = (Int(time.tv_sec), Int(time.tv_nsec))
    }
  }

  /// A file's version; `nil` where there is none.
  static func version(of path: String) -> Version? {
    var information = stat()
    guard stat(path, &information) == 0 else { return nil }
    return Version(information)
  }

  /// How bytes stand to the file that they would replace.
  enum Comparison {
    case same, different, missing
  }

  /// Compares bytes with a file; what isn't a file, or can't be read, is different.
  static func compare(_ bytes: [UInt8], with path: String) -> Comparison {
    var information = stat()
    guard stat(path, &information) == 0 else { return errno == ENOENT ? .missing : .different }
    guard information.st_mode & S_IFMT == S_IFREG, information.st_size == bytes.count else { return .different }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .different }
    defer { close(descriptor) }
    return bytes.withUnsafeBytes { isWhole($0, in: descriptor) } ? .same : .different
  }

  /// Whether a file goes on with just these bytes.
  private static func isWhole(_ bytes: UnsafeRawBufferPointer, in descriptor: Int32) -> Bool {
    let size = 65_536
    return withUnsafeTemporaryAllocation(byteCount: size, alignment: 1) { buffer in
      guard let base = buffer.baseAddress else { return false }
      var offset = 0
      while true {
        let number = systemRead(descriptor, base, size)
        if number < 0, errno == EINTR { continue }
        if number == 0 { return offset == bytes.count }
        guard number > 0, offset + number <= bytes.count, let expected = bytes.baseAddress else { return false }
        if memcmp(base, expected + offset, number) != 0 { return false }
        offset += number
      }
    }
  }
}

/// `read(2)`, apart from the type's own function of that name.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ number: Int) -> Int {
  read(descriptor, buffer, number)
}
