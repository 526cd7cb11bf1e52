import ArgumentParser
import JourneyLint

/// What a command line may say about linting. Words are checked by `LintRequest`.
struct LintOptions: ParsableArguments {
  @Argument(help: "Journey files and folders; '-' is standard input.")
  var paths: [String] = ["."]

  @Flag(help: "Lint only what has changed since the last commit, and what that bears on.")
  var changed = false

  @Option(
    help: ArgumentHelp(
      "Lint only what has changed since this branch has parted from another one, a tag or a commit.",
      valueName: "revision"))
  var since: String?

  @OptionGroup var search: SearchOptions

  @Option(
    help: ArgumentHelp(
      "How findings are written: \(ReportRegistry.all.map(\.name).joined(separator: ", ")). Repeatable, each to a file of its own (sarif=out.sarif), at most one to standard output.",
      valueName: "name[=file]"))
  var format: [String] = []

  @Flag(help: "Choose the formats by the CI system that this runs in.")
  var ci = false

  @Option(help: ArgumentHelp("Judge only by these rules or families.", valueName: "rules"))
  var select: [String] = []

  @Option(help: ArgumentHelp("Don't judge by these rules or families.", valueName: "rules"))
  var ignore: [String] = []

  @Option(help: ArgumentHelp("How grave a rule's findings are: error, warning, info or off.", valueName: "rule=level"))
  var severity: [String] = []

  @Option(help: ArgumentHelp("End with 1 from this severity on: error, warning, info or never.", valueName: "severity"))
  var failOn = "error"

  @Option(help: ArgumentHelp("End with 1 where there are more warnings.", valueName: "n"))
  var maxWarnings: Int?

  @Flag(name: [.long, .customShort("q")], help: "Report errors only.")
  var quiet = false

  @Flag(help: "Say how many findings each rule has.")
  var statistics = false

  @Option(help: ArgumentHelp("The day on which to judge dates.", valueName: "yyyy-mm-dd"))
  var today: String?

  @Option(
    help: ArgumentHelp("What standard input is called, and where its settings are looked for.", valueName: "path"))
  var stdinFilename: String?

  @Option(help: ArgumentHelp("Leave out the findings that this file knows.", valueName: "file"))
  var baseline: String?

  @Flag(help: "Write what is found now to the --baseline, so that only what is new is told.")
  var writeBaseline = false

  @Flag(help: "Take out of the --baseline what isn't found any more.")
  var pruneBaseline = false

  @Flag(help: "Write the safe fixes into the files; with '-', the fixed text to standard output.")
  var fix = false

  @Flag(help: "With --fix or --diff, use suggested fixes as well: look at what they did.")
  var suggested = false

  @Flag(help: "Show what --fix would change, as a unified diff, and write nothing; end with 1 if there is something.")
  var diff = false

  @Flag(help: "Show the settings that count for these files, and don't lint.")
  var showSettings = false

  @Flag(help: "Show the files that would be linted, and don't lint.")
  var showFiles = false
}
