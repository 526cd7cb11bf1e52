import JourneyLint
import JourneySyntax

/// The fixes of a run: writes the mended files, or gathers what would change in them.
struct FixRun {
  /// What was asked for.
  let request: FixRequest
  /// What was done, and what is left to do.
  private(set) var summary: FixSummary
  private var differences: [UnifiedDiff] = []
  private var output: [UInt8]?

  /// The fixes that a command line asks for.
  init(_ request: FixRequest) {
    self.request = request
    summary = FixSummary(request)
  }

  /// Puts a file's fixes into effect.
  /// - Returns: the report that holds for the file as it is now.
  mutating func settle(_ file: LintedFile, path: String, _ failures: inout [Failure]) -> LintReport {
    if let text = file.output { output = text.bytes }
    guard let fixed = file.fixed else {
      summary.add(file.left, fixes: 0, isFinished: file.isFinished)
      return file.report
    }
    if request.isShown {
      differences.append(UnifiedDiff(from: fixed.source.bytes, to: fixed.text.bytes, path: fixed.source.path))
    } else if path != "-" {
      do {
        try FileSystem.replace(fixed.source.bytes, in: path, with: fixed.text.bytes)
      } catch {
        failures.append(error)
        return fixed.before.withoutWhatIsClean
      }
    }
    summary.add(file.left, fixes: fixed.applied.count, isFinished: file.isFinished)
    return file.report
  }

  /// Whether the text of standard input comes out mended, so that nothing else can be written there.
  var takesOutput: Bool { request.isShown || output != nil }

  /// Writes what belongs to standard output: the mended text of standard input, or what would change.
  func writeOutput() {
    if let output { Console.write(output) }
    guard !differences.isEmpty else { return }
    let isForPeople = Console.isTerminal(.output) || Console.hasColour(.output)
    if isForPeople {
      let text = DiffText(isColoured: Console.hasColour(.output))
      Console.write(differences.map(text.text).joined())
    } else {
      Console.write(differences.flatMap(\.bytes))
    }
  }

  /// What the command ends with, where it only shows what would change.
  var status: ExitStatus { differences.isEmpty ? .clean : .findings }
}
