import JourneyLint
import JourneyModel
import JourneySyntax

/// A `polku.yaml` that was found and read.
final class FoundProject: Sendable {
  /// The folder that it stands in, from the root and without links.
  let folder: String
  /// Its text.
  let source: SourceText
  /// How journeys are judged, but for its overrides.
  let settings: LintSettings
  /// What is left out where a folder is searched.
  let exclude: PathPatterns
  private let overrides: [PathPatterns]

  init(folder: String, source: SourceText, settings: LintSettings) {
    self.folder = folder
    self.source = source
    self.settings = settings
    exclude = PathPatterns(settings.project?.exclude.map(\.value) ?? [])
    overrides = (settings.project?.overrides ?? []).map { PathPatterns($0.files.map(\.value)) }
  }

  /// Whether something is different for some of the files.
  var hasOverrides: Bool { !overrides.isEmpty }

  /// The 0-based places of the overrides for a file, in order.
  /// - Parameter path: from the root and without links in its folder.
  func overrides(for path: String) -> [Int] {
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    guard path.hasPrefix(start) else { return [] }
    let own = String(path.dropFirst(start.count))
    return overrides.indices.filter { overrides[$0].contain(file: own) }
  }
}
