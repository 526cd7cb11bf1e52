#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileSystem {
  /// Puts bytes into a file in the place of those that were read from it, whole or not at all. The file keeps its owner
  /// and its permissions; a link to it stays one.
  /// - Throws: `Failure.unwritable` where the file may not be written, is none, or holds something else by now.
  static func replace(_ before: [UInt8], in path: String, with after: [UInt8]) throws(Failure) {
    guard kind(of: path) == .file else {
      throw .unwritable(path: path, reason: "it is no file; write '-' to have the fixed text on standard output")
    }
    // A neighbour that takes the name would go round this.
    guard access(path, W_OK) == 0 else { throw .unwritable(path: path, reason: SystemError.lastReason) }
    switch compare(before, with: path) {
    case .same: try write(after, to: path)
    case .different, .missing:
      // Named twice, by different paths, it has been mended already.
      guard compare(after, with: path) != .same else { return }
      throw .unwritable(path: path, reason: "it has changed since it was read; run the command again")
    }
  }

  /// Gives an open file the owner and the permissions of another, as far as that may be done.
  static func copyRights(of path: String, to descriptor: Int32) {
    var information = stat()
    guard stat(path, &information) == 0 else { return }
    var own = stat()
    guard fstat(descriptor, &own) == 0 else { return }
    if own.st_uid != information.st_uid || own.st_gid != information.st_gid {
      // Only the superuser may give files away; a group may often be kept.
      if fchown(descriptor, information.st_uid, information.st_gid) != 0 {
        _ = fchown(descriptor, own.st_uid, information.st_gid)
      }
    }
    _ = fchmod(descriptor, information.st_mode & 0o7777)
  }
}
