import JourneyLint
import JourneyModel
import JourneySyntax

/// Reads journeys for what can only be made of those without errors. Settings that they share are read once.
struct JourneyReading {
  /// A journey that can be used.
  struct Readable {
    let journey: Journey
    let project: Project?
    /// Its text, for the places where things stand.
    let source: SourceText
    /// What its file is called in messages.
    let name: String

    /// Whether it was read from standard input.
    var isStandardInput: Bool { name == JourneyReading.standardInput }
  }

  /// What a file was read as.
  enum Outcome {
    case readable(Readable)
    /// A journey with errors, and what is to be said about them.
    case refused(messages: String)
  }

  /// What standard input is called in messages.
  private static let standardInput = "<stdin>"

  /// What becomes of journeys, for the message where nothing can: `drawn`.
  let verb: String
  /// How errors are shown.
  let report: TextReport
  private var projects = ProjectFinder()

  init(verb: String, report: TextReport) {
    self.verb = verb
    self.report = report
  }

  /// Reads a file. Warnings don't keep a journey from being used; they are left to `polku lint`.
  /// - Throws: `Failure` where the file or its settings can't be read.
  mutating func read(_ path: String) throws(Failure) -> Outcome {
    let source = SourceText(path: path == "-" ? Self.standardInput : path, bytes: try FileSystem.read(path))
    return read(source, settings: try projects.settings(for: path))
  }

  /// Reads a text, wherever it comes from.
  func read(_ source: SourceText, settings: LintSettings) -> Outcome {
    let tree = SyntaxTree.journey(source)
    let reading = Journey.read(tree, project: settings.project)
    if tree.isAccepted, let journey = reading.journey, !reading.diagnostics.contains(where: { $0.severity == .error }) {
      return .readable(Readable(journey: journey, project: settings.project, source: source, name: source.path))
    }
    // Only what stands in the way; what the rules find is for `polku lint`.
    let ids = Set((tree.diagnostics + reading.diagnostics).map(\.id))
    let found = Linter(settings: settings).lint(tree).diagnostics
    let errors = found.filter { $0.severity == .error && ids.contains($0.id) }
    let end = "polku: \(VisibleText.shown(source.path)): not \(verb), because of what is said above\n"
    return .refused(messages: report.text(errors, in: source) + end)
  }

  /// Sees to it that a journey has the persona that was asked for.
  /// - Throws: `Failure.notFound` with the nearest, or the ids that there are.
  static func require(_ persona: String?, in journey: Journey, name: String) throws(Failure) {
    guard let persona else { return }
    if let problem = Choice(kind: "persona", words: journey.personas.map(\.id)).problem(with: persona) {
      throw .notFound(path: name, problem: problem)
    }
  }
}
