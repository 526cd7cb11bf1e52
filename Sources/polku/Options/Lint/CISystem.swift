import JourneyLint

/// A system that runs checks on changes, as the environment tells.
enum CISystem: String, CaseIterable {
  case gitHub, gitLab, azure, jenkins, circleCI, other

  /// The system that the environment speaks of; `nil` outside all of them.
  init?(_ environment: (String) -> String?) {
    func isSet(_ name: String) -> Bool { environment(name).map { !$0.isEmpty && $0.lowercased() != "false" } ?? false }
    // Forgejo's and Gitea's runners set it as well, and read the same commands.
    if isSet("GITHUB_ACTIONS") {
      self = .gitHub
    } else if isSet("GITLAB_CI") {
      self = .gitLab
    } else if isSet("TF_BUILD") {
      self = .azure
    } else if isSet("JENKINS_URL") {
      self = .jenkins
    } else if isSet("CIRCLECI") {
      self = .circleCI
    } else if isSet("CI") || isSet("BUILDKITE") || isSet("BITBUCKET_BUILD_NUMBER") || isSet("TEAMCITY_VERSION") {
      self = .other
    } else {
      return nil
    }
  }

  /// The reports that the system can show: one for the log, and others as files.
  func outputs(_ environment: (String) -> String?) -> [ReportOutput] {
    var targets: [(format: String, target: ReportOutput.Target)]
    switch self {
    case .gitHub:
      targets = [("github", .standardOutput)]
      if let summary = environment("GITHUB_STEP_SUMMARY"), !summary.isEmpty {
        targets.append(("markdown", .endOf(summary)))
      }
    case .gitLab: targets = [("text", .standardOutput), ("gitlab", .file("gl-code-quality-report.json"))]
    case .azure: targets = [("azure", .standardOutput)]
    case .jenkins: targets = [("text", .standardOutput), ("checkstyle", .file("polku-checkstyle.xml"))]
    case .circleCI: targets = [("text", .standardOutput), ("junit", .file("test-results/polku/junit.xml"))]
    case .other: targets = [("text", .standardOutput)]
    }
    return targets.compactMap { name, target in ReportRegistry.format(name).map { ReportOutput($0, to: target) } }
  }

  /// The folder that paths in reports begin at; `nil` for the current one.
  func root(_ environment: (String) -> String?) -> String? {
    let name: String? =
      switch self {
      case .gitHub: "GITHUB_WORKSPACE"
      case .gitLab: "CI_PROJECT_DIR"
      case .azure: "BUILD_SOURCESDIRECTORY"
      case .jenkins: "WORKSPACE"
      case .circleCI, .other: nil
      }
    return name.flatMap(environment).flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}
