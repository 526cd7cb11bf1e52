import Foundation
import JourneyLint
import JourneyTestSupport
import Testing

/// Random patterns, judged by git itself.
@Suite struct GitIgnoreJudgeTests {
  private static let tree = [
    "a", "b", "ab", "abc", "a.b", "a b", "!a", "#a", "[a]", "x/a", "x/ab", "x/y/a", "x/y/b", "x/y/z/ab", "xa/a",
    "xa/b/a",
    "x.y/a", "ax/x/a", "ax/x/ab", "-/a", "]/a", "a*", "ä",
  ]

  private static func pattern(_ random: inout SeededGenerator) -> String {
    let parts = [
      "a", "b", "x", "y", "ab", "*", "*", "**", "?", "/", "/", "/", "**/", "/**", "/**/", "[ab]", "[!a]", "[a-x]",
      "[^x]",
      "[]]", "[", "]", "\\a", "\\*", "\\", "!", "#", " ", ".", "-", "[[:alpha:]]", "[[:x:]]", "[a\\]]", "[--a]", "[[]",
      "ä",
      "***", "[x-a]", "[a-", "\\ ", "[*]", "[?/]",
    ]
    var text = random.chance(15) ? "!" : random.chance(10) ? "/" : ""
    for _ in 0...random.below(4) { text += random.pick(parts) }
    return text + (random.chance(15) ? "/" : "") + (random.chance(5) ? "  " : "") + (random.chance(5) ? "\r" : "")
  }

  @Test(arguments: 0..<4) func saysWhatGitSays(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let top = FileManager.default.temporaryDirectory.appending(path: "polku-judge-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: top) }
    var lists: [[UInt8]] = []
    for number in 0..<120 {
      let folder = top.appending(path: "s\(number)")
      for path in Self.tree {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data().write(to: file)
      }
      var lines: [String] = []
      for _ in 0...random.below(3) { lines.append(Self.pattern(&random)) }
      let list = Array(lines.joined(separator: "\n").utf8) + (random.chance(50) ? [0x0A] : [])
      try Data(list).write(to: folder.appending(path: ".gitignore"))
      lists.append(list)
    }
    let asked = lists.indices.flatMap { number in Self.tree.map { "s\(number)/\($0)" } }
    let judged = try Self.ignored(asked, in: top)
    var differences: [String] = []
    for (number, list) in lists.enumerated() {
      let patterns = PathPatterns(gitIgnore: list)
      for path in Self.tree where Self.isIgnored(path, patterns) != judged.contains("s\(number)/\(path)") {
        differences.append("\(path) by \(String(decoding: list, as: UTF8.self).debugDescription)")
      }
    }
    #expect(differences == [])
  }

  /// What a search leaves out: a path, or one of the folders on its way.
  private static func isIgnored(_ path: String, _ patterns: PathPatterns) -> Bool {
    let bytes = Array(path.utf8)
    var name = 0
    for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "/") {
      if patterns.verdict(on: bytes[..<place], name: name, isFolder: true) == true { return true }
      name = place + 1
    }
    return patterns.verdict(on: bytes[...], name: name, isFolder: false) == true
  }

  /// The paths that git ignores.
  private static func ignored(_ paths: [String], in folder: URL) throws -> Set<String> {
    _ = try git(["init", "-q"], in: folder)
    let input = folder.appending(path: ".git/asked")
    try Data((paths.joined(separator: "\0") + "\0").utf8).write(to: input)
    let answer = try git(["check-ignore", "--no-index", "--stdin", "-z", "-v"], input: input, in: folder)
    // Each answer is the file, the line, the pattern and the path.
    let fields = answer.split(separator: 0, omittingEmptySubsequences: false)
    var found: Set<String> = []
    for start in stride(from: 0, to: fields.count - 3, by: 4) where fields[start + 2].first != UInt8(ascii: "!") {
      found.insert(String(decoding: fields[start + 3], as: UTF8.self))
    }
    return found
  }

  private static func git(_ arguments: [String], input: URL? = nil, in folder: URL) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = folder
    process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) } ?? FileHandle.nullDevice
    let output = folder.appending(path: ".git-answer")
    try Data().write(to: output)
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    defer { try? FileManager.default.removeItem(at: output) }
    return try Data(contentsOf: output)
  }
}
