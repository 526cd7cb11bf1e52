import ArgumentParser
import JourneyDiagram
import JourneyModel

/// `polku render`: draws maps.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw the map of a journey.",
    discussion: """
      One file: the map goes to the file that -o names, or to standard output.
      Several files or a folder: -o names the folder that the maps go to, each under its journey's name.
      Folders that aren't there are made.

      Exit status: 0 all maps are drawn · 1 a journey has errors · 2 wrong usage, or a file that can't be read · \
      3 a map couldn't be drawn or written.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case svg, png, pdf, dot
  }

  enum Tongue: String, ExpressibleByArgument, CaseIterable {
    case en, fi, sv
  }

  @Argument(help: "Journey files and folders; '-' is standard input.")
  var paths: [String]

  @Option(name: .shortAndLong, help: "The map's file, or the folder for several maps; '-' is standard output.")
  var output: String?

  @Option(help: "svg, png, pdf, or dot: the graph, which 'neato -n2 -Tsvg' draws as well. (default: by -o, else svg)")
  var format: Format?

  @Option(help: "The language of the map's own words: en, fi or sv. (default: the journey's)")
  var language: Tongue?

  func run() throws {
    let (files, failures) = JourneyFiles.find(paths)
    let job = RenderJob(
      format: format ?? formatOfOutput, language: language.flatMap { Language(rawValue: $0.rawValue) })
    let isFolder = paths.count > 1 || paths.contains { $0 != "-" && FileSystem.kind(of: $0) == .folder }
    if isFolder {
      guard let output, output != "-" else {
        throw Failure.usage("several maps need a folder: polku render \(paths.joined(separator: " ")) -o maps/")
      }
      throw try renderAll(files, into: output, job: job, failures: failures)
    }
    for failure in failures { throw failure }
    guard let file = files.first else { return }
    let isIntoFolder = output.map { $0.hasSuffix("/") || FileSystem.kind(of: $0) == .folder } ?? false
    let picture = try job.draw(file)
    if let output, output != "-" {
      try FileSystem.write(picture, to: isIntoFolder ? job.path(for: file, in: output) : output)
    } else {
      if Console.isTerminal, job.format != .dot {
        throw Failure.usage("say where the map should go: polku render \(file) -o \(job.path(for: file, in: ""))")
      }
      Console.write(picture)
    }
  }

  /// Draws every file, goes on behind a bad one, and says at the end how it went.
  private func renderAll(_ files: [String], into folder: String, job: RenderJob, failures: [Failure]) throws
    -> ExitStatus
  {
    var status = ExitStatus.clean
    var drawn = 0
    for failure in failures {
      Console.error("polku: \(failure.message)")
      status = status.or(failure.status)
    }
    var owners: [String: String] = [:]
    for file in files {
      let target = job.path(for: file, in: folder)
      do {
        if let other = owners[target] {
          throw Failure.usage("\(file) and \(other) would both be drawn to \(target); rename one, or draw them apart")
        }
        owners[target] = file
        try FileSystem.write(try job.draw(file), to: target)
        drawn += 1
        Console.write("\(file) → \(target)\n")
      } catch let failure as Failure {
        Console.error("polku: \(failure.message)")
        status = status.or(failure.status)
      } catch let found as ExitStatus {
        status = status.or(found)
      }
    }
    Console.write("\(drawn) of \(files.count) map\(files.count == 1 ? "" : "s") drawn\n")
    return status
  }

  /// The format that the output's name asks for.
  private var formatOfOutput: Format {
    guard let output, let dot = output.lastIndex(of: ".") else { return .svg }
    return Format(rawValue: output[output.index(after: dot)...].lowercased()) ?? .svg
  }
}
