package import JourneySyntax

/// Diagnostics as they are found. Of a file that is wrong throughout only so many are kept.
struct Findings {
  /// The most that are kept of those with a fix, and of those without: what can't be mended is not to hide what can.
  static let most = 1000

  private(set) var diagnostics: [Diagnostic] = []
  private var withFix = 0
  private var omitted = 0

  /// Whether no more are kept.
  var isFull: Bool { diagnostics.count >= 2 * Findings.most }

  /// Counts one more that isn't kept.
  mutating func omit() { omitted += 1 }

  /// Takes back what has been said of a place, which another finding explains better.
  mutating func retract(at offset: Int) {
    while let last = diagnostics.last, last.span.start == offset {
      if !last.fixes.isEmpty { withFix -= 1 }
      diagnostics.removeLast()
    }
  }

  /// Adds edits to the one fix of the last finding at a place, as long as they are few.
  mutating func extendFix(at offset: Int?, by fixes: [Fix]) {
    guard !isFull, let index = diagnostics.lastIndex(where: { $0.span.start == offset }), let more = fixes.first,
      let fix = diagnostics[index].fixes.first, fix.edits.count < 100
    else { return }
    let old = diagnostics[index]
    diagnostics[index] = Diagnostic(
      id: old.id, severity: old.severity, message: old.message, span: old.span, note: old.note, labels: old.labels,
      explanation: old.explanation, help: old.help,
      fixes: [Fix(fix.title, safety: fix.safety, edits: fix.edits + more.edits)])
  }

  mutating func report(_ diagnostic: Diagnostic) {
    let hasFix = !diagnostic.fixes.isEmpty
    guard (hasFix ? withFix : diagnostics.count - withFix) < Findings.most else { return omit() }
    if hasFix { withFix += 1 }
    diagnostics.append(diagnostic)
  }

  /// These and others, in order of place; those at one place in the order in which they were found. On a line whose
  /// syntax is broken nothing is said besides: it would be about what the parser made of it, not about what was meant.
  func joined(with others: Findings, of tree: SyntaxTree) -> [Diagnostic] {
    var all = diagnostics + others.diagnostics
    if all.isEmpty { return [] }
    let mistakes = tree.diagnostics.filter { $0.severity == .error }
    if !mistakes.isEmpty, !all.isEmpty {
      let lines = LineIndex(tree.source)
      let broken = Set(mistakes.map { lines.line(at: $0.span.start) })
      all.removeAll { broken.contains(lines.line(at: $0.span.start)) }
    }
    var sorted = all.enumerated().sorted { ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset) }
      .map(\.element)
    let omitted = omitted + others.omitted
    if omitted > 0, let last = sorted.last {
      sorted.append(
        Diagnostic(
          id: "more-mistakes", severity: .information, message: "\(omitted) more mistakes are not shown",
          span: Span(last.span.end, last.span.end), help: "mend the ones above first"))
    }
    return sorted
  }
}

extension Diagnostic {
  /// How many mistakes it stands for, where it says that there are more than are shown; `nil` for every other finding.
  package var omittedMistakes: Int? { id == "more-mistakes" ? Int(message.prefix { $0.isASCII && $0.isNumber }) : nil }
}
