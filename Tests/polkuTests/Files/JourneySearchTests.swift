import Foundation
import JourneyTestSupport
import Testing

/// Which files a command line means.
@Suite struct JourneySearchTests {
  private static let journey = "journey: A\nstages:\n  - {stage: b, touchpoints: [c]}\n"

  private func project(_ names: [String], _ others: [String: String] = [:]) throws -> GitProject {
    var files = others
    for name in names { files[name + ".journey.yaml"] = Self.journey }
    return try GitProject(files)
  }

  @Test func theCurrentFolderWhereNoneIsNamed() throws {
    let project = try project(["a", "sub/b", ".hidden/c", ".d"])
    #expect(try project.files() == ["a", "sub/b"])
    #expect(try project.files("sub") == ["sub/b"])
    #expect(try project.files("sub/") == ["sub/b"])
    #expect(try project.files("../sub", in: "sub") == ["../sub/b"])
  }

  @Test func aFileCountsOnceHoweverItIsWritten() throws {
    let project = try project(["a", "sub/b"])
    let whole = project.folder.path + "/a.journey.yaml"
    #expect(try project.files("a.journey.yaml ./a.journey.yaml sub/../a.journey.yaml \(whole)") == ["a"])
    #expect(try project.files("./sub sub . sub/b.journey.yaml") == ["./sub/b", "a"])
  }

  @Test func whatIsExcluded() throws {
    let project = try project(
      ["a", "drafts/b", "x/drafts/c", "x/old-d", "x/e", "y/drafts/f", "y/g"],
      ["polku.yaml": "exclude: [drafts/, '**/old-*', x/e.journey.yaml]\n", "y/polku.yaml": "exclude: [/g*]\n"])
    #expect(try project.files() == ["a", "y/drafts/f"])
    #expect(try project.files(in: "x") == [])
    try project.write("exclude: [./drafts/, x/./old-d.journey.yaml, ./y]\n", to: "polku.yaml")
    #expect(try project.files() == ["a", "x/drafts/c", "x/e"])
    try project.write("exclude: [drafts/, '**/old-*', x/e.journey.yaml]\n", to: "polku.yaml")
    #expect(try project.polku("lint", in: "x").errors.contains("that .gitignore and polku.yaml don't leave out"))
    #expect(try project.files("drafts x/e.journey.yaml") == ["drafts/b", "x/e"])
    #expect(try project.polku("show . --summary").output.contains("2 journeys"))
  }

  @Test func whatGitIgnores() throws {
    let project = try project(
      ["a", "build/b", "x/build/c", "x/d", "x/keep/e", "nested/f", "nested/g"],
      [
        ".gitignore": "build/\n/x/*\n!/x/keep/\nnested/\n!nested/g*\n", "x/keep/.gitignore": "e*\n!e.journey.yaml\n",
        "nested/.git/HEAD": "", "nested/.gitignore": "f*\n",
      ])
    let all = ["a", "build/b", "nested/f", "nested/g", "x/build/c", "x/d", "x/keep/e"]
    // Without a repository the files count from the searched folder on.
    #expect(try project.files() == ["a", "x/keep/e"])
    #expect(try project.files(in: "x") == ["build/c", "d", "keep/e"])
    try project.git("init", "-q")
    #expect(try project.files() == ["a", "x/keep/e"])
    #expect(try project.files(in: "x") == ["keep/e"])
    #expect(try project.files("build x/d.journey.yaml") == ["build/b", "x/d"])
    #expect(try project.files("--no-gitignore") == all)
    // A repository of its own has its own.
    #expect(try project.files("nested") == ["nested/g"])
    try project.write("a*\n", to: ".git/info/exclude")
    #expect(try project.files() == ["x/keep/e"])
  }

  @Test func aWorkTreeOfItsOwn() throws {
    let project = try project(["main/a", "main/b"])
    try project.git("init", "-q", in: "main")
    try project.git("add", "-A", in: "main")
    try project.git("commit", "-q", "-m", "x", in: "main")
    try project.git("worktree", "add", "-q", "../other", in: "main")
    try project.write("b*\n", to: "main/.git/info/exclude")
    #expect(try project.files(in: "other") == ["a"])
  }

  /// Whole trees with random patterns at several levels: untracked files that git doesn't ignore are those that are found.
  @Test(arguments: 0..<3) func findsWhatGitFinds(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) + 100)
    let names = ["a", "b", "ab", "x"]
    var folders = [""]
    for _ in 0..<25 {
      let folder = random.pick(folders) + random.pick(names) + "/"
      if !folders.contains(folder) { folders.append(folder) }
    }
    var files: [String: String] = [:]
    for folder in folders {
      for name in names where random.chance(70) { files["\(folder)\(name)1.journey.yaml"] = "journey: A\n" }
      guard random.chance(40) else { continue }
      var lines: [String] = []
      for _ in 0...random.below(3) {
        let pattern = random.pick([
          "a", "b/", "x", "*1*", "a*", "/a", "/x/", "a/b", "**/x", "a/**", "x/*", "[ab]1*", "/*", "*.yaml", "ab/**/a1*",
        ])
        lines.append((random.chance(35) ? "!" : "") + pattern)
      }
      files["\(folder).gitignore"] = lines.joined(separator: "\n")
    }
    let project = try GitProject(files)
    try project.git("init", "-q")
    let found = try project.git("ls-files", "-z", "--others", "--exclude-standard").split(separator: "\0")
      .filter { $0.hasSuffix(".journey.yaml") }.map { String($0).replacing(".journey.yaml", with: "") }
    #expect(try project.files().sorted() == found.sorted())
  }

  @Test func strangeFolders() throws {
    let project = try project(
      ["a"], ["x/.gitignore/b.journey.yaml": Self.journey, "polku.yaml/c.journey.yaml": Self.journey])
    let manager = FileManager.default
    try manager.createSymbolicLink(
      at: project.folder.appending(path: "round"), withDestinationURL: project.folder)
    try manager.createSymbolicLink(
      at: project.folder.appending(path: "l.journey.yaml"),
      withDestinationURL: project.folder.appending(path: "a.journey.yaml"))
    #expect(try project.files() == ["a", "l", "polku.yaml/c"])
    try project.write("gitdir: /nowhere\n", to: ".git")
    #expect(try project.files() == ["a", "l", "polku.yaml/c"])
  }

  /// A link to a folder leads to the settings that stand where it leads.
  @Test func settingsBehindALink() throws {
    let project = try project(["real/inner/a"], ["real/polku.yaml": "ignore: [structure]\n"])
    try FileManager.default.createSymbolicLink(
      at: project.folder.appending(path: "link"), withDestinationURL: project.folder.appending(path: "real/inner"))
    let settings = try project.polku("lint link/a.journey.yaml --show-settings").output
    #expect(settings.contains("real/polku.yaml, for 1 file"))
    #expect(settings.contains("missing-stage: off (polku.yaml:1)"))
    let above = try project.polku("lint ../real/inner --show-settings", in: "real").output
    #expect(above.contains("stage-empty: off (polku.yaml:1)"))
  }

  @Test func overridesByFolder() throws {
    let project = try project(
      ["a", "b2b/b", "b2b/old/c"],
      [
        "polku.yaml": """
        required-phases: [purchase]
        overrides:
          - files: [b2b/, '!b2b/old/']
            required-phases: [aftercare]
            rules: {missing-stage: warning}
        """
      ])
    let lines = try project.polku("lint --format concise").output
    #expect(lines.contains("a.journey.yaml:1:1: error: no stage belongs to the phase 'purchase'"))
    #expect(lines.contains("b2b/b.journey.yaml:1:1: warning: no stage belongs to the phase 'aftercare'"))
    #expect(lines.contains("b2b/old/c.journey.yaml:1:1: error: no stage belongs to the phase 'purchase'"))
    let inside = try project.polku("lint b.journey.yaml --format concise", in: "b2b").output
    #expect(inside.contains("phase 'aftercare'"))
    let input = try CommandRun(
      ["lint", "-", "--stdin-filename", "b2b/new.journey.yaml", "--format", "concise"], input: Array(Self.journey.utf8),
      in: project.folder)
    #expect(input.output.contains("phase 'aftercare'"), "\(input.output)\(input.errors)")
    let settings = try project.polku("lint --show-settings --ignore style").output
    #expect(settings.hasPrefix("polku.yaml, for 2 files\n  required-phases: [purchase] (polku.yaml:1)\n"))
    #expect(settings.contains("\npolku.yaml with the override in line 3, for 1 file\n"))
    #expect(settings.contains("  required-phases: [aftercare] (override, polku.yaml:4)\n"))
    #expect(settings.contains("  missing-stage: warning (override, polku.yaml:5)\n"))
    #expect(settings.contains("  missing-translation: off (command line)\n"))
    #expect(settings.contains("  silent-wait.from: 5 min (default)\n"))
  }
}
