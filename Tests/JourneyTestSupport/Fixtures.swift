import Foundation

/// Files that tests read.
public enum Fixtures {
  /// The top of the project.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The files of a folder (a path from the top of the project) and all below it, by their ending, in order of name.
  public static func files(in folder: String, ending: String) -> [URL] {
    let top = root.appending(path: folder)
    let found =
      FileManager.default.enumerator(at: top, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    return found.filter { $0.lastPathComponent.hasSuffix(ending) }.sorted { $0.path < $1.path }
  }

  /// Everything that is written in the language: real journeys and examples.
  public static var journeys: [URL] {
    files(in: "journeys", ending: ".journey.yaml") + files(in: "Tests/Fixtures/examples", ending: ".journey.yaml")
  }

  /// The bytes of a file.
  public static func bytes(_ url: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: url)) }
}
