import ArgumentParser
import JourneyAnalysis
import JourneyDiagram
import JourneyLint
import JourneyModel

/// `polku diff`: says what differs between two journeys, and what that does to the experience.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", _superCommandName: "polku",
    abstract: "Compare two journeys, or journeys with what they were in a git revision.",
    discussion: """
      Stages and touchpoints match by their ids, then by name, then by place. The report says what is added, removed, moved \
      and renamed, what feels better and worse, which pains and promises come and go, and whether metrics differ by more \
      than noise; the worst first.

        polku diff journeys/flat-tyre.journey.yaml journeys/flat-tyre.to-be.journey.yaml
        polku diff journeys/flat-tyre.journey.yaml                 with the journey that its compare-with names
        polku diff journeys/flat-tyre.journey.yaml --base main     with what it is in a git revision
        polku diff journeys --base HEAD~1 --format markdown        all that has changed in a folder
        polku diff a.journey.yaml b.journey.yaml -o map.svg        both curves and all changes on one map
        polku diff journeys --base main --fail-on fall,lost-owner  a check for CI

      --fail-on ends with 1 where one of these is found, and says each on standard error:
        fall                a touchpoint that falls by 1 or more on the scale of -2 to 2; fall=0.5 sets the size
        lost-owner          a touchpoint whose owner is gone
        removed-stage, removed-touchpoint
        new-pain            a pain that wasn't there
        broken-promise      a promise that the numbers show as broken now
        worse-metric        a metric that is worse by more than noise
        worse-end           a journey that ends lower
        any                 any change at all

      Exit status: 0 compared · 1 a journey has errors, or --fail-on found something · 2 wrong usage, or a file or revision \
      that can't be read · 3 the map couldn't be drawn or written.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  @Argument(help: "One or two journey files, or with --base a file or a folder; '-' is standard input.")
  var paths: [String]

  @Option(help: ArgumentHelp("The git revision to compare with: a branch, a tag or a commit.", valueName: "revision"))
  var base: String?

  @Option(help: "text: for the terminal. markdown: for a pull request. json: for programs.")
  var format = Format.text

  @Option(name: .shortAndLong, help: "The file of the map that shows both, as .svg, .png, .pdf or .dot.")
  var output: String?

  @Option(help: ArgumentHelp("What makes the check fail; repeatable, or with commas between.", valueName: "condition"))
  var failOn: [String] = []

  @Option(help: "The language of the fixed words: en, fi or sv. (default: the second journey's)")
  var language: String?

  @Option(help: "The id of the one persona whose journeys are compared. (default: all)")
  var persona: String?

  @Option(help: "The colours of the map, as for render.")
  var theme: String?

  @Option(help: "The lanes of the map, as for render.")
  var lanes: String?

  func run() throws {
    let language = try MapRequest.language(language)
    let conditions = try FailCondition.read(failOn)
    let request = try mapRequest()
    let report = TextReport(isColoured: Console.hasColour(.errors), width: Console.width(.errors))
    let found = try find(report)
    Console.errorText(found.messages)
    var compared: [(pair: ComparedPair, comparison: JourneyComparison)] = []
    for pair in found.pairs {
      if let comparison = try pair.comparison(persona: persona) { compared.append((pair, comparison)) }
    }
    Console.write(text(compared, language))
    var status = found.status
    for (pair, comparison) in compared {
      for condition in conditions {
        for reason in condition.reasons(comparison) {
          Console.error("polku: \(VisibleText.shown(pair.name)): \(condition.word): \(reason)")
          status = status.or(.findings)
        }
      }
    }
    if let request, let output { status = status.or(try draw(compared, request, to: output)) }
    if status != .clean { throw status }
  }

  // MARK: What is compared

  private func find(_ report: TextReport) throws(Failure) -> ComparisonFinder {
    var finder = ComparisonFinder(report: report)
    if let base {
      guard paths.count == 1 else {
        throw .usage("--base compares one file or folder with what it was: name one")
      }
      try finder.compare(paths[0], since: base)
    } else if paths.count == 1 {
      try finder.compareWithItsOther(paths[0])
    } else if paths.count == 2 {
      try finder.compare(paths[0], with: paths[1])
    } else {
      throw .usage("polku diff compares two files, and these are \(paths.count): name two")
    }
    return finder
  }

  // MARK: The report

  private func text(
    _ compared: [(pair: ComparedPair, comparison: JourneyComparison)], _ language: Language?
  ) -> String {
    // Of a folder only what has changed is told.
    let told = compared.count > 1 ? compared.filter { !$0.comparison.isUnchanged } : compared
    switch format {
    case .json:
      return JSONComparison.text(
        compared.map { JSONComparison.Entry($0.comparison, before: $0.pair.before?.name, after: $0.pair.after?.name) })
    case .text:
      let width = Console.width(.output, atMost: 300)
      let colour = Console.colour(.output)
      let reports = told.map { pair, comparison in
        TerminalComparison(comparison, name: pair.names, language: language, width: width, colour: colour).text
      }
      return (reports + (compared.count > 1 ? [Self.summary(compared.map(\.comparison))] : [])).joined(separator: "\n")
    case .markdown:
      let reports = told.map { MarkdownComparison($1, name: $0.names, language: language).text }
      return (reports + (compared.count > 1 ? [Self.summary(compared.map(\.comparison))] : [])).joined(separator: "\n")
    }
  }

  /// How many journeys of a folder have changed.
  private static func summary(_ comparisons: [JourneyComparison]) -> String {
    let new = comparisons.count { $0.before == nil }
    let gone = comparisons.count { $0.after == nil }
    let unchanged = comparisons.count(where: \.isUnchanged)
    let changed = comparisons.count - new - gone - unchanged
    return "\(comparisons.count) journeys: \(changed) changed, \(new) new, \(gone) gone, \(unchanged) unchanged\n"
  }

  // MARK: The map

  private func mapRequest() throws -> MapRequest? {
    guard let output else {
      for (option, value) in [("--theme", theme), ("--lanes", lanes)] where value != nil {
        throw Failure.usage("\(option) is for the map: add -o map.svg, or leave it out")
      }
      return nil
    }
    if output == "-" { throw Failure.usage("-o names the map's file, since the report goes to standard output") }
    var words: [String] = []
    for (option, value) in [("--theme", theme), ("--lanes", lanes), ("--language", language)] {
      if let value { words.append("\(option)=\(value)") }
    }
    let request = try MapRequest(DrawingOptions.parse(words), file: output)
    if request.format == .text {
      throw Failure.usage("the map of a comparison is a picture: write -o map.svg; the report is the text")
    }
    return request
  }

  private func draw(
    _ compared: [(pair: ComparedPair, comparison: JourneyComparison)], _ request: MapRequest, to output: String
  ) throws -> ExitStatus {
    guard compared.count == 1, let (pair, comparison) = compared.first else {
      if compared.isEmpty { return .clean }
      throw Failure.usage("-o draws one comparison, and these are \(compared.count): name one file")
    }
    guard comparison.before != nil, comparison.after != nil else {
      throw Failure.usage("-o needs both sides, and \(VisibleText.shown(pair.name)) has only one: use polku render")
    }
    let painter = MapPainter(request: request)
    let painting = try TimeLimit.hold {
      Result { try painter.paint(comparison, project: pair.after?.project, name: pair.name) }
    }.get()
    Console.errorText(painting.messages(about: pair.name))
    try FileSystem.write(painting.bytes, to: output)
    return .clean
  }
}
