import Foundation
import Testing

/// `--changed` and `--since`: what git says has changed, and what that bears on.
@Suite struct ChangedFilesTests {
  private static let journey = "journey: A\nstages:\n  - {stage: b, touchpoints: [c]}\n"

  private func project() throws -> GitProject {
    var files: [String: String] = [:]
    for name in ["a", "b", "sub/c", "sub/deep/d", "other/e"] { files[name + ".journey.yaml"] = Self.journey }
    files["sub/polku.yaml"] = "ignore: [style]\n"
    files[".gitignore"] = "ignored*\n"
    let project = try GitProject(files)
    try project.commit()
    return project
  }

  @Test func nothing() throws {
    let project = try project()
    let run = try project.polku("lint --changed --format junit --format sarif=x.sarif")
    #expect(run.status == 0)
    #expect(run.errors == "polku: no journey has changed since the last commit\n")
    #expect(run.output.contains("<testsuites"))
    #expect(project.scratch.names.contains("x.sarif"))
    #expect(try project.polku("lint --since HEAD").errors == "polku: no journey has changed since HEAD\n")
    #expect(try project.polku("lint --changed --show-files").status == 0)
  }

  @Test func inTheWorkTreeInTheIndexAndNew() throws {
    let project = try project()
    try project.write(Self.journey + "# x\n", to: "a.journey.yaml")
    try project.write(Self.journey + "# x\n", to: "sub/c.journey.yaml")
    try project.git("add", "sub/c.journey.yaml")
    try project.write(Self.journey, to: "new/n.journey.yaml")
    try project.write(Self.journey, to: "ignored.journey.yaml")
    try project.remove("other/e.journey.yaml")
    #expect(try project.files("--changed") == ["a", "new/n", "sub/c"])
    #expect(try project.files("--changed sub") == ["sub/c"])
    #expect(try project.files("--changed", in: "sub") == ["c"])
    #expect(try project.files("--changed ../a.journey.yaml ../b.journey.yaml", in: "sub") == ["../a"])
    #expect(try project.files("--changed --no-gitignore") == ["a", "ignored", "new/n", "sub/c"])
    try project.git("config", "diff.relative", "true")
    try project.git("config", "status.showUntrackedFiles", "no")
    #expect(try project.files("--changed", in: "new") == ["n"])
  }

  @Test func sinceTheBranchesParted() throws {
    let project = try project()
    try project.git("branch", "-m", "main")
    try project.git("checkout", "-q", "-b", "topic")
    try project.write(Self.journey + "# x\n", to: "a.journey.yaml")
    try project.git("commit", "-q", "-am", "topic")
    try project.git("checkout", "-q", "main")
    try project.write(Self.journey + "# y\n", to: "b.journey.yaml")
    try project.git("commit", "-q", "-am", "main")
    try project.git("checkout", "-q", "topic")
    try project.write(Self.journey, to: "new.journey.yaml")
    // What has changed on the other branch since isn't this one's.
    #expect(try project.files("--since main") == ["a", "new"])
    #expect(try project.files("--changed --since main") == ["a", "new"])
    #expect(try project.files("--changed") == ["new"])
  }

  @Test func settingsBearOnTheirProject() throws {
    let project = try project()
    try project.write("ignore: [emotion]\n", to: "sub/polku.yaml")
    #expect(try project.files("--changed") == ["sub/c", "sub/deep/d"])
    try project.write("ignore: [style]\n", to: "sub/deep/polku.yaml")
    try project.git("add", "-A")
    try project.git("commit", "-q", "-m", "y")
    try project.write("ignore: [metrics]\n", to: "sub/polku.yaml")
    #expect(try project.files("--changed") == ["sub/c"])
    try project.remove("sub/deep/polku.yaml")
    #expect(try project.files("--changed") == ["sub/c", "sub/deep/d"])
    // Broken settings of a project of which nothing has changed are no change.
    try project.write("ignoer: [style]\n", to: "sub/polku.yaml")
    try project.git("add", "-A")
    try project.git("commit", "-q", "-m", "z")
    #expect(try project.polku("lint --changed").status == 0)
  }

  @Test func whatIsComparedBearsOnEachOther() throws {
    let project = try project()
    try project.write(Self.journey + "compare-with: sub/c.journey.yaml\n", to: "a.journey.yaml")
    try project.write("vertaa: ../b.journey.yaml\n" + Self.journey, to: "other/e.journey.yaml")
    try project.commit()
    #expect(try project.files("--changed") == [])
    try project.write(Self.journey + "compare-with: sub/c.journey.yaml\n# x\n", to: "a.journey.yaml")
    #expect(try project.files("--changed") == ["a", "sub/c"])
    #expect(try project.files("--changed a.journey.yaml") == ["a"])
    try project.commit()
    try project.remove("b.journey.yaml")
    #expect(try project.files("--changed") == ["other/e"])
  }

  @Test func aRepositoryWithoutCommits() throws {
    let project = try GitProject(["a.journey.yaml": Self.journey, "b.journey.yaml": Self.journey])
    try project.git("init", "-q")
    try project.git("add", "a.journey.yaml")
    #expect(try project.files("--changed") == ["a", "b"])
  }

  @Test func aRepositoryWithinAnother() throws {
    let project = try project()
    try project.write(Self.journey, to: "inner/i.journey.yaml")
    try project.write(Self.journey, to: "inner/j.journey.yaml")
    try project.git("init", "-q", in: "inner")
    try project.git("add", "-A", in: "inner")
    try project.git("commit", "-q", "-m", "x", in: "inner")
    try project.write(Self.journey + "# x\n", to: "inner/j.journey.yaml")
    #expect(try project.files("--changed") == ["inner/j"])
    try project.git("tag", "v1")
    // There is no such tag in there: all of it may have changed.
    #expect(try project.files("--since v1") == ["inner/i", "inner/j"])
  }

  @Test func aSubmoduleAtAnotherCommit() throws {
    let project = try project()
    try project.write(Self.journey, to: "inner/i.journey.yaml")
    try project.git("init", "-q", in: "inner")
    try project.git("add", "-A", in: "inner")
    try project.git("commit", "-q", "-m", "x", in: "inner")
    try project.git("add", "inner")
    try project.git("commit", "-q", "-m", "inner")
    #expect(try project.files("--changed") == [])
    try project.write(Self.journey + "# x\n", to: "inner/i.journey.yaml")
    try project.git("commit", "-q", "-a", "-m", "y", in: "inner")
    #expect(try project.files("--changed") == ["inner/i"])
    try project.git("add", "inner")
    #expect(try project.files("--changed") == ["inner/i"])
  }

  @Test func whatGitCannotTell() throws {
    let project = try project()
    for revision in ["nowhere", "-x", "HEAD~9", "a..b"] {
      let run = try CommandRun(["lint", "--since=\(revision)"], in: project.folder)
      #expect(run.status == 2 && run.errors.contains("the repository has no such revision"), "\(run.errors)")
      #expect(run.errors.split(separator: "\n").count == 1)
    }
    let input = try project.polku("lint - --changed")
    #expect(input.status == 2 && input.errors.contains("'-' is none"))
    let outside = try GitProject(["a.journey.yaml": Self.journey])
    let run = try outside.polku("lint --changed")
    #expect(run.status == 2 && run.errors.contains("in no git repository"), "\(run.errors)")

    try project.git("checkout", "-q", "--orphan", "alone")
    try project.git("commit", "-q", "-m", "alone")
    let apart = try project.polku("lint --since main~0")
    #expect(apart.status == 2, "\(apart.errors)")
  }

  @Test func aShallowCheckout() throws {
    let project = try project()
    try project.git("branch", "-m", "main")
    try project.git("checkout", "-q", "-b", "topic")
    for number in 0..<3 {
      try project.write(Self.journey + "# \(number)\n", to: "a.journey.yaml")
      try project.git("commit", "-q", "-am", "\(number)")
    }
    let url = "file://" + project.folder.path
    try project.git("clone", "-q", "--depth", "1", "--no-single-branch", "-b", "topic", url, "clone")
    let far = try project.polku("lint --since origin/main", in: "clone")
    #expect(far.status == 2 && far.errors.contains("git fetch --unshallow"), "\(far.errors)")
    let unknown = try project.polku("lint --since v1", in: "clone")
    #expect(unknown.errors.contains("this checkout is shallow"), "\(unknown.errors)")
  }
}
