import ArgumentParser
import JourneyLint

/// `polku render`: draws maps.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", _superCommandName: "polku",
    abstract: "Draw the maps of journeys.",
    discussion: """
      One file: the map goes to the file that -o names, or to standard output.
      Several files or a folder: -o names the folder that the maps go to, each under its journey's name, and that of \
      the view where it isn't the map: home.svg, home.curve.svg. Folders that aren't there are made. A map that \
      wouldn't change isn't written.

      Exit status: 0 all maps are drawn, or up to date · 1 a journey has errors, or --check found a map that isn't up to \
      date · 2 wrong usage, or a file that can't be read · 3 a map couldn't be drawn or written.
      """)

  @Argument(help: "Journey files and folders; '-' is standard input.")
  var paths: [String]

  @Option(name: .shortAndLong, help: "The map's file, or the folder for several maps; '-' is standard output.")
  var output: String?

  @OptionGroup var options: DrawingOptions

  @OptionGroup var search: SearchOptions

  @Flag(help: "Write nothing; say which maps are missing or out of date.")
  var check = false

  @Flag(help: "Go on: draw again whenever a journey or the settings change, until Ctrl-C.")
  var watch = false

  @Option(help: "How many maps are drawn at once, 1 to 256. (default: one a processor)")
  var jobs: Int?

  func run() throws {
    let isMany = paths.count > 1 || paths.contains { $0 != "-" && FileSystem.kind(of: $0) == .folder }
    let target = output == "-" ? nil : output
    let isFolder = isMany || target.map { $0.hasSuffix("/") || FileSystem.kind(of: $0) == .folder } ?? false
    let request = try MapRequest(options, file: isFolder ? nil : target)
    try checkModes(isMany: isMany, target: target)

    guard let target else { return try drawToOutput(request) }
    if !isFolder { try OutputFile.check(target, option: "-o", sources: paths) }
    let plan = RenderPlan(paths: paths, output: target, isFolder: isFolder, request: request, scope: search.scope)
    let jobs = jobs ?? Processors.count
    if watch {
      var watch = MapWatch(plan, jobs: jobs)
      watch.run()
    }
    throw draw(plan, isMany: isMany, jobs: jobs)
  }

  /// Refuses what doesn't go together.
  private func checkModes(isMany: Bool, target: String?) throws(Failure) {
    if let jobs, !(1...256).contains(jobs) { throw .usage("--jobs \(jobs): choose a number from 1 to 256") }
    if check, watch { throw .usage("--check writes nothing and --watch goes on writing: leave one of them out") }
    if watch, paths.contains("-") { throw .usage("--watch looks at files, and '-' is none: name a file or a folder") }
    if isMany {
      guard let target else {
        throw .usage("several maps need a folder: polku render \(writtenPaths) -o maps/")
      }
      if FileSystem.kind(of: target) == .file {
        throw .usage("several maps need a folder, and \(ShellWord.path(target)) is a file: write -o maps/")
      }
      // A folder may be called anything, but hardly as a picture.
      if FileSystem.kind(of: target) != .folder, let ending = FileSystem.ending(of: target),
        MapFormat(ending: ending.lowercased()) != nil
      {
        let folder = ShellWord.path(String(target.dropLast(ending.count + 1)) + "/")
        throw .usage(
          "several maps need a folder, and \(ShellWord.path(target)) is the name of one map: write -o \(folder)")
      }
    }
    if target == nil, check || watch {
      let option = check ? "--check" : "--watch"
      throw .usage("\(option) needs the map's file: polku render \(writtenPaths) \(option) -o map.svg")
    }
  }

  private var writtenPaths: String { paths.map(ShellWord.path).joined(separator: " ") }

  /// Draws the one map to standard output.
  private func drawToOutput(_ request: MapRequest) throws {
    guard let file = paths.first else { return }
    if Console.isTerminal(.output), !request.format.isReadable {
      let name = request.path(for: file, in: "")
      throw Failure.usage("say where the map should go: polku render \(writtenPaths) -o \(ShellWord.path(name))")
    }
    let settings = SettingsReport.say(for: paths)
    let report = TextReport(isColoured: Console.hasColour(.errors), width: Console.width(.errors))
    let page = MapPainter.TextPage(width: Console.width(.output, atMost: 300), colour: Console.colour(.output))
    var job = RenderJob(MapPainter(request: request, textPage: page), report: report)
    let outcome = TimeLimit.hold { job.draw(file) }
    Console.errorText(outcome.messages)
    guard outcome.status == .clean else { throw outcome.status }
    Console.write(outcome.picture)
    guard settings == .clean else { throw settings }
  }

  /// Draws or checks maps in files, and says at the end how it went.
  private func draw(_ plan: RenderPlan, isMany: Bool, jobs: Int) -> ExitStatus {
    let found = plan.maps()
    for failure in found.failures { Console.error("polku: \(failure.message)") }
    let settings = SettingsReport.say(for: found.maps.map(\.file))
    let run = MapRun(request: plan.request, maps: found.maps, isCheck: check, jobs: jobs) { map, fate in
      isMany || check ? RenderSummary.line(map, fate) : nil
    }
    var result = run.run()
    if isMany {
      result.counts[.failed, default: 0] += found.clashes.count
      Console.write(RenderSummary.text(result.counts, isCheck: check))
    }
    if let remedy = RenderSummary.remedy(result.counts, for: Array(CommandLine.arguments.dropFirst())) {
      Console.write(remedy)
    }
    return found.failures.reduce(result.status.or(settings)) { $0.or($1.status) }
  }
}
