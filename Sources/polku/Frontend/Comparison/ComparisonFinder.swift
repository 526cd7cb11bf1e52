import JourneyLint
import JourneyModel
import JourneySyntax

/// Finds and reads what a command line asks to compare.
struct ComparisonFinder {
  /// What is found: the pairs that can be compared, what is to be said about the others, and how grave that is.
  private(set) var pairs: [ComparedPair] = []
  private(set) var messages = ""
  private(set) var status = ExitStatus.clean

  private var before: JourneyReading
  private var after: JourneyReading
  private let report: TextReport

  init(report: TextReport) {
    self.report = report
    before = JourneyReading(verb: "compared (the side before)", report: report)
    after = JourneyReading(verb: "compared (the side after)", report: report)
  }

  // MARK: Two files

  mutating func compare(_ one: String, with two: String) throws(Failure) {
    for path in [one, two] where path != "-" && FileSystem.kind(of: path) == .folder {
      throw .usage(
        "\(ShellWord.path(path)) is a folder: name two files, or a folder and --base with the revision to compare it with"
      )
    }
    if one == "-", two == "-" { throw .usage("'-' stands for standard input once: name another file") }
    add(try before.read(one), try after.read(two))
  }

  /// A journey with the one that its `compare-with` names: hypothesis before as-is before to-be.
  mutating func compareWithItsOther(_ path: String) throws(Failure) {
    if path != "-", FileSystem.kind(of: path) == .folder {
      throw .usage("\(ShellWord.path(path)) is a folder: add --base with the revision to compare it with")
    }
    let outcome = try after.read(path)
    guard case .readable(let found) = outcome else { return add(nil, outcome) }
    guard let written = found.journey.compareWith, !written.value.isEmpty, path != "-" else {
      throw .usage(
        "\(ShellWord.path(path)) names no journey to compare it with: name a second file, or add --base with a revision"
      )
    }
    let other =
      written.value.hasPrefix("/") ? written.value : FileSystem.join(FileSystem.folder(of: path), written.value)
    let second = try before.read(other)
    guard case .readable(let otherFound) = second else { return add(second, outcome) }
    if Self.rank(found.journey.state?.value) < Self.rank(otherFound.journey.state?.value) {
      add(outcome, second)
    } else {
      add(second, outcome)
    }
  }

  private static func rank(_ state: Journey.State?) -> Int {
    switch state {
    case .hypothesis: 0
    case .asIs, nil: 1
    case .toBe: 2
    }
  }

  // MARK: A revision

  mutating func compare(_ path: String, since revision: String) throws(Failure) {
    if path == "-" {
      throw .usage("--base compares files with what they were, and '-' is none: name a file or a folder")
    }
    if FileSystem.kind(of: path) == .folder {
      try compareFolder(path, since: revision)
    } else {
      try compareFile(path, since: revision)
    }
  }

  private mutating func compareFile(_ path: String, since revision: String) throws(Failure) {
    let folder = FileSystem.folder(of: path)
    if !folder.isEmpty, FileSystem.kind(of: folder) != .folder { _ = try FileSystem.read(path) }
    var reader = try RevisionReader(revision, in: folder, isDeep: false)
    let old = try reader.read([FileSystem.name(of: path)])[0]
    if FileSystem.kind(of: path) == nil {
      guard let old else {
        throw .unreadable(
          path: path, reason: "there is no such file, neither now nor in \(VisibleText.shown(revision))")
      }
      return add(before.read(old.source, settings: old.settings), nil)
    }
    add(old.map { before.read($0.source, settings: $0.settings) }, try after.read(path))
  }

  private mutating func compareFolder(_ path: String, since revision: String) throws(Failure) {
    let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    var reader = try RevisionReader(revision, in: folder == "." ? "" : folder, isDeep: true)
    let (files, failures) = JourneyFiles.find([folder], .everything)
    for failure in failures {
      // A folder whose journeys are all gone is no mistake here.
      if case .noJourneys = failure { continue }
      note(failure)
    }
    let start = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    let now = Dictionary(files.map { (String($0.dropFirst(start.count)), $0) }) { first, _ in first }
    let names = Set(now.keys).union(reader.journeys).sorted()
    if names.isEmpty { throw .noJourneys(path: path) }
    for (name, old) in zip(names, try reader.read(names)) {
      do {
        add(
          old.map { before.read($0.source, settings: $0.settings) },
          try now[name].map { path throws(Failure) in try after.read(path) })
      } catch {
        note(error)
      }
    }
  }

  // MARK: Gathering

  private mutating func add(_ one: JourneyReading.Outcome?, _ two: JourneyReading.Outcome?) {
    var sides: [ComparedPair.Side?] = []
    var isRefused = false
    for outcome in [one, two] {
      switch outcome {
      case .readable(let found)?: sides.append(found)
      case .refused(let text)?:
        messages += text
        status = status.or(.findings)
        isRefused = true
        sides.append(nil)
      case nil: sides.append(nil)
      }
    }
    if !isRefused { pairs.append(ComparedPair(before: sides[0], after: sides[1])) }
  }

  private mutating func note(_ failure: Failure) {
    messages += "polku: \(failure.message)\n"
    status = status.or(failure.status)
  }
}
