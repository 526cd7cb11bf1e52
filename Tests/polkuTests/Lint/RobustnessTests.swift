import Foundation
import JourneyTestSupport
import Testing

@testable import polku

/// What a disk, a shell and other processes can do to `polku lint`: each ends with the status and the words that
/// `docs/lint.md` tells, and leaves nothing half-done.
@Suite struct RobustnessTests {
  static let wrong = LintOptionsTests.files["error"] ?? ""
  static let clean = LintOptionsTests.files["clean"] ?? ""

  /// What a shell says and ends with; `$POLKU` is the command. It ends itself where it hangs.
  private func shell(_ script: String, in folder: URL) throws -> (status: Int32, output: String) {
    let files = try Scratch()
    let output = try files.write("", to: "output")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-o", "pipefail", "-c", script]
    process.environment = ["POLKU": "timeout 60 \(CommandRun.program.path)", "PATH": "/usr/bin:/bin", "LC_ALL": "C"]
    process.currentDirectoryURL = folder
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOf: output, encoding: .utf8))
  }

  // MARK: Exit status

  struct Ending: Sendable, CustomTestStringConvertible {
    let arguments: String
    let status: Int32
    var testDescription: String { arguments }

    init(_ arguments: String, _ status: Int32) { (self.arguments, self.status) = (arguments, status) }
  }

  /// Each trouble alone and with each graver one: the gravest counts.
  static let endings = [
    Ending("clean.journey.yaml", 0), Ending("error.journey.yaml", 1), Ending("clean.journey.yaml gone", 2),
    Ending("error.journey.yaml gone", 2), Ending("error.journey.yaml gone --fail-on never", 2),
    Ending("none", 2), Ending("error.journey.yaml none", 2), Ending("broken", 2), Ending("broken --fail-on never", 2),
    Ending("broken error.journey.yaml", 2), Ending("clean.journey.yaml --format json=/dev/full", 3),
    Ending("error.journey.yaml --format json=/dev/full", 3), Ending("gone --format json=/dev/full", 3),
    Ending("broken --format json=/dev/full", 3), Ending("error.journey.yaml --format json=none", 3),
    Ending("error.journey.yaml --format json=clean.journey.yaml/x", 3), Ending("error.journey.yaml --format jsn", 2),
    Ending("clean.journey.yaml --baseline gone", 2), Ending("", 2), Ending("--nonsense", 2), Ending("--help", 0),
  ]

  @Test(arguments: endings) func status(ending: Ending) throws {
    let scratch = try LintOptionsTests.folder()
    for name in ["none", "broken"] {
      try FileManager.default.createDirectory(
        at: scratch.folder.appending(path: name), withIntermediateDirectories: true)
    }
    _ = try scratch.write("rulez: {}\n", to: "broken/polku.yaml")
    _ = try scratch.write(Self.clean, to: "broken/a.journey.yaml")
    let run = try CommandRun(["lint"] + ending.arguments.split(separator: " ").map(String.init), in: scratch.folder)
    #expect(run.status == ending.status, "\(run.output)\(run.errors)")
    #expect(scratch.names.allSatisfy { !$0.hasPrefix(".") })
  }

  // MARK: Standard output

  /// A closed pipe is no failure: what is found counts, other reports are whole, failures are told.
  @Test(arguments: [("error", Int32(1)), ("clean", 0), ("error.journey.yaml gone", 2)])
  func closedPipe(paths: String, status: Int32) throws {
    let scratch = try LintOptionsTests.folder()
    let path = paths.contains(" ") ? paths : paths + ".journey.yaml"
    let script =
      "mkfifo p; exec 3<>p; exec 4>p; exec 3<&-; $POLKU lint \(path) --format text --format json=a.json --statistics >&4"
    let run = try shell(script, in: scratch.folder)
    #expect(run.status == status, "\(run)")
    #expect(run.output == (status == 2 ? "polku: gone: there is no such file or folder\n" : ""))
    let json = try Data(contentsOf: scratch.folder.appending(path: "a.json"))
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: json) }
  }

  @Test(arguments: [
    "show .", "show . --format json", "syntax clean.journey.yaml", "render clean.journey.yaml", "lint . --show-files",
    "lint . --show-settings", "--help", "lint --help", "render . -o maps",
  ])
  func noCommandMindsAClosedPipe(command: String) throws {
    let scratch = try Scratch()
    for name in ["a", "b", "clean"] { _ = try scratch.write(Self.clean, to: "\(name).journey.yaml") }
    let run = try shell("mkfifo p; exec 3<>p; exec 4>p; exec 3<&-; $POLKU \(command) >&4", in: scratch.folder)
    #expect(run.status == 0 && run.output.isEmpty, "\(run)")
    if command.hasPrefix("render .") {
      #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path + "/maps").count == 3)
    }
  }

  @Test(arguments: ["lint .", "show .", "syntax a.journey.yaml", "render a.journey.yaml", "lint . --statistics"])
  func aFullDiskIsTold(command: String) throws {
    let scratch = try Scratch()
    _ = try scratch.write(Self.clean, to: "a.journey.yaml")
    let full = try shell("$POLKU \(command) > /dev/full", in: scratch.folder)
    #expect(full.status == 3)
    #expect(full.output == "polku: standard output can't be written: the disk is full\n")
    let closed = try shell("$POLKU \(command) >&-", in: scratch.folder)
    #expect(closed.status == 3)
    #expect(closed.output == "polku: standard output can't be written: it is closed\n")
  }

  /// A pipe that doesn't wait gets everything all the same.
  @Test func slowReaders() throws {
    let scratch = try Scratch()
    for number in 0..<300 { _ = try scratch.write(Self.wrong, to: "\(number).journey.yaml") }
    let script = """
      $POLKU lint . > whole
      exec 3> >(cat > piped)
      perl -e 'use Fcntl; open(my $f, ">&=3"); fcntl($f, F_SETFL, fcntl($f, F_GETFL, 0) | O_NONBLOCK); exec @ARGV' \
        $POLKU lint . >&3
      status=$?; exec 3>&-; wait $!; cmp whole piped && exit $status
      """
    let run = try shell(script, in: scratch.folder)
    #expect(run.status == 1 && run.output.isEmpty, "\(run)")
  }

  // MARK: What is no file

  @Test func pipesAndDevices() throws {
    let scratch = try LintOptionsTests.folder()
    for script in ["$POLKU lint /dev/zero", "mkfifo p; $POLKU lint p", "$POLKU lint /dev/null"] {
      let run = try shell(script, in: scratch.folder)
      #expect(run.status == 2)
      #expect(run.output.contains("it is a pipe or a device, not a file"), "\(run)")
    }
    for script in [
      "$POLKU lint --format concise <(cat error.journey.yaml)",
      "cat error.journey.yaml | $POLKU lint --format concise -",
      "cat error.journey.yaml | $POLKU lint --format concise /dev/stdin",
      "$POLKU lint --format concise /dev/stdin < error.journey.yaml",
      "$POLKU lint --format concise /dev/fd/7 7< error.journey.yaml",
    ] {
      let run = try shell(script, in: scratch.folder)
      #expect(run.status == 1, "\(script)")
      #expect(run.output.contains(":5:22: error: ") && run.output.split(separator: "\n").count == 1, "\(run)")
    }
    let closed = try shell("$POLKU lint - clean.journey.yaml <&-", in: scratch.folder)
    #expect(closed.status == 2 && closed.output.contains("polku: <stdin>: it is closed\n"), "\(closed)")
  }

  /// What is called a journey and can't be read is told, also where it is only met in a folder.
  @Test func whatIsFoundAndIsNoFile() throws {
    let scratch = try LintOptionsTests.folder()
    let script = """
      mkdir d; ln -s gone d/a.journey.yaml; ln -s b.journey.yaml d/b.journey.yaml; mkfifo d/c.journey.yaml
      ln -s . d/loop; ln -s ../clean.journey.yaml d/e.journey.yaml; printf '' > d/$'f\\xe4.journey.yaml'
      $POLKU lint d --format json > report; status=$?; cat report >&2; exit $status
      """
    let run = try shell(script, in: scratch.folder)
    #expect(run.status == 2)
    for line in [
      "polku: d/a.journey.yaml: there is no such file or folder\n",
      "polku: d/b.journey.yaml: the links go round in a circle\n",
      "polku: d/c.journey.yaml: it is a pipe or a device, not a file", "its name isn't UTF-8; rename it\n",
    ] { #expect(run.output.contains(line), "\(run.output)") }
    let report = try Data(contentsOf: scratch.folder.appending(path: "report"))
    let findings = try #require(try JSONSerialization.jsonObject(with: report) as? [[String: Any]])
    #expect(findings.map { $0["rule"] as? String } == Array(repeating: "unreadable", count: 4))
  }

  // MARK: Names and folders

  @Test func hostileNames() throws {
    let names = [
      "new\nline", "quote\"'`$(x)", "bidi\u{202E}lmth", "-dash", "<stdin>", "a=b,c;d%20#?&",
      String(repeating: "å", count: 120),
      "space and tab\t", "::error::x",
    ]
    let scratch = try Scratch()
    for name in names { _ = try scratch.write(Self.wrong, to: name + ".journey.yaml") }
    let all = "text concise markdown json jsonl sarif junit checkstyle rdjson github gitlab azure".split(separator: " ")
    let formats = all.flatMap { ["--format", "\($0)=out/\($0)"] }
    let run = try CommandRun(["lint", "."] + formats, in: scratch.folder)
    #expect(run.status == 1 && run.errors.isEmpty, "\(run.errors)")
    for name in ["json", "sarif", "gitlab", "rdjson"] {
      let data = try Data(contentsOf: scratch.folder.appending(path: "out/\(name)"))
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: data) }
    }
    let concise = try String(contentsOf: scratch.folder.appending(path: "out/concise"), encoding: .utf8)
    #expect(concise.split(separator: "\n").count == names.count)
    #expect(!concise.contains("\u{202E}"))
    // A baseline, and a report whose name leaves no room for another.
    let long = String(repeating: "r", count: 250) + ".yaml"
    #expect(try CommandRun(["lint", ".", "--baseline", long, "--write-baseline"], in: scratch.folder).status == 0)
    #expect(try CommandRun(["lint", ".", "--baseline", long], in: scratch.folder).status == 0)
    let dash = try CommandRun(["lint", "--baseline", long, "--", "-dash.journey.yaml"], in: scratch.folder)
    #expect(dash.status == 0, "\(dash.errors)")
  }

  @Test func deepFolders() throws {
    let scratch = try Scratch()
    let script = """
      p=.; for i in $(seq 60); do p=$p/d; done; mkdir -p $p; cp $JOURNEY $p/a.journey.yaml
      for i in $(seq 10); do p=$p/d; done; mkdir -p $p
      $POLKU lint .; echo "ends with $?"
      for i in $(seq 200); do mkdir -p \(String(repeating: "n", count: 200)) && cd n*; done
      cd "$TOP"; timeout 60 $POLKU lint nnn*; echo "ends with $?"
      """
    let journey = try scratch.write(Self.clean, to: "j")
    let run = try shell(
      script.replacing("$JOURNEY", with: journey.path).replacing("$TOP", with: scratch.folder.path), in: scratch.folder)
    #expect(run.output.contains("folders are searched 64 deep; name this one itself\nends with 2\n"), "\(run.output)")
    #expect(run.output.hasSuffix("the name is too long\nends with 2\n") || run.output.contains("64 deep; name"))
    _ = try shell("chmod -R u+rwx . ; rm -rf n*", in: scratch.folder)
  }

  @Test func fewFilesMayBeOpen() throws {
    let scratch = try Scratch()
    for number in 0..<100 { _ = try scratch.write(Self.clean, to: "\(number).journey.yaml") }
    let run = try shell("ulimit -n 16; $POLKU lint . --format text --format json=a.json", in: scratch.folder)
    #expect(run.status == 0 && run.output == "100 files, no findings\n", "\(run)")
  }

  // MARK: What changes meanwhile

  /// A file that another process goes on writing is judged as it was at one moment, or not at all.
  @Test func aFileThatChanges() throws {
    let scratch = try Scratch()
    let whole = Self.clean + String(repeating: "# a comment that makes it long\n", count: 20_000)
    _ = try scratch.write(whole, to: "whole")
    let script = """
      cp whole a.journey.yaml
      (for i in $(seq 200); do cat whole > a.journey.yaml; : > a.journey.yaml; rm -f a.journey.yaml; done) & writer=$!
      for i in $(seq 25); do $POLKU lint --format concise a.journey.yaml; echo "ends with $?"; done
      kill $writer 2> /dev/null; wait $writer; true
      """
    let run = try shell(script, in: scratch.folder)
    let lines = run.output.split(separator: "\n")
    for line in lines {
      // Whole, empty, gone, or told to be in motion: never a part that is taken for the whole.
      let isFine =
        line.hasPrefix("ends with ") || line.contains("[not-a-journey]") || line.contains("there is no such file")
        || line.contains("it changes while it is read")
      #expect(isFine, "\(line)")
    }
    #expect(lines.allSatisfy { !$0.hasPrefix("ends with ") || ["0", "1", "2"].contains($0.suffix(1)) })
  }

  @Test(.enabled(if: getuid() != 0)) func aFolderThatMayNotBeWritten() throws {
    let scratch = try LintOptionsTests.folder()
    let run = try shell(
      "mkdir r; chmod 555 r; $POLKU lint clean.journey.yaml --format json=r/a.json", in: scratch.folder)
    #expect(run.status == 3 && run.output == "polku: r/a.json: can't be written: permission is denied\n")
  }

  /// Ctrl-C ends it as it ends other programs, and nothing is left behind.
  @Test func interrupted() throws {
    let scratch = try Scratch()
    let command = try RunningCommand(["lint", "-", "--format", "json=\(scratch.folder.path)/a.json"])
    command.interrupt()
    #expect(command.waitForEnd() == .signal(SIGINT))
    #expect(scratch.names.isEmpty)
  }
}
