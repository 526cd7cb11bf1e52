import Foundation
import Testing

/// A folder for one test with files in folders, and git where it is asked for.
struct GitProject {
  let scratch: Scratch

  var folder: URL { scratch.folder }

  init(_ files: [String: String]) throws {
    scratch = try Scratch()
    for (name, text) in files { try write(text, to: name) }
  }

  func write(_ text: String, to name: String) throws {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(at: folder.appending(path: name)) }

  /// Runs git, and gives what it says.
  @discardableResult
  func git(_ arguments: String..., in subfolder: String = "") throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let settings = ["user.name=A", "user.email=a@example.org", "commit.gpgsign=false", "init.defaultBranch=main"]
    process.arguments = ["git"] + settings.flatMap { ["-c", $0] } + ["-c", "protocol.file.allow=always"] + arguments
    process.currentDirectoryURL = subfolder.isEmpty ? folder : folder.appending(path: subfolder)
    let answers = try Scratch()
    let output = try answers.write("", to: "output")
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return String(decoding: try Data(contentsOf: output), as: UTF8.self)
  }

  func commit() throws {
    try git("init", "-q")
    try git("add", "-A", "-f")
    try git("commit", "-q", "-m", "x")
  }

  func polku(_ arguments: String, in subfolder: String = "") throws -> CommandRun {
    try CommandRun(
      arguments.split(separator: " ").map(String.init),
      in: subfolder.isEmpty ? folder : folder.appending(path: subfolder))
  }

  /// The files that a lint command line would lint.
  func files(_ arguments: String = "", in subfolder: String = "") throws -> [String] {
    let run = try polku("lint --show-files " + arguments, in: subfolder)
    return run.output.split(separator: "\n").map { String($0).replacing(".journey.yaml", with: "") }
  }
}
