import JourneyLint
import JourneySyntax

/// What is wrong in the settings that journeys' projects have, said once for each; maps are drawn all the same.
enum SettingsReport {
  /// Says it on standard error.
  /// - Returns: `wrongUsage` where there are errors.
  static func say(for files: [String]) -> ExitStatus {
    var projects = ProjectFinder()
    for file in files where file != "-" { _ = try? projects.settings(for: file) }
    let report = TextReport(isColoured: Console.hasColour(.errors), width: Console.width(.errors))
    Console.errorText(projects.reports.map(report.text).joined())
    return projects.reports.contains { $0.has(atLeast: .error) } ? .wrongUsage : .clean
  }
}
