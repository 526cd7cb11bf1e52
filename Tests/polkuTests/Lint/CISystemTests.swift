import JourneyLint
import Testing

@testable import polku

/// Which system the environment speaks of, and what `--ci` chooses for it.
struct CISystemTests {
  struct Case: Sendable {
    let environment: [String: String]
    let system: CISystem?
    let outputs: [String]

    init(_ environment: [String: String], _ system: CISystem?, _ outputs: [String]) {
      (self.environment, self.system, self.outputs) = (environment, system, outputs)
    }
  }

  static let cases = [
    Case([:], nil, ["text"]),
    Case(["CI": ""], nil, ["text"]),
    Case(["CI": "false"], nil, ["text"]),
    Case(["CI": "true"], .other, ["text"]),
    Case(["CI": "true", "GITHUB_ACTIONS": "true"], .gitHub, ["github"]),
    Case(["GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": "/s"], .gitHub, ["github", "markdown>>/s"]),
    Case(["GITLAB_CI": "true"], .gitLab, ["text", "gitlab=gl-code-quality-report.json"]),
    Case(["TF_BUILD": "True"], .azure, ["azure"]),
    Case(["JENKINS_URL": "https://ci.example.org/"], .jenkins, ["text", "checkstyle=polku-checkstyle.xml"]),
    Case(["CIRCLECI": "true"], .circleCI, ["text", "junit=test-results/polku/junit.xml"]),
    Case(["BITBUCKET_BUILD_NUMBER": "7"], .other, ["text"]),
  ]

  @Test(arguments: cases) func chooses(test: Case) throws {
    let environment: (String) -> String? = { test.environment[$0] }
    let system = CISystem(environment)
    #expect(system == test.system)
    #expect(try LintRequest.outputs([], system?.outputs(environment) ?? []).map(written) == test.outputs)
  }

  @Test func whatIsAskedForWins() throws {
    let environment: (String) -> String? = { $0 == "GITHUB_WORKSPACE" ? "/builds/project" : nil }
    let outputs = try LintRequest.outputs(["concise", "sarif=a.sarif"], CISystem.gitHub.outputs(environment))
    #expect(outputs.map(written) == ["concise", "sarif=a.sarif"])
    #expect(CISystem.gitHub.root(environment) == "/builds/project")
    #expect(CISystem.gitLab.root { _ in "relative" } == nil)
  }

  private func written(_ output: ReportOutput) -> String {
    switch output.target {
    case .standardOutput: output.format.name
    case .file(let path): "\(output.format.name)=\(path)"
    case .endOf(let path): "\(output.format.name)>>\(path)"
    }
  }
}
