#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileSystem {
  /// What a folder holds, as far as a search for journeys is concerned.
  struct Listing {
    /// A folder, or something that is called as is looked for.
    struct Entry {
      let name: String
      let isFolder: Bool
      /// Whether the name is as the disk has it: one that isn't UTF-8 can't be shown, nor opened by what is shown.
      let isNameWhole: Bool
    }

    /// Folders and files in order of their names; no hidden ones, no links to folders.
    var entries: [Entry] = []
    /// Which of the names that were asked for are there.
    var marks: Set<String> = []
  }

  /// Lists a folder in one go: the system tells with each name what it is, so that only links are asked after.
  /// - Parameters:
  ///   - ending: how the names of files end; what is called so and is no file is told when it is read.
  ///   - marks: names, hidden ones too, of which only is asked whether they are there.
  /// - Throws: `Failure.unreadable`; also where the folder can be read only in part.
  static func listing(of path: String, ending: String, marks: [String]) throws(Failure) -> Listing {
    guard let directory = opendir(path) else { throw .unreadable(path: path, reason: SystemError.lastReason) }
    defer { closedir(directory) }
    let ending = Array(ending.utf8)
    let marks = marks.map { (text: $0, bytes: Array($0.utf8)) }
    var listing = Listing()
    while true {
      errno = 0
      guard let entry = readdir(directory) else {
        if errno != 0 { throw .unreadable(path: path, reason: SystemError.lastReason) }
        break
      }
      let type = Int(entry.pointee.d_type)
      withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 1) { start in
          let name = UnsafeRawBufferPointer(start: start, count: strlen(start))
          for mark in marks where name.elementsEqual(mark.bytes) { listing.marks.insert(mark.text) }
          guard let first = name.first, first != UInt8(ascii: ".") else { return }
          let hasEnding = name.count >= ending.count && name.suffix(ending.count).elementsEqual(ending)
          let isOpen = type == Int(DT_LNK) || type == Int(DT_UNKNOWN)
          guard hasEnding || isOpen || type == Int(DT_DIR) else { return }
          let text = String(decoding: name, as: UTF8.self)
          var isFolder = type == Int(DT_DIR)
          if isOpen {
            let whole = join(path, text)
            isFolder = kind(of: whole) == .folder
            if isFolder ? isLink(whole) : !hasEnding { return }
          }
          listing.entries.append(
            Listing.Entry(name: text, isFolder: isFolder, isNameWhole: text.utf8.elementsEqual(name)))
        }
      }
    }
    listing.entries.sort { $0.name < $1.name }
    return listing
  }

  /// Where a path really leads, from the root and without links; `nil` where nothing is there.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path.isEmpty ? "." : path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether some bytes stand anywhere in others.
  static func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { all in
      wanted.withUnsafeBytes { some in
        guard let first = some.baseAddress, var start = all.baseAddress else { return some.isEmpty }
        let end = start + all.count
        while end - start >= some.count,
          let place = memchr(start, Int32(some[0]), end - start - some.count + 1)
        {
          if memcmp(place, first, some.count) == 0 { return true }
          start = UnsafeRawPointer(place) + 1
        }
        return false
      }
    }
  }
}
