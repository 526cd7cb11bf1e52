import JourneySyntax

/// Diagnostics as they are found. Of a file that is wrong throughout only so many are kept.
struct Findings {
  /// The most that are kept.
  static let most = 1000

  private(set) var diagnostics: [Diagnostic] = []
  private var omitted = 0

  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < Findings.most { diagnostics.append(diagnostic) } else { omitted += 1 }
  }

  /// These and others, in order of place; those at one place in the order in which they were found.
  func joined(with others: Findings) -> [Diagnostic] {
    let all = diagnostics + others.diagnostics
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
