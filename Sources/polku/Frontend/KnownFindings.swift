import JourneyLint
import JourneySyntax
import Synchronization

/// The baseline of a run: takes known findings out of reports, from any thread, and brings the file up to date at the end.
final class KnownFindings: Sendable {
  /// The largest baseline that is read, in bytes: 64 MiB, some half a million entries.
  private static let sizeLimit = 64 * 1_048_576

  private let request: BaselineRequest
  private let baseline: Baseline
  /// Whether there was a baseline that couldn't be understood.
  private let isAnew: Bool
  private let paths: BaselinePaths
  private let judgements = Mutex<[String: BaselineJudgement]>([:])
  /// The folders of files, without links on the way.
  private let folders = Mutex<[String: String]>([:])

  /// Reads the baseline.
  /// - Throws: `Failure.baseline` where it isn't there or can't be understood, unless it is to be written anew.
  init(_ request: BaselineRequest) throws(Failure) {
    self.request = request
    let isWritten = if case .written = request.change { true } else { false }
    let found = try Self.read(request.path, isWritten: isWritten)
    baseline = found ?? Baseline()
    isAnew = found == nil
    paths = BaselinePaths(folder: Self.absoluteFolder(of: request.path))
  }

  /// A report without what is known.
  func applied(to report: LintReport, settings: LintSettings) -> LintReport {
    let path = report.source.path
    // A stream has no name to be known by.
    guard path != "<stdin>", !FileSystem.isStream(path) else { return report }
    let folder = FileSystem.folder(of: path)
    let known = folders.withLock { $0[folder] }
    let absolute = known ?? Self.absoluteFolder(of: path)
    if known == nil { folders.withLock { $0[folder] = absolute } }
    let name = paths.name(of: FileSystem.join(absolute, FileSystem.name(of: path)))
    let judgement = BaselineJudgement(report, baseline[name], settings: settings)
    judgements.withLock { $0[name] = judgement }
    if case .written = request.change { return judgement.reportWhenWritten }
    return judgement.report
  }

  // MARK: Keeping it up to date

  /// Writes the file where that is asked for.
  /// - Parameter searched: the paths of the command line: where a folder was searched, files that are gone are noticed.
  /// - Returns: what couldn't be written, and what is to be said about the baseline; `nil` for nothing.
  func update(searching searched: [String]) -> (failures: [Failure], note: String?) {
    let judgements = judgements.withLock(\.self)
    var unused = judgements.values.reduce(0) { $0 + $1.unused }
    var isSearch = searched.contains { FileSystem.kind(of: $0) == .folder }
    if case .none = request.change {} else { isSearch = true }
    let gone =
      !isSearch ? [] : baseline.files.keys.filter { judgements[$0] == nil && FileSystem.isGone(paths.path(of: $0)) }
    for file in gone { unused += baseline[file].reduce(0) { $0 + $1.count } }
    let name = VisibleText.shown(request.path)

    guard request.change != .none else {
      if unused == 0 { return ([], nil) }
      let remedy =
        unused == 1
        ? "1 known finding is gone: --prune-baseline takes it out"
        : "\(unused) known findings are gone: --prune-baseline takes them out"
      return ([], "\(name): \(remedy)")
    }
    var updated = baseline
    for file in gone { updated[file] = [] }
    for (file, judgement) in judgements { updated[file] = judgement.entries(isGrowing: request.change == .written) }
    let bytes = Array(updated.text.utf8)
    if FileSystem.compare(bytes, with: request.path) != .same {
      do { try FileSystem.write(bytes, to: request.path) } catch { return ([error], nil) }
    }
    let new = request.change == .written ? judgements.values.reduce(0) { $0 + $1.newCount } : 0
    let changes = [(new, "new"), (unused, "gone")].filter { $0.0 > 0 }.map { "\($0) \($1)" }
    let known = updated.count == 1 ? "1 finding is known" : "\(updated.count) findings are known"
    if isAnew { return ([], "\(name): \(known), written anew; what it said before couldn't be read") }
    return ([], "\(name): \(known)" + (changes.isEmpty ? ", as before" : ", " + changes.joined(separator: ", ")))
  }

  // MARK: Reading

  /// The baseline; `nil` for one that can't be understood, and is to be written anew.
  private static func read(_ path: String, isWritten: Bool) throws(Failure) -> Baseline? {
    guard let kind = FileSystem.kind(of: path) else {
      if isWritten, FileSystem.isGone(path) { return Baseline() }
      if FileSystem.isGone(path) {
        throw .baseline(path: path, place: "", problem: "there is no such baseline; make it with --write-baseline")
      }
      throw .unreadable(path: path, reason: SystemError.lastReason)
    }
    if kind == .other { throw .baseline(path: path, place: "", problem: "a baseline is a file, and this is none") }
    let bytes = try FileSystem.read(path, limit: sizeLimit)
    if isWritten, bytes.allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) { return Baseline() }
    do {
      return try Baseline(SourceText(path: path, bytes: bytes))
    } catch {
      // Who asks for it to be written anew gets that; but never over a file that is something else.
      if isWritten, error.isBaseline { return nil }
      let remedy =
        error.isBaseline
        ? "mend it, or write it anew with --write-baseline" : "choose another file, or take this one away"
      throw .baseline(
        path: path, place: ":\(error.position.line):\(error.position.column)", problem: "\(error.message); \(remedy)")
    }
  }

  /// The folder of a file from the top, without links on the way.
  private static func absoluteFolder(of path: String) -> String {
    let folder = FileSystem.folder(of: path)
    let current = FileSystem.currentFolder ?? ""
    let absolute = folder.hasPrefix("/") ? folder : folder.isEmpty ? current : FileSystem.join(current, folder)
    return FileSystem.withoutLinks(absolute) ?? absolute
  }
}
