import JourneySyntax

/// One round of fixes: those that can be applied at once, and of them those that do good.
struct FixRound {
  /// The text with the fixes that were kept.
  private(set) var text: JudgedText
  /// The fixes that were kept.
  private(set) var kept: [CandidateFix] = []
  /// How often a text may still be judged.
  private(set) var attempts: Int
  /// The text as it was before the round: the places of all fixes are places in it.
  private let source: SourceText
  private let lint: (SourceText) -> LintReport

  init(_ text: JudgedText, attempts: Int, lint: @escaping (SourceText) -> LintReport) {
    self.text = text
    self.attempts = attempts
    self.lint = lint
    source = text.report.source
  }

  /// Applies fixes: those of errors in the syntax first, since such an error hides others, and the rest only where there is
  /// nothing to do for these.
  mutating func apply(_ candidates: [CandidateFix]) {
    for isOfSyntax in [true, false] {
      var waiting = candidates.filter { $0.isOfSyntax == isOfSyntax }
      // Fixes that collide with others get their turn when none of those was good.
      while kept.isEmpty, !waiting.isEmpty, attempts > 0 {
        let plan = EditPlan(waiting)
        attempt(plan.chosen)
        waiting = plan.waiting
      }
    }
  }

  /// So few fixes that seem to be at fault are tried by themselves all the same.
  private static let few = 16

  /// Keeps fixes if they do good together; otherwise leaves out those on whose lines things have become worse, or where
  /// that doesn't tell, looks for those that do no good, rule by rule, then by halves.
  private mutating func attempt(_ fixes: [CandidateFix]) {
    guard !fixes.isEmpty, attempts > 0 else { return }
    attempts -= 1
    let result = JudgedText(lint(EditPlan.text(source, with: kept + fixes)))
    if result.isBetter(than: text, by: fixes) { return keep(fixes, result) }
    guard fixes.count > 1 else { return }
    let (innocent, blamed) = Self.parted(fixes, with: kept, in: source, before: text, after: result)
    if blamed.isEmpty, result.isFurther(than: text, by: fixes) { return keep(fixes, result) }
    if blamed.count > Self.few || !blamed.isEmpty && !innocent.isEmpty {
      attempt(innocent)
      if blamed.count <= Self.few { attempt(blamed) }
      return
    }
    let rules = byRule(fixes)
    if rules.count > 1 {
      for part in rules { attempt(part) }
    } else {
      attempt(Array(fixes.prefix(fixes.count / 2)))
      attempt(Array(fixes.dropFirst(fixes.count / 2)))
    }
  }

  private mutating func keep(_ fixes: [CandidateFix], _ result: JudgedText) {
    text = result
    kept += fixes
  }

  /// The fixes of each rule, in the order in which the rules come first.
  private func byRule(_ fixes: [CandidateFix]) -> [[CandidateFix]] {
    var parts: [[CandidateFix]] = []
    var places: [String: Int] = [:]
    for fix in fixes {
      if let place = places[fix.finding.id] {
        parts[place].append(fix)
      } else {
        places[fix.finding.id] = parts.count
        parts.append([fix])
      }
    }
    return parts
  }
}
