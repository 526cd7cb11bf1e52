import JourneySyntax

extension FixRound {
  /// Parts fixes that did no good together into those that aren't to blame for it and those that are: on the lines that
  /// these change, more is found afterwards than was to be left there.
  /// - Parameters:
  ///   - others: the fixes that were applied with them.
  ///   - source: the text without any of them.
  /// - Complexity: O(n log n) in the fixes and findings, O(n) in the bytes.
  static func parted(
    _ fixes: [CandidateFix], with others: [CandidateFix], in source: SourceText, before: JudgedText, after: JudgedText
  ) -> (innocent: [CandidateFix], blamed: [CandidateFix]) {
    let (old, new) = (LineIndex(source), LineIndex(after.report.source))
    // The lines as they were, by where they are now.
    var lines: [Int: Int] = [:]
    var places: [[Int]] = Array(repeating: [], count: fixes.count)
    var shift = 0
    let edits = (fixes + others).enumerated().flatMap { fix, candidate in
      candidate.fix.edits.enumerated().map { (fix: fix, place: $0.offset, edit: $0.element) }
    }
    .sorted { a, b in
      (a.edit.span.start, a.edit.span.end, a.fix, a.place) < (b.edit.span.start, b.edit.span.end, b.fix, b.place)
    }
    for (fix, _, edit) in edits {
      let start = new.line(at: edit.span.start + shift)
      shift += edit.replacement.utf8.count - edit.span.length
      lines[start] = old.line(at: edit.span.start)
      if fix < fixes.count { places[fix].append(start) }
    }
    let worse = linesThatAreWorse(lines, fixes, old, new, before: before, after: after)
    var (innocent, blamed): ([CandidateFix], [CandidateFix]) = ([], [])
    for (fix, places) in zip(fixes, places) {
      if places.contains(where: worse.contains) { blamed.append(fix) } else { innocent.append(fix) }
    }
    return (innocent, blamed)
  }

  /// A kind of finding on a line.
  private struct Found: Hashable {
    let id: String
    let line: Int
  }

  /// The lines, as they are now, on which there is more of some kind than the fixes were to leave.
  private static func linesThatAreWorse(
    _ lines: [Int: Int], _ fixes: [CandidateFix], _ old: LineIndex, _ new: LineIndex, before: JudgedText,
    after: JudgedText
  ) -> Set<Int> {
    let changed = Set(lines.values)
    var left: [Found: Int] = [:]
    for finding in before.report.diagnostics {
      let line = old.line(at: finding.span.start)
      if changed.contains(line) { left[Found(id: finding.id, line: line), default: 0] += 1 }
    }
    for fix in fixes { left[Found(id: fix.finding.id, line: old.line(at: fix.finding.span.start)), default: 0] -= 1 }
    // Mending the syntax brings to light what it hid.
    let isOfSyntax = fixes.contains { $0.isOfSyntax }
    var worse: Set<Int> = []
    for finding in after.report.diagnostics where !isOfSyntax || after.isOfSyntax(finding) {
      let line = new.line(at: finding.span.start)
      guard let was = lines[line] else { continue }
      left[Found(id: finding.id, line: was), default: 0] -= 1
      if left[Found(id: finding.id, line: was), default: 0] < 0 { worse.insert(line) }
    }
    return worse
  }
}
