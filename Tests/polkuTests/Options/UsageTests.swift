import Foundation
import JourneyTestSupport
import Testing

/// Options that aren't there or don't go together: one line that says what to write instead, and nothing is drawn.
@Suite struct UsageTests {
  struct Wrong: Sendable, CustomTestStringConvertible {
    let arguments: String
    let says: String
    var testDescription: String { arguments }

    init(_ arguments: String, _ says: String) { (self.arguments, self.says) = (arguments, says) }
  }

  static let wrong = [
    Wrong("--view mapp", "no view is called 'mapp': write 'map'"),
    Wrong("--format spng", "no format is called 'spng': write 'png'"),
    Wrong("--format tiff", "no format is called 'tiff': choose svg,"),
    Wrong("--theme ligth", "no theme is called 'ligth': write 'light'"),
    Wrong("--language se", "no language is called 'se': choose en, fi or sv"),
    Wrong("--lanes pain", "--lanes: no lane is called 'pain': write 'pains'"),
    Wrong("--lanes pains,,owner", "--lanes: no lane is called ''"),
    Wrong("--lanes pains,pains", "--lanes: 'pains' stands there twice: write it once"),
    Wrong("--scale 2", "--scale is for PNG, and this map is svg: leave it out, or write --format png"),
    Wrong("--scale 2 -o x.pdf", "--scale is for PNG, and this map is pdf"),
    Wrong("--scale 0 -o x.png", "choose a number from 0.1 to 8"),
    Wrong("--scale nan -o x.png", "choose a number from 0.1 to 8"),
    Wrong("--scale=-1 -o x.png", "choose a number from 0.1 to 8"),
    Wrong("-o x.png --format svg", "--format svg doesn't go with x.png: leave it out, or write another ending"),
    Wrong("-o x.jpeg", "what x.jpeg is to be can't be told by '.jpeg': write an ending such as .svg, or --format"),
    Wrong("--jobs 0", "--jobs 0: choose a number from 1 to 256"),
    Wrong("--jobs 1000", "--jobs 1000: choose a number from 1 to 256"),
    Wrong("--check", "--check needs the map's file: polku render a.journey.yaml --check -o map.svg"),
    Wrong("--check -o -", "--check needs the map's file"),
    Wrong("--watch", "--watch needs the map's file"),
    Wrong("--check --watch -o x.svg", "--check writes nothing and --watch goes on writing: leave one of them out"),
    Wrong("- --watch -o maps", "--watch looks at files, and '-' is none"),
    Wrong("b.journey.yaml", "several maps need a folder: polku render a.journey.yaml b.journey.yaml -o maps/"),
    Wrong("b.journey.yaml -o -", "several maps need a folder"),
    Wrong(
      "b.journey.yaml -o a.journey.yaml", "several maps need a folder, and a.journey.yaml is a file: write -o maps/"),
    Wrong(
      "b.journey.yaml -o two.svg", "several maps need a folder, and two.svg is the name of one map: write -o two/"),
    Wrong(
      "--format svg -o b.journey.yaml", "-o would write over a journey, b.journey.yaml: choose another name"),
    Wrong("--persona rder", "a.journey.yaml: no persona is called 'rder': write 'rider'"),
  ]

  @Test(arguments: wrong)
  func refused(wrong: Wrong) throws {
    let scratch = try Scratch()
    for name in ["a", "b"] {
      _ = try scratch.write(
        "journey: \(name)\npersonas: [{persona: rider}]\nstages:\n  - stage: One\n    touchpoints: [x: 1]\n",
        to: "\(name).journey.yaml")
    }
    let arguments = wrong.arguments.split(separator: " ").map(String.init)
    let run = try CommandRun(["render", "a.journey.yaml"] + arguments, in: scratch.folder)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("polku: ") && run.errors.contains(wrong.says), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.output.isEmpty)
    #expect(scratch.names == ["a.journey.yaml", "b.journey.yaml"])
  }

  /// A slip in the command's name is told like one in an option.
  @Test(arguments: [
    ("rendr", "no command is called 'rendr': write 'render'"), ("shwo", "no command is called 'shwo': write 'show'"),
    ("zzzzzz", "no command is called 'zzzzzz': choose render, show"),
    ("a.journey.yaml", "say what to do with a.journey.yaml: polku render"),
  ])
  func noSuchCommand(name: String, says: String) throws {
    let scratch = try Scratch()
    _ = try scratch.write(BadInputTests.sketch, to: "a.journey.yaml")
    let run = try CommandRun([name, "a.journey.yaml"], in: scratch.folder)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("polku: \(says)"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  /// A lane that isn't there is told with its place, as everything that is wrong in settings; nothing is drawn by it.
  @Test func lanesOfTheSettingsThatThereAreNot() throws {
    let scratch = try Scratch()
    _ = try scratch.write(BadInputTests.sketch, to: "a.journey.yaml")
    _ = try scratch.write("lanes: [pain]\n", to: "polku.yaml")
    let run = try CommandRun(["render", "a.journey.yaml"], in: scratch.folder)
    #expect(run.status == 2)
    let says = "no lane is called 'pain': write 'pains'"
    #expect(run.errors.hasPrefix("error[unknown-lane]: no lane is called 'pain'"))
    #expect(run.errors.contains("polku.yaml:1:9"))
    #expect(run.errors.hasSuffix("polku: a.journey.yaml: not drawn, because of polku.yaml: \(says)\n"))
    let other = try CommandRun(["render", "a.journey.yaml", "--lanes=touchpoints"], in: scratch.folder)
    #expect(other.output.hasPrefix("<svg") && other.errors.contains("polku.yaml:1:9"))
  }

  /// A theme that isn't there is told with its place; the map is drawn in the usual one.
  @Test func aThemeOfTheSettingsThatThereIsNot() throws {
    let scratch = try Scratch()
    _ = try scratch.write(BadInputTests.sketch, to: "a.journey.yaml")
    let plain = try CommandRun(["render", "a.journey.yaml"], in: scratch.folder)
    _ = try scratch.write("theme: ligth\n", to: "polku.yaml")
    let run = try CommandRun(["render", "a.journey.yaml"], in: scratch.folder)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("error[unknown-theme]: no theme is called 'ligth'"))
    #expect(run.errors.contains("polku.yaml:1:8"))
    #expect(run.output == plain.output)
  }

  @Test func lanesOfTheSettingsAreThoseOfTheOption() throws {
    let scratch = try Scratch()
    let journey = Fixtures.root.appending(path: "journeys/bike-repair.journey.yaml").path
    try FileManager.default.copyItem(atPath: journey, toPath: scratch.folder.appending(path: "a.journey.yaml").path)
    let all = try CommandRun(["render", "a.journey.yaml"], in: scratch.folder)
    let chosen = try CommandRun(["render", "a.journey.yaml", "--lanes", "emotions, touchpoints"], in: scratch.folder)
    _ = try scratch.write("lanes: [emotions, touchpoints]\n", to: "polku.yaml")
    let set = try CommandRun(["render", "a.journey.yaml"], in: scratch.folder)
    #expect(chosen.status == 0 && chosen.output == set.output)
    #expect(all.output != set.output)
  }

  @Test func scale() throws {
    let scratch = try Scratch()
    _ = try scratch.write(BadInputTests.sketch, to: "a.journey.yaml")
    func width(_ arguments: [String]) throws -> Int {
      let run = try CommandRun(["render", "a.journey.yaml", "-o", "a.png"] + arguments, in: scratch.folder)
      #expect(run.status == 0, "\(run.errors)")
      return try Data(contentsOf: scratch.folder.appending(path: "a.png"))[16..<20].reduce(0) { $0 << 8 | Int($1) }
    }
    let once = try width([])
    #expect(try width(["--scale", "1"]) == once)
    #expect(try abs(width(["--scale", "2.5"]) - once * 5 / 2) <= 2)
    let huge = try CommandRun(
      ["render", "a.journey.yaml", "--format", "png", "--scale", "8"], in: scratch.folder)
    #expect(huge.status == 0 || huge.errors.contains("more than a PNG can have here: add --scale "), "\(huge.errors)")
  }
}
