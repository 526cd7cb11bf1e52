import JourneyModel
import JourneySyntax

/// The files that git says aren't as they were, and which journeys are to be looked at because of them.
struct ChangedFiles {
  /// What is asked for.
  struct Question: Equatable {
    /// From where on changes count: where the current branch has parted from this revision; `nil` for the last commit.
    let revision: String?

    /// What it is, in a sentence.
    var described: String { revision.map { "since \($0)" } ?? "since the last commit" }
  }

  private let question: Question
  private let heedsGitIgnore: Bool
  /// Where changed files are or were, from the root and without links.
  private var changed: Set<String> = []
  /// The tops of repositories that have been asked.
  private var asked: Set<String> = []
  /// Folders of repositories of which it can't be told what has changed since.
  private var unknown: [String] = []

  init(_ question: Question, heedsGitIgnore: Bool) {
    self.question = question
    self.heedsGitIgnore = heedsGitIgnore
  }

  /// The journeys among those found that are to be looked at, in their order.
  /// - Throws: `Failure.usage` and `Failure.unreadable` with what git can't tell.
  static func select(
    _ question: Question, from found: JourneyFiles.Found, paths: [String], heedsGitIgnore: Bool,
    _ projects: inout ProjectFinder
  ) throws(Failure) -> [String] {
    var changes = ChangedFiles(question, heedsGitIgnore: heedsGitIgnore)
    for folder in Set(paths.map { FileSystem.kind(of: $0) == .folder ? $0 : FileSystem.folder(of: $0) }).sorted() {
      try changes.ask(folder)
    }
    for folder in found.repositories.sorted() { changes.askWithin(folder) }
    return changes.selected(from: found.files, &projects)
  }

  // MARK: Asking git

  private mutating func ask(_ folder: String) throws(Failure) {
    if !folder.isEmpty, FileSystem.kind(of: folder) != .folder { return }
    let option = question.revision == nil ? "--changed" : "--since"
    let repository = try GitRepository(of: folder, for: (option, "name the files"))
    let top = try repository.top()
    guard asked.insert(top).inserted else { return }
    // Git's answers are about the folder that it is asked in.
    let whole = try GitRepository(of: top, for: (option, "name the files"))
    var commit: String?
    if let revision = question.revision {
      commit = try whole.mergeBase(of: try whole.commit(revision), revision: revision)
    }
    let files = try whole.changedFiles(since: commit, heedsGitIgnore: heedsGitIgnore)
    changed.formUnion(files.map { FileSystem.join(top, $0) })
  }

  /// Asks a repository inside another one. All of it counts as changed where it doesn't have the same revisions, and where
  /// the one round it now names another of its commits.
  private mutating func askWithin(_ folder: String) {
    guard !asked.contains(folder) else { return }
    let whole = folder.hasSuffix("/") ? folder : folder + "/"
    if changed.contains(String(whole.dropLast())) { return unknown.append(whole) }
    do { try ask(folder) } catch { unknown.append(whole) }
  }

  // MARK: Choosing

  private func selected(from files: [String], _ projects: inout ProjectFinder) -> [String] {
    let places = files.map { projects.location(of: $0) }
    var isProjectChanged: [String: Bool] = [:]
    var isSelected = places.map { place in
      changed.contains(place) || unknown.contains { place.hasPrefix($0) }
        || hasChangedProject(FileSystem.folder(of: place), &isProjectChanged)
    }
    // A journey and the one that it is compared with: each bears on the other, one step far.
    if isSelected.contains(true) || changed.contains(where: { $0.hasSuffix(JourneyFiles.ending) }) {
      let directly = isSelected
      var compared: Set<String> = []
      for index in files.indices {
        guard let other = Self.comparedFile(of: files[index]) else { continue }
        if directly[index] { compared.insert(other) }
        if changed.contains(other) { isSelected[index] = true }
      }
      for index in files.indices where compared.contains(places[index]) { isSelected[index] = true }
    }
    return files.indices.filter { isSelected[$0] }.map { files[$0] }
  }

  /// Whether the settings that count in a folder have changed, or have gone.
  private func hasChangedProject(_ folder: String, _ known: inout [String: Bool]) -> Bool {
    if let answer = known[folder] { return answer }
    let file = FileSystem.join(folder, ProjectFinder.fileName)
    let answer =
      changed.contains(file)
      || FileSystem.kind(of: file) != .file && folder != "/" && !folder.isEmpty
        && hasChangedProject(FileSystem.folder(of: folder), &known)
    known[folder] = answer
    return answer
  }

  /// Where the journey is that another one names to be compared with, from the root; `nil` where it names none.
  private static func comparedFile(of path: String) -> String? {
    guard let bytes = try? FileSystem.read(path), keys.contains(where: { FileSystem.contains(bytes, $0) }),
      let root = SyntaxTree.parse(SourceText(path: path, bytes: bytes)).root
    else { return nil }
    for pair in root.pairs where pair.value.kind == .scalar {
      guard Record.journey.field(for: pair.key.text)?.key == .compareWith else { continue }
      let written = pair.value.text
      guard !written.isEmpty else { return nil }
      let other = written.hasPrefix("/") ? written : FileSystem.join(FileSystem.folder(of: path), written)
      guard let folder = FileSystem.realPath(FileSystem.folder(of: other)) else { return nil }
      return FileSystem.join(folder, FileSystem.name(of: other))
    }
    return nil
  }

  /// Parts of the words for `compare-with`, one of which a file has that names another.
  private static let keys = ["ompare", "ertaa", "med", "OMPARE", "ERTAA", "MED"].map { Array($0.utf8) }
}
