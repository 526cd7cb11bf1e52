import Foundation
import JourneyTestSupport
import Testing

/// `--baseline`, `--write-baseline` and `--prune-baseline` as whole processes.
@Suite struct BaselineCommandTests {
  static let wrong = LintOptionsTests.files["error"] ?? ""

  private func folder() throws -> Scratch {
    let scratch = try LintOptionsTests.folder()
    try FileManager.default.createDirectory(
      at: scratch.folder.appending(path: "sub"), withIntermediateDirectories: true)
    _ = try scratch.write(Self.wrong, to: "sub/b.journey.yaml")
    return scratch
  }

  private func lint(_ arguments: String, in scratch: Scratch) throws -> CommandRun {
    try CommandRun(["lint"] + arguments.split(separator: " ").map(String.init), in: scratch.folder)
  }

  private func text(_ name: String, in scratch: Scratch) throws -> String {
    try String(contentsOf: scratch.folder.appending(path: name), encoding: .utf8)
  }

  @Test func fromTheFirstDayOn() throws {
    let scratch = try folder()
    #expect(try lint(".", in: scratch).status == 1)
    let missing = try lint(". --baseline b.yaml", in: scratch)
    #expect(missing.status == 2 && missing.output.isEmpty)
    #expect(missing.errors == "polku: b.yaml: there is no such baseline; make it with --write-baseline\n")
    let written = try lint(". --baseline b.yaml --write-baseline", in: scratch)
    #expect(written.status == 0, "\(written.output)")
    #expect(written.errors == "polku: b.yaml: 4 findings are known, 4 new\n")
    #expect(written.output == "5 files, no findings, 4 known from the baseline\n")
    let file = try text("b.yaml", in: scratch)
    #expect(file.contains("  - file: \"sub/b.journey.yaml\"\n    known:\n      - {rule: \"emotion-range\", at: \""))
    #expect(try lint(". --baseline b.yaml --fail-on info --max-warnings 0", in: scratch).status == 0)

    // What is new is told, alone.
    _ = try scratch.write(Self.wrong.replacing("b: 1", with: "b: 7"), to: "error.journey.yaml")
    let new = try lint(". --baseline b.yaml --format concise --statistics", in: scratch)
    #expect(new.status == 1)
    #expect(new.output.split(separator: "\n").count == 2, "\(new.output)")
    #expect(new.output.hasPrefix("error.journey.yaml:5:28: error: "))
    #expect(new.output.hasSuffix("\n1  error    emotion-range\n"))
    #expect(try text("b.yaml", in: scratch) == file)
  }

  @Test func whatIsGoneIsToldAndTakenOut() throws {
    let scratch = try folder()
    _ = try lint(". --baseline b.yaml --write-baseline", in: scratch)
    _ = try scratch.write(Self.wrong.replacing("9", with: "2"), to: "error.journey.yaml")
    try FileManager.default.removeItem(at: scratch.folder.appending(path: "sub"))
    let before = try text("b.yaml", in: scratch)
    let told = try lint(". --baseline b.yaml", in: scratch)
    #expect(told.status == 0)
    #expect(told.errors == "polku: b.yaml: 2 known findings are gone: --prune-baseline takes them out\n")
    // Who lints one file hears nothing of the others.
    #expect(try lint("clean.journey.yaml --baseline b.yaml", in: scratch).errors.isEmpty)
    #expect(try text("b.yaml", in: scratch) == before)
    _ = try scratch.write(
      Self.wrong.replacing("9", with: "2").replacing("b: 1", with: "b: 8"), to: "error.journey.yaml")
    let pruned = try lint(". --baseline b.yaml --prune-baseline", in: scratch)
    #expect(pruned.status == 1, "what is new isn't added")
    #expect(pruned.errors == "polku: b.yaml: 2 findings are known, 2 gone\n")
    #expect(try !text("b.yaml", in: scratch).contains("error.journey.yaml"))
  }

  @Test func filesThatWereNotLintedStay() throws {
    let scratch = try folder()
    _ = try lint(". --baseline b.yaml --write-baseline", in: scratch)
    let before = try text("b.yaml", in: scratch)
    #expect(try lint("clean.journey.yaml --baseline b.yaml --write-baseline", in: scratch).errors.contains("as before"))
    #expect(try lint("clean.journey.yaml --baseline b.yaml --prune-baseline", in: scratch).errors.contains("as before"))
    #expect(try lint("error.journey.yaml --ignore emotion --baseline b.yaml --prune-baseline", in: scratch).status == 0)
    #expect(try text("b.yaml", in: scratch) == before)
  }

  /// From another folder, by absolute paths and through links, files are the same.
  @Test func wherePathsBegin() throws {
    let scratch = try folder()
    _ = try lint(". --baseline b.yaml --write-baseline", in: scratch)
    let sub = scratch.folder.appending(path: "sub")
    #expect(try CommandRun(["lint", "b.journey.yaml", "--baseline", "../b.yaml"], in: sub).status == 0)
    let top = scratch.folder.path
    #expect(try CommandRun(["lint", top, "--baseline", top + "/b.yaml"]).status == 0)
    #expect(
      try CommandRun(["lint", "../sub/./b.journey.yaml", "--baseline", top + "/sub/../b.yaml"], in: sub).status == 0)
    try FileManager.default.createSymbolicLink(
      at: scratch.folder.appending(path: "link"), withDestinationURL: sub)
    #expect(try lint("link/b.journey.yaml --baseline b.yaml", in: scratch).status == 0)
    let named = try CommandRun(
      ["lint", "-", "--stdin-filename", "error.journey.yaml", "--baseline", "b.yaml"], input: Array(Self.wrong.utf8),
      in: scratch.folder)
    #expect(named.status == 0, "\(named.output)")
    let unnamed = try CommandRun(
      ["lint", "-", "--baseline", "b.yaml"], input: Array(Self.wrong.utf8), in: scratch.folder)
    #expect(unnamed.status == 1)
  }

  @Test func reportsTellWhatIsKnown() throws {
    let scratch = try folder()
    _ = try lint(". --baseline b.yaml --write-baseline", in: scratch)
    _ = try scratch.write(
      try text("b.yaml", in: scratch).replacing("emotion\"}", with: "emotion\", reason: \"after the summer\"}"),
      to: "b.yaml")
    let json = try lint("error.journey.yaml --baseline b.yaml --format json", in: scratch)
    let findings = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect(findings.count == 1)
    #expect(findings[0]["suppressed"] as? [String: String] == ["by": "baseline", "reason": "after the summer"])
    let sarif = try lint("error.journey.yaml --baseline b.yaml --format sarif", in: scratch)
    #expect(
      sarif.output.contains("\"suppressions\": [{\"kind\": \"external\", \"justification\": \"after the summer\"}]"))
    #expect(try lint("error.journey.yaml --baseline b.yaml --write-baseline", in: scratch).errors.contains("as before"))
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    let arguments: String
    let says: String
    var testDescription: String { arguments }

    init(_ arguments: String, _ says: String) { (self.arguments, self.says) = (arguments, says) }
  }

  static let wrongs = [
    Wrong("--write-baseline", "--write-baseline needs the baseline's file: --baseline polku-baseline.yaml"),
    Wrong("--prune-baseline", "--prune-baseline needs the baseline's file"),
    Wrong("--baseline b.yaml --write-baseline --prune-baseline", "leave --prune-baseline out"),
    Wrong("--baseline -", "--baseline takes the name of a file"),
    Wrong("--baseline .", "it is a folder"),
    Wrong("--baseline /dev/null", "a baseline is a file, and this is none"),
    Wrong("--baseline error.journey.yaml", "error.journey.yaml:1:1: this is no baseline"),
    Wrong("--baseline error.journey.yaml --write-baseline", "choose another file, or take this one away"),
    Wrong("--baseline damaged.yaml", "damaged.yaml:3:1: "),
    Wrong(
      "--baseline newer.yaml", "newer.yaml:1:1: version 9 isn't known here, only version 1; mend it, or write it anew"),
    Wrong("--baseline empty.yaml", "this is no baseline"),
  ]

  @Test(arguments: wrongs) func refused(wrong: Wrong) throws {
    let scratch = try folder()
    _ = try scratch.write("polku-baseline: 1\nfiles:\n<<<<<<< HEAD\n", to: "damaged.yaml")
    _ = try scratch.write("polku-baseline: 9\nfiles: []\n", to: "newer.yaml")
    _ = try scratch.write("", to: "empty.yaml")
    let before = scratch.names.map { [$0, (try? text($0, in: scratch)) ?? ""] }
    let run = try lint("error.journey.yaml " + wrong.arguments, in: scratch)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("polku: ") && run.errors.contains(wrong.says), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1 && run.output.isEmpty)
    #expect(scratch.names.map { [$0, (try? text($0, in: scratch)) ?? ""] } == before)
  }

  @Test(arguments: ["damaged.yaml", "newer.yaml", "empty.yaml"]) func writtenAnew(file: String) throws {
    let scratch = try folder()
    let texts = ["damaged.yaml": "polku-baseline: 1\nfiles:\n<<<<<<< HEAD\n", "newer.yaml": "polku-baseline: 9\n"]
    _ = try scratch.write(texts[file] ?? "", to: file)
    #expect(try lint(". --write-baseline --baseline " + file, in: scratch).status == 0)
    #expect(try lint(". --baseline " + file, in: scratch).status == 0)
  }

  @Test func whatCannotBeReadIsAlwaysTold() throws {
    let scratch = try folder()
    _ = try scratch.write(Self.wrong + "    broken: [\n", to: "error.journey.yaml")
    let run = try lint("error.journey.yaml --baseline b.yaml --write-baseline", in: scratch)
    #expect(run.status == 1)
    #expect(try lint("error.journey.yaml --baseline b.yaml", in: scratch).status == 1)
  }

  @Test func aBaselineThatCannotBeWritten() throws {
    let scratch = try folder()
    let run = try lint(". --baseline error.journey.yaml/b.yaml --write-baseline", in: scratch)
    #expect(run.status == 3)
    #expect(run.errors.contains("can't be written"), "\(run.errors)")
  }
}
