import Foundation
import JourneyTestSupport
import Testing

/// The options of `polku lint`, each as a whole process: what it ends with and what it says.
@Suite struct LintOptionsTests {
  /// Folders with an error, a warning, a note, and nothing to find.
  static let files = [
    "error": "journey: A\ncovers: [purchase]\nstages:\n  - stage: purchase\n    touchpoints: [a: 9, b: 1]\n",
    "warning":
      "journey: A\ncovers: [awareness, purchase]\nstages:\n  - stage: awareness\n  - stage: purchase\n    touchpoints: [a: 1, b: 2]\n",
    "note": "journey: A\nstages:\n  - {stage: One, touchpoints: [a: 1, b: 2]}\n",
    "clean": "journey: A\ncovers: [purchase]\nstages:\n  - {stage: purchase, touchpoints: [a: 1, b: 2]}\n",
  ]

  static func folder() throws -> Scratch {
    let scratch = try Scratch()
    for (name, text) in files { _ = try scratch.write(text, to: "\(name).journey.yaml") }
    return scratch
  }

  struct Ending: Sendable, CustomTestStringConvertible {
    let arguments: String
    let status: Int32
    var testDescription: String { arguments }

    init(_ arguments: String, _ status: Int32) { (self.arguments, self.status) = (arguments, status) }
  }

  static let endings = [
    Ending("clean.journey.yaml", 0), Ending("note.journey.yaml", 0), Ending("warning.journey.yaml", 0),
    Ending("error.journey.yaml", 1), Ending("gone.journey.yaml", 2), Ending("error.journey.yaml gone.journey.yaml", 2),
    Ending("note.journey.yaml --fail-on info", 1), Ending("note.journey.yaml --fail-on warning", 0),
    Ending("warning.journey.yaml --fail-on warning", 1), Ending("warning.journey.yaml --fail-on warning --quiet", 1),
    Ending("error.journey.yaml --fail-on never", 0), Ending("gone.journey.yaml --fail-on never", 2),
    Ending("warning.journey.yaml --max-warnings 1", 0), Ending("warning.journey.yaml --max-warnings 0", 1),
    Ending("warning.journey.yaml --max-warnings 0 --fail-on never", 1),
    Ending("warning.journey.yaml --severity stage-empty=error", 1),
    Ending("error.journey.yaml --ignore emotion-range", 0), Ending("error.journey.yaml --ignore emotion", 0),
    Ending("error.journey.yaml --select structure", 0), Ending("error.journey.yaml --select structure,emotion", 1),
    Ending("error.journey.yaml --select emotion --ignore emotion-range", 0),
    Ending("error.journey.yaml --severity emotion-range=off", 0),
    Ending("error.journey.yaml --format json=/dev/full", 3), Ending("clean.journey.yaml --today 2026-02-28", 0),
    Ending("error.journey.yaml --show-files", 0), Ending("error.journey.yaml --show-settings", 0),
    Ending("gone.journey.yaml --format junit=gone/x/junit.xml", 2),
  ]

  @Test(arguments: endings) func status(ending: Ending) throws {
    let scratch = try Self.folder()
    let arguments = ending.arguments.split(separator: " ").map(String.init)
    let run = try CommandRun(["lint"] + arguments, in: scratch.folder)
    #expect(run.status == ending.status, "\(run.output)\(run.errors)")
  }

  @Test func settingsThatAreNamedAreJudgedAsSettings() throws {
    let scratch = try Self.folder()
    _ = try scratch.write("required-phases: [awareness]\nrules:\n  stage-emtpy: error\n", to: "polku.yaml")
    let run = try CommandRun(["lint", "polku.yaml", "--format", "concise"], in: scratch.folder)
    #expect(run.status == 2, "\(run.output)")
    #expect(run.output.hasPrefix("polku.yaml:3:3: error: no rule or family is called 'stage-emtpy'"), "\(run.output)")
    #expect(run.output.split(separator: "\n").count == 1)
    _ = try scratch.write("required-phases: [awareness]\n", to: "polku.yaml")
    #expect(try CommandRun(["lint", "polku.yaml"], in: scratch.folder).status == 0)
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    let arguments: String
    let says: String
    var testDescription: String { arguments }

    init(_ arguments: String, _ says: String) { (self.arguments, self.says) = (arguments, says) }
  }

  static let wrong = [
    Wrong("--format sarfi", "no format is called 'sarfi': write 'sarif'"),
    Wrong("--format sarif=", "--format sarif= names no file: write --format sarif=FILE"),
    Wrong("--format text --format json", "--format text and --format json can't both go to standard output"),
    Wrong(
      "--format sarif=error.journey.yaml",
      "--format sarif would write over a journey, error.journey.yaml: choose another name"),
    Wrong("--format json=sub/polku.yaml", "--format json would write over a project's settings, sub/polku.yaml"),
    Wrong("--format text=a --format json=a", "a is to hold both text and json: give each a file of its own"),
    Wrong("--fail-on errors", "no severity is called 'errors': write 'error'"),
    Wrong("--max-warnings=-1", "--max-warnings -1: write a number from 0 on"),
    Wrong("--select stage-emtpy", "--select: no rule or family is called 'stage-emtpy': write 'stage-empty'"),
    Wrong("--ignore emotoin", "--ignore: no rule or family is called 'emotoin': write 'emotion'"),
    Wrong("--ignore zzzzzzzzz", "the families are structure"),
    Wrong("--select=,", "--select: no rule or family is called ''"),
    Wrong("--severity stage-empty", "write the rule and its severity: --severity missing-stage=error"),
    Wrong("--severity stage-empty=eror", "no severity is called 'eror': write 'error'"),
    Wrong("--severity stage-emty=error", "--severity: no rule or family is called 'stage-emty': write 'stage-empty'"),
    Wrong("--today 2026-02-30", "--today 2026-02-30: write a day of the calendar, as 2026-09-30"),
    Wrong("--today 30.9.2026", "write a day of the calendar"),
    Wrong("--stdin-filename a.journey.yaml", "--stdin-filename is for standard input: write '-' where the paths are"),
  ]

  @Test(arguments: wrong) func refused(wrong: Wrong) throws {
    let scratch = try Self.folder()
    let before = scratch.names
    let run = try CommandRun(
      ["lint", "clean.journey.yaml"] + wrong.arguments.split(separator: " ").map(String.init), in: scratch.folder)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("polku: ") && run.errors.contains(wrong.says), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.output.isEmpty)
    #expect(scratch.names == before)
  }

  @Test func severalReports() throws {
    let scratch = try Self.folder()
    let run = try CommandRun(
      ["lint", ".", "--format", "concise", "--format", "sarif=out/a.sarif", "--format", "jsonl=b.jsonl"],
      in: scratch.folder)
    #expect(run.status == 1 && run.errors.isEmpty)
    #expect(
      run.output.contains("error.journey.yaml:5:22: error: ") && run.output.contains(" [emotion-range]\n"),
      "\(run.output)"
    )
    let sarif = try String(contentsOf: scratch.folder.appending(path: "out/a.sarif"), encoding: .utf8)
    #expect(sarif.contains("\"uri\": \"error.journey.yaml\", \"uriBaseId\": \"%SRCROOT%\""))
    let lines = try String(contentsOf: scratch.folder.appending(path: "b.jsonl"), encoding: .utf8)
    #expect(lines.split(separator: "\n").count == run.output.split(separator: "\n").count)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.folder.appending(path: "out").path) == ["a.sarif"])
  }

  /// What one report can't hold, the others still get.
  @Test func aReportThatCannotBeWritten() throws {
    let scratch = try Self.folder()
    let run = try CommandRun(
      ["lint", "clean.journey.yaml", "--format", "text", "--format", "json=/dev/full", "--format", "junit=j.xml"],
      in: scratch.folder)
    #expect(run.status == 3)
    #expect(run.errors == "polku: /dev/full: can't be written: the disk is full\n")
    #expect(run.output == "1 file, no findings\n")
    #expect(scratch.names.contains("j.xml"))
  }

  @Test func quietAndStatistics() throws {
    let scratch = try Self.folder()
    let run = try CommandRun(["lint", ".", "--quiet", "--statistics"], in: scratch.folder)
    #expect(run.output.contains("error[") && !run.output.contains("warning[") && !run.output.contains("info["))
    #expect(run.output.hasSuffix("4 files, 1 error\n1  error    emotion-range\n"), "\(run.output)")
    let data = try CommandRun(["lint", ".", "--statistics", "--format", "json"], in: scratch.folder)
    #expect(data.errors.contains("1  warning  stage-empty\n"))
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(data.output.utf8)) }
  }

  @Test func standardInputWithAName() throws {
    let scratch = try Self.folder()
    try FileManager.default.createDirectory(
      at: scratch.folder.appending(path: "sub"), withIntermediateDirectories: true)
    _ = try scratch.write("rules: {emotion-range: off}\n", to: "sub/polku.yaml")
    let input = Array((Self.files["error"] ?? "").utf8)
    let plain = try CommandRun(["lint", "-"], input: input, in: scratch.folder)
    #expect(plain.status == 1 && plain.output.contains("--> <stdin>:5:22"))
    let named = try CommandRun(["lint", "-", "--stdin-filename", "x.journey.yaml"], input: input, in: scratch.folder)
    #expect(named.status == 1 && named.output.contains("--> x.journey.yaml:5:22"))
    let inSub = try CommandRun(
      ["lint", "-", "--stdin-filename", "sub/x.journey.yaml"], input: input, in: scratch.folder)
    #expect(inSub.status == 0, "\(inSub.output)")
  }

  /// Personas that journeys share are told of where they stand, once a run, and as the rules are set.
  @Test func personalDataInSettings() throws {
    let scratch = try Self.folder()
    let settings = "personas:\n  - {persona: aino, name: 'Aino, 040 123 4567', goal: Short hair}\n"
    _ = try scratch.write(settings, to: "polku.yaml")
    func lint(_ options: String...) throws -> CommandRun {
      try CommandRun(["lint", ".", "--format", "concise", "--select", "pii"] + options, in: scratch.folder)
    }
    let run = try lint()
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("polku.yaml:2:34: error: '040 123 4567' is a phone number"), "\(run.output)")
    #expect(run.output.split(separator: "pii").count == 2, "once for four journeys: \(run.output)")
    #expect(try lint("--severity", "pii=off").status == 0)
    _ = try scratch.write("# polku: ignore-file pii: a number of nobody's\n" + settings, to: "polku.yaml")
    #expect(try lint().status == 0)
  }

  @Test func showsFilesAndSettings() throws {
    let scratch = try Self.folder()
    _ = try scratch.write("rules: {emotion-range: off, stage-empty: error}\n", to: "polku.yaml")
    let files = try CommandRun(["lint", ".", "--show-files"], in: scratch.folder)
    #expect(files.output == ["clean", "error", "note", "warning"].map { "\($0).journey.yaml\n" }.joined())
    let settings = try CommandRun(
      ["lint", ".", "--show-settings", "--severity", "unknown-key=info", "--today", "2026-01-02"], in: scratch.folder)
    #expect(
      settings.output.hasPrefix("polku.yaml, for 4 files\n  today: 2026-01-02 (command line)\n"), "\(settings.output)")
    for line in [
      "  emotion-range: off (polku.yaml:1)\n", "  stage-empty: error (polku.yaml:1)\n",
      "  unknown-key: info (command line)\n",
      "  id-duplicate: error (default)\n",
    ] {
      #expect(settings.output.contains(line), "\(settings.output)")
    }
  }

  @Test func anUnreadableFileAmongMany() throws {
    let scratch = try Self.folder()
    let run = try CommandRun(
      ["lint", "clean.journey.yaml", "gone.journey.yaml", "error.journey.yaml", "--format", "junit"], in: scratch.folder
    )
    #expect(run.status == 2)
    #expect(run.errors == "polku: gone.journey.yaml: there is no such file or folder\n")
    #expect(run.output.contains("tests=\"3\" failures=\"1\" errors=\"1\""), "\(run.output)")
  }

  /// Where nobody reads any more, the command ends without a word.
  @Test func aClosedPipe() throws {
    let scratch = try Scratch()
    for number in 0..<200 {
      _ = try scratch.write(Self.files["error"] ?? "", to: "\(number).journey.yaml")
    }
    let errors = try scratch.write("", to: "errors")
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = [
      "-c", "\"$0\" lint \"$1\" 2> \"$2\" | head -n 1 > /dev/null", CommandRun.program.path, scratch.folder.path,
      errors.path,
    ]
    try shell.run()
    shell.waitUntilExit()
    #expect(try Data(contentsOf: errors).isEmpty)
  }

  @Test func aFullDisk() throws {
    let scratch = try Self.folder()
    let errors = try scratch.write("", to: "errors")
    let process = Process()
    process.executableURL = CommandRun.program
    process.arguments = ["lint", scratch.folder.path]
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 3)
    #expect(
      try String(contentsOf: errors, encoding: .utf8)
        == "polku: standard output can't be written: the disk is full\n")
  }
}
