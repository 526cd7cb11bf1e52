import Foundation
import JourneyAnalysis
import JourneyDiagram
import JourneyLint
import JourneyModel
import JourneySyntax
import Yams

/// `make bench`: how fast it is, beside its peers. Medians; the last column says how many times as long as ours.
@main
struct Benchmarks {
  static func main() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let journey = root.appending(path: "journeys/heat-pump.journey.yaml")
    let text = try String(contentsOf: journey, encoding: .utf8)
    try parsing(text)
    library(text)
    largest()
    try processes(root, journey)
  }

  /// 5 MB of journeys: the real one, again and again, each under a key of its own.
  static func parsing(_ text: String) throws {
    var large = ""
    let indented = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
    var number = 0
    while large.utf8.count < 5_000_000 {
      large += "journey-\(number):\n\(indented)\n"
      number += 1
    }
    let source = SourceText(path: "large", bytes: Array(large.utf8))
    print("Parsing \(source.bytes.count / 1_000_000) MB of journeys")
    let ours = Stopwatch.median(of: 9) { precondition(SyntaxTree.parse(source).isAccepted) }
    Stopwatch.row("  polku: tree and diagnostics", ours)
    Stopwatch.row(
      "  Yams.compose: a tree", try Stopwatch.median(of: 3) { _ = try Yams.compose(yaml: large) }, against: ours)
    Stopwatch.row(
      "  Yams.load: dictionaries", try Stopwatch.median(of: 3) { _ = try Yams.load(yaml: large) }, against: ours)
  }

  /// One journey of 16 touchpoints, in a warm process.
  static func library(_ text: String) {
    let source = SourceText(path: "heat-pump", bytes: Array(text.utf8))
    print("One journey (16 touchpoints, \(source.bytes.count / 1_000) KB), in a warm process")
    Stopwatch.row("  parse", Stopwatch.median(of: 201) { _ = SyntaxTree.parse(source) })
    Stopwatch.row("  parse, read and lint", Stopwatch.median(of: 201) { _ = Linter().lint(source) })
    guard let journey = Linter().lint(source).journey else { return }
    Stopwatch.row("  analyse", Stopwatch.median(of: 201) { _ = Analysis(journey) })
    let analysis = Analysis(journey)
    Stopwatch.row("  place the map", Stopwatch.median(of: 201) { _ = JourneyMap(analysis) })
    let map = JourneyMap(analysis)
    Stopwatch.row("  write its DOT", Stopwatch.median(of: 201) { _ = map.dot.utf8.count })
  }

  /// The largest journey that is read, with a branch at every tenth touchpoint.
  static func largest() {
    var text = "journey: Large\nstages:\n"
    for place in 0..<10_000 {
      if place % 100 == 0 { text += "  - stage: S\(place / 100)\n    touchpoints:\n" }
      text += "      - {touchpoint: Touchpoint \(place), id: t\(place), channel: c\(place % 6)"
      text += ", emotion: \(place * 7 % 5 - 2)"
      if place % 10 == 0, place + 8 < 10_000 {
        switch place / 10 % 4 {
        case 0: text += ", next: [t\(place + 1): 80 %, t\(place + 6): 20 %]"
        case 1: text += ", next: [t\(place + 3): 70 %, t\(place + 1): 30 %]"
        case 2: text += ", next: [t\(max(0, place - 30)): 10 %]"
        default: text += ", optional: yes"
        }
      }
      text += "}\n"
    }
    guard let journey = Linter().lint(SourceText(text)).journey else { return }
    print("One journey of 10,000 touchpoints with \(Analysis(journey).paths[0].branches.count) branches")
    Stopwatch.row("  analyse", Stopwatch.median(of: 21) { _ = Analysis(journey) })
  }

  /// Whole processes: what a person or CI waits for.
  static func processes(_ root: URL, _ journey: URL) throws {
    let polku = root.appending(path: ".build/release/polku").path
    let folder = FileManager.default.temporaryDirectory.appending(path: "polku-bench-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let small = folder.appending(path: "small.journey.yaml").path
    let sketch = try String(contentsOf: root.appending(path: "journeys/bike-repair.journey.yaml"), encoding: .utf8)
    let padding = sketch + String(repeating: "# a note on how this was found out, one line long\n", count: 25)
    try padding.write(toFile: small, atomically: true, encoding: .utf8)
    print("Whole processes")
    Stopwatch.row("  polku --version", Stopwatch.process(polku, ["--version"]))
    Stopwatch.row("  polku lint (a file of 3 KB)", Stopwatch.process(polku, ["lint", small]))
    let svg = folder.appending(path: "map.svg").path
    let render = Stopwatch.process(polku, ["render", journey.path, "-o", svg])
    Stopwatch.row("  polku render (16 touchpoints)", render)
    guard let neato = ["/usr/bin/neato", "/opt/homebrew/bin/neato"].first(where: FileManager.default.isExecutableFile)
    else {
      print("  neato isn't installed (graphviz)")
      return
    }
    let dot = folder.appending(path: "map.dot").path
    _ = Stopwatch.process(polku, ["render", journey.path, "-o", dot], runs: 1)
    let peer = Stopwatch.process(neato, ["-n2", "-Tsvg", dot, "-o", svg])
    Stopwatch.row("  neato -n2 -Tsvg, for the DOT it prints", peer, against: render)
  }
}
