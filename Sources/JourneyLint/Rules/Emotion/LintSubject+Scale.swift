import JourneyModel
import JourneySyntax

extension LintSubject {
  /// Whether emotions lie off their scale: then the scale itself may be the wrong one, and nobody knows which are good. The
  /// same where the scales that the file sets can't all be read.
  var isScaleInDoubt: Bool {
    journey.scales.unread.contains(.emotion) || errors.contains { $0.id == "emotion-range" } || hasBrokenScales
  }

  /// Whether an error stands in what was meant to be the key of the file's scales. What stands among them, the reader knows.
  /// - Complexity: O(n) in the errors.
  func findsBrokenScales() -> Bool {
    guard !errors.isEmpty, let field = Record.journey.field(.scales) else { return false }
    let pair = tree.root?.pairs.first { Record.journey.field(for: $0.key.text)?.key == .scales }
    guard pair == nil else { return false }
    return errorLines.contains { line in
      let word = String(line.drop { $0 == " " || $0 == "\t" }.prefix { $0.isLetter })
      if let known = Record.journey.field(for: word) { return known.key == .scales }
      return Nearest.match(for: word, among: field.words.all) != nil
    }
  }

  /// What is found, without the numbers off scales that can't be read.
  func withoutNumbersOffBrokenScales(_ findings: [Diagnostic]) -> [Diagnostic] {
    let ids: Set = ["emotion-range", "rating-range"]
    guard errors.contains(where: { ids.contains($0.id) }), hasBrokenScales else { return findings }
    return findings.filter { !ids.contains($0.id) }
  }
}
