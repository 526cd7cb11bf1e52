import Foundation
import JourneyTestSupport
import Testing

/// `polku lint --fix` and `--diff`, as whole processes.
@Suite struct FixCommandTests {
  private static let head = "journey: A\ncovers: [purchase]\nstages:\n  - stage: purchase\n"
  /// A safe fix, a suggested one, and what can't be mended.
  private static let broken = head + "    touchpoints:\n      - touchpoint:a\n        emtion: 1\n      - b: 9\n"
  private static let safely = broken.replacing("touchpoint:a", with: "touchpoint: a")
  private static let boldly = safely.replacing("emtion", with: "emotion")

  private func lint(_ arguments: String, in scratch: Scratch, input: String = "") throws -> CommandRun {
    try CommandRun(
      ["lint"] + arguments.split(separator: " ").map(String.init), input: Array(input.utf8), in: scratch.folder)
  }

  private func text(_ name: String, in scratch: Scratch) throws -> String {
    String(decoding: try Data(contentsOf: scratch.folder.appending(path: name)), as: UTF8.self)
  }

  @Test func fixesAreWritten() throws {
    let scratch = try Scratch()
    _ = try scratch.write(Self.broken, to: "a.journey.yaml")
    _ = try scratch.write(Self.head + "    touchpoints: [a: 1, b: 2]\n", to: "b.journey.yaml")
    let plain = try lint(".", in: scratch)
    #expect(
      plain.output.hasSuffix("2 files, 3 errors\n1 can be fixed with --fix, 1 more with --fix --suggested\n"),
      "\(plain.output)")
    let safe = try lint(". --fix", in: scratch)
    #expect(safe.status == 1 && safe.errors.isEmpty)
    #expect(safe.output.contains("error[emotion-range]") && !safe.output.contains("space-after-colon"))
    #expect(safe.output.hasSuffix("Fixed 1 finding in 1 file; 1 more with --fix --suggested\n"), "\(safe.output)")
    #expect(try text("a.journey.yaml", in: scratch) == Self.safely)
    let bold = try lint(". --fix --suggested --format json", in: scratch)
    #expect(bold.errors == "Fixed 1 finding in 1 file\n")
    #expect(bold.output.contains("emotion-range") && !bold.output.contains("unknown-key"))
    #expect(try text("a.journey.yaml", in: scratch) == Self.boldly)
    let again = try lint(". --fix --suggested --ignore emotion-range", in: scratch)
    #expect(again.status == 0 && again.output == "2 files, no findings\nFixed nothing\n")
    #expect(scratch.names == ["a.journey.yaml", "b.journey.yaml"])
  }

  /// Journeys are judged by what the settings were meant to say.
  @Test func settingsAreMendedFirst() throws {
    let scratch = try Scratch()
    let settings = "# ours\nignore: [emotion-rang]\nlanes: [touchpoints, emotoins]\nthemes: print\n"
    _ = try scratch.write(settings, to: "polku.yaml")
    _ = try scratch.write(Self.head + "    touchpoints: [a: 1, b: 9]\n", to: "a.journey.yaml")
    let shown = try lint(". --diff --suggested", in: scratch)
    #expect(shown.status == 1 && shown.output.contains("\n+ignore: [emotion-range]\n"), "\(shown.output)")
    #expect(try text("polku.yaml", in: scratch) == settings)
    let piped = try lint("- --fix --suggested", in: scratch, input: "journey: A\n")
    #expect(piped.status != 0)
    #expect(try text("polku.yaml", in: scratch) == settings)
    let run = try lint(". --fix --suggested", in: scratch)
    #expect(run.output.hasSuffix("Fixed 3 findings in 1 file\n"), "\(run.output)")
    #expect(run.status == 0 && !run.output.contains("error"), "\(run.output)")
    #expect(
      try text("polku.yaml", in: scratch)
        == "# ours\nignore: [emotion-range]\nlanes: [touchpoints, emotions]\ntheme: print\n")
  }

  @Test func differencesAreShown() throws {
    let scratch = try Scratch()
    _ = try scratch.write(Self.broken, to: "a.journey.yaml")
    for arguments in ["a.journey.yaml --diff", "a.journey.yaml --fix --diff"] {
      let run = try lint(arguments, in: scratch)
      #expect(run.status == 1)
      #expect(run.errors == "Would fix 1 finding in 1 file; 1 more with --diff --suggested\n")
      #expect(
        run.output == """
          --- a/a.journey.yaml
          +++ b/a.journey.yaml
          @@ -3,6 +3,6 @@
           stages:
             - stage: purchase
               touchpoints:
          -      - touchpoint:a
          +      - touchpoint: a
                   emtion: 1
                 - b: 9

          """)
    }
    #expect(try text("a.journey.yaml", in: scratch) == Self.broken)
    _ = try scratch.write(Self.boldly, to: "a.journey.yaml")
    // What can't be mended is no difference.
    let none = try lint(". --diff --suggested", in: scratch)
    #expect(none.status == 0 && none.output.isEmpty && none.errors == "Nothing would be fixed\n")
  }

  /// Other programs read the differences as they are meant.
  @Test(arguments: [["patch", "-p1", "-s", "-i", "patch"], ["git", "apply", "patch"]])
  func differencesCanBeApplied(command: [String]) throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/" + command[0]) else { return }
    let scratch = try Scratch()
    let texts = [
      "a b.journey.yaml": "\u{FEFF}" + Self.broken.replacing("\n", with: "\r\n"),
      "ä.journey.yaml": String(Self.broken.dropLast()), "it's \"1\".journey.yaml": Self.broken,
      "c.journey.yaml": "journey: A\nstages:\n  - stage: purchase\n    touchpoints: [a: 1, b: 2]",
    ]
    for (name, text) in texts { _ = try scratch.write(text, to: name) }
    let run = try lint(". --diff --suggested", in: scratch)
    #expect(run.status == 1)
    _ = try scratch.write(run.output, to: "patch")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = scratch.folder
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let patched = try texts.keys.sorted().map { try text($0, in: scratch) }
    for (name, text) in texts { _ = try scratch.write(text, to: name) }
    _ = try lint(". --fix --suggested", in: scratch)
    #expect(try texts.keys.sorted().map { try text($0, in: scratch) } == patched)
    #expect(patched != texts.keys.sorted().compactMap { texts[$0] })
  }

  @Test func standardInput() throws {
    let scratch = try Scratch()
    let run = try lint("- --fix --stdin-filename a.journey.yaml --statistics", in: scratch, input: Self.broken)
    #expect(run.output == Self.safely && run.status == 1)
    #expect(run.errors.contains("--> a.journey.yaml:7:9") && run.errors.contains("Fixed 1 finding in 1 file"))
    let clean = try lint("- --fix --format json", in: scratch, input: "journey: A\ncovers: [purchase]\nstages: []\n")
    #expect(clean.output == "journey: A\ncovers: [purchase]\nstages: []\n")
    let shown = try lint("- --diff", in: scratch, input: Self.broken)
    #expect(shown.output.hasPrefix("--- a/<stdin>\n+++ b/<stdin>\n@@ ") && shown.status == 1)
    #expect(scratch.names.isEmpty)
  }

  @Test func permissionsAndLinksStay() throws {
    let scratch = try Scratch()
    let file = try scratch.write(Self.broken, to: "real.yaml")
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
    let link = scratch.folder.appending(path: "a.journey.yaml")
    try manager.createSymbolicLink(atPath: link.path, withDestinationPath: "real.yaml")
    // Named twice, it is mended once.
    let run = try lint("a.journey.yaml real.yaml --fix", in: scratch)
    #expect(run.status == 1, "\(run.errors)")
    #expect(try text("real.yaml", in: scratch) == Self.safely)
    #expect(try manager.destinationOfSymbolicLink(atPath: link.path) == "real.yaml")
    #expect(try manager.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o640)
    #expect(scratch.names == ["a.journey.yaml", "real.yaml"])
  }

  /// A file that can't be written is told, and the others are mended. The superuser may write what anybody else may not.
  @Test(.enabled(if: geteuid() != 0)) func unwritable() throws {
    let scratch = try Scratch()
    let file = try scratch.write(Self.broken, to: "a.journey.yaml")
    _ = try scratch.write(Self.broken, to: "b.journey.yaml")
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file.path)
    let run = try lint(". --fix", in: scratch)
    #expect(run.status == 3 && run.errors == "polku: a.journey.yaml: can't be written: permission is denied\n")
    #expect(try text("a.journey.yaml", in: scratch) == Self.broken)
    #expect(try text("b.journey.yaml", in: scratch) == Self.safely)
    #expect(run.output.hasSuffix("Fixed 1 finding in 1 file; 1 more with --fix --suggested\n"), "\(run.output)")
  }

  @Test func whatIsNoFileStays() throws {
    let scratch = try Scratch()
    #expect(mkfifo(scratch.folder.appending(path: "pipe").path, 0o600) == 0)
    let run = try lint("pipe --fix", in: scratch)
    #expect(run.status == 2 && run.errors.hasPrefix("polku: pipe: "), "\(run.errors)")
  }

  struct Wrong: Sendable {
    let arguments: String
    let says: String
  }

  @Test(arguments: [
    Wrong(arguments: ". --suggested", says: "write --fix --suggested, or --diff --suggested"),
    Wrong(arguments: ". --diff --format json", says: "--diff needs standard output for itself: give the report a file"),
    Wrong(arguments: ". --diff --format sarif=-", says: "--format sarif=FILE"),
  ]) func usage(wrong: Wrong) throws {
    let run = try lint(wrong.arguments, in: Scratch())
    #expect(run.status == 2 && run.output.isEmpty && run.errors.contains(wrong.says), "\(run.errors)")
  }

  @Test func reportsInFilesGoWithTheFixes() throws {
    let scratch = try Scratch()
    _ = try scratch.write(Self.broken, to: "a.journey.yaml")
    _ = try lint(". --diff --format json=shown.json", in: scratch)
    #expect(try text("shown.json", in: scratch).contains("space-after-colon"))
    let run = try lint(". --fix --format json=left.json", in: scratch)
    #expect(run.output.isEmpty && run.errors.hasPrefix("Fixed 1 finding"))
    #expect(!(try text("left.json", in: scratch).contains("space-after-colon")))
  }
}
