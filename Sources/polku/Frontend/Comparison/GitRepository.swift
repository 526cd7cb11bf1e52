#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The git repository that a folder belongs to, asked through the command `git`.
///
/// `git` gets fixed arguments, a commit's name that it has given itself, and names of objects on its standard input; nothing
/// that the user has written can be taken for an option, and no shell is asked.
struct GitRepository {
  /// How long one question may take.
  private static let timeLimit = Duration.seconds(20)
  /// The most that one answer may be, in bytes.
  private static let outputLimit = 256 * 1_048_576

  private let program: String
  /// The folder whose repository it is, as it was written; `.` for the current one.
  let folder: String
  /// The option that needs the repository, for messages.
  private let option: String
  /// Where the folder stands below the top of the repository: empty, or with a slash at its end.
  let prefix: String

  /// - Parameters:
  ///   - folder: empty for the current one.
  ///   - option: the one that needs the repository, and what to do without: `("--base", "compare two files")`.
  /// - Throws: `Failure.unreadable` where it belongs to no repository, `Failure.usage` where there is no `git`.
  init(
    of folder: String, for option: (name: String, instead: String) = ("--base", "compare two files")
  ) throws(Failure) {
    let folder = folder.isEmpty ? "." : folder
    guard let program = Self.find() else {
      throw .usage("\(option.name) needs the command git, and it isn't there: install git, or \(option.instead)")
    }
    self.program = program
    self.folder = folder
    self.option = option.name
    do {
      let answer = try Self.ask(program, folder, ["rev-parse", "--show-prefix"])
      prefix = String(decoding: answer.last == 0x0A ? answer.dropLast() : answer[...], as: UTF8.self)
    } catch {
      throw .unreadable(path: folder, reason: "in no git repository that can be read: \(Self.reason(error))")
    }
  }

  /// The full name of the commit that a revision means.
  /// - Throws: `Failure.usage` where there is none.
  func commit(_ revision: String) throws(Failure) -> String {
    let isStrange = revision.isEmpty || revision.hasPrefix("-") || revision.unicodeScalars.contains { $0.value < 0x20 }
    if !isStrange, let answer = try? ask(["rev-parse", "--verify", "--quiet", revision + "^{commit}"]) {
      let name = answer.prefix { $0 != 0x0A }
      if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
    }
    throw .usage(
      "\(option) \(ShellWord.quoted(revision)): the repository has no such revision; write a branch, a tag or a commit, such as HEAD or main"
        + (isShallow ? "; this checkout is shallow, and more of it may have to be fetched: git fetch --unshallow" : "")
    )
  }

  /// The files of a commit in this folder, by their paths from there, with the names of their contents.
  /// - Parameter isDeep: whether those in folders below are among them.
  func files(in commit: String, isDeep: Bool) throws(Failure) -> [String: String] {
    let answer: [UInt8]
    do {
      answer = try ask(["ls-tree", "-z"] + (isDeep ? ["-r"] : []) + [commit])
    } catch {
      throw .unreadable(path: folder, reason: "git can't list the files: \(Self.reason(error))")
    }
    var files: [String: String] = [:]
    // Each entry is "100644 blob NAME\tPATH".
    for entry in answer.split(separator: 0) {
      guard let tab = entry.firstIndex(of: 0x09) else { continue }
      let facts = entry[..<tab].split(separator: 0x20)
      guard facts.count == 3, facts[1].elementsEqual("blob".utf8) else { continue }
      files[String(decoding: entry[(tab + 1)...], as: UTF8.self)] = String(decoding: facts[2], as: UTF8.self)
    }
    return files
  }

  /// The contents of objects, in their order; `nil` for those that aren't there.
  /// - Parameter names: without line ends; others are not looked for.
  func contents(_ names: [String]) throws(Failure) -> [[UInt8]?] {
    let asked = names.filter { !$0.utf8.contains(0x0A) }
    guard !asked.isEmpty else { return names.map { _ in nil } }
    let answer: [UInt8]
    do {
      answer = try ask(["cat-file", "--batch"], input: Array((asked.joined(separator: "\n") + "\n").utf8))
    } catch {
      throw .unreadable(path: folder, reason: "git can't read the files: \(Self.reason(error))")
    }
    var rest = answer[...]
    return try names.map { name throws(Failure) in
      guard !name.utf8.contains(0x0A) else { return nil }
      // "NAME blob SIZE", the bytes and a line end; or "NAME missing".
      guard let end = rest.firstIndex(of: 0x0A) else {
        throw .unreadable(path: folder, reason: "git's answer ends too early")
      }
      let words = rest[..<end].split(separator: 0x20)
      rest = rest[(end + 1)...]
      guard words.count >= 3, words[words.count - 2].elementsEqual("blob".utf8),
        let size = Int(String(decoding: words[words.count - 1], as: UTF8.self)), size >= 0, size < rest.count
      else { return nil }
      let bytes = Array(rest.prefix(size))
      rest = rest.dropFirst(size + 1)
      return bytes
    }
  }

  // MARK: Asking

  /// Whether only the last commits have been fetched.
  var isShallow: Bool { (try? ask(["rev-parse", "--is-shallow-repository"]))?.starts(with: "true".utf8) ?? false }

  /// - Throws: what git says to it.
  func ask(_ arguments: [String], input: [UInt8] = []) throws(ChildProcess.Failure) -> [UInt8] {
    try Self.ask(program, folder, arguments, input: input)
  }

  private static func ask(
    _ program: String, _ folder: String, _ arguments: [String], input: [UInt8] = []
  ) throws(ChildProcess.Failure) -> [UInt8] {
    try ChildProcess.run(
      executable: program, arguments: ["-C", folder] + arguments, input: input, timeLimit: timeLimit,
      outputLimit: outputLimit)
  }

  /// What git says, in one line and without its own label.
  static func reason(_ failure: ChildProcess.Failure) -> String {
    guard case .failed(let status, let errors) = failure else { return failure.reason }
    guard let line = errors.split(separator: "\n").first else { return "git ended with status \(status)" }
    return String(line.hasPrefix("fatal: ") ? line.dropFirst(7) : line)
  }

  /// Where the command is.
  private static func find() -> String? {
    guard let path = getenv("PATH").map({ String(cString: $0) }) else { return nil }
    return path.split(separator: ":").lazy.map { FileSystem.join(String($0), "git") }
      .first { access($0, X_OK) == 0 && FileSystem.kind(of: $0) == .file }
  }
}
