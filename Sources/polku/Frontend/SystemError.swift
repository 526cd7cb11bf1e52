#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system's error numbers in words.
enum SystemError {
  /// What the last call's error means.
  static var lastReason: String { reason(errno) }

  /// What an error number means.
  static func reason(_ number: Int32) -> String {
    switch number {
    case ENOENT: "there is no such file or folder"
    case EACCES, EPERM: "permission is denied"
    case EISDIR: "it is a folder, not a file"
    case ENOTDIR: "a part of the path is a file, not a folder"
    case ENOSPC, EDQUOT: "the disk is full"
    case EROFS: "the disk is read-only"
    case ENAMETOOLONG: "the name is too long"
    case ELOOP: "the links go round in a circle"
    case EMFILE, ENFILE: "too many files are open"
    case EBADF: "it is closed"
    case EIO: "the disk reports an error"
    default: String(cString: strerror(number))
    }
  }
}
