import Foundation
import JourneyTestSupport
import Testing

/// A mistake planted in a journey in which there is none: `Tests/Fixtures/mistakes/NAME.mistakes` beside
/// `NAME.journey.yaml`.
///
/// An entry begins with `== RULE`. `@ LINE` and the lines below it, with a `-` or a `+` before them, take lines of the
/// journey out and put others in their place; `> LINE RULE` tells each finding, by its line in the changed text.
struct PlantedMistake: Sendable, CustomTestStringConvertible {
  /// One finding.
  struct Finding: Hashable, Sendable {
    let line: Int
    let rule: String
  }

  /// The rule that the mistake is planted for.
  let rule: String
  /// The file, and the changed text.
  let file: String
  let text: String
  /// What is to be found, in order.
  let findings: [Finding]

  var testDescription: String { "\(rule) in \(file)" }

  private struct Change {
    let line: Int
    var removed: [String] = []
    var added: [String] = []
  }

  /// Those of all languages.
  static func all() -> [PlantedMistake] {
    Fixtures.files(in: "Tests/Fixtures/mistakes", ending: ".mistakes").flatMap { url -> [PlantedMistake] in
      let journey = url.deletingPathExtension().appendingPathExtension("journey.yaml")
      guard let list = try? Fixtures.bytes(url), let base = try? Fixtures.bytes(journey) else { return [] }
      let lines = String(decoding: base, as: UTF8.self).components(separatedBy: "\n")
      return String(decoding: list, as: UTF8.self).components(separatedBy: "== ").dropFirst().map {
        PlantedMistake(entry: $0.components(separatedBy: "\n"), in: lines, of: journey.lastPathComponent)
      }
    }
  }

  private init(entry: [String], in lines: [String], of file: String) {
    rule = entry[0]
    self.file = file
    var changes: [Change] = []
    var findings: [Finding] = []
    for line in entry.dropFirst() where !line.isEmpty {
      let rest = String(line.dropFirst())
      switch line.first {
      case "@": changes.append(Change(line: Int(rest.dropFirst()) ?? 0))
      case "-": changes[changes.count - 1].removed.append(rest)
      case "+": changes[changes.count - 1].added.append(rest)
      default:
        let words = rest.split(separator: " ")
        findings.append(Finding(line: Int(words[0]) ?? 0, rule: String(words[1])))
      }
    }
    self.findings = findings
    var changed = lines
    for change in changes.reversed() {
      let place = change.line - 1
      let range = place..<(place + change.removed.count)
      // A journey that was edited without its mistakes shows in the test.
      changed.replaceSubrange(range, with: Array(lines[range]) == change.removed ? change.added : ["out of date"])
    }
    text = changed.joined(separator: "\n")
  }
}
