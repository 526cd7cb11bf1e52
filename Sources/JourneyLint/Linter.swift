import JourneyModel
public import JourneySyntax

/// Reads a journey and says everything that is to be said about it.
public struct Linter: Sendable {
  /// How journeys are judged.
  public let settings: LintSettings

  /// A linter.
  public init(settings: LintSettings = LintSettings()) {
    self.settings = settings
  }

  /// Lints a text: syntax, words and values, then the rules.
  ///
  /// A mistake has one finding: on a line whose syntax is wrong nothing is said about its words, and no rule speaks of
  /// what follows from an error.
  /// - Complexity: O(n) in the bytes of the text.
  public func lint(_ source: SourceText) -> LintReport { lint(SyntaxTree.parse(source)) }

  /// Lints a text that is parsed already.
  /// - Complexity: O(n) in the bytes of the text.
  public func lint(_ tree: SyntaxTree) -> LintReport {
    let reading = Journey.read(tree, project: settings.project)
    var found = tree.diagnostics + withoutCascades(reading.diagnostics, in: tree)
    if let journey = reading.journey {
      let errors = found.filter { $0.severity == .error }.inOrderOfPlace()
      let subject = LintSubject(tree: tree, journey: journey, errors: errors, today: settings.today)
      for rule in settings.rules { found += rule.check(subject) }
    }
    let isComplete = reading.journey != nil && tree.isAccepted
    let (left, suppressed) = Suppressions(tree).applied(to: found) { id in
      isComplete && (RuleRegistry.rule(id).map { settings.asks(for: $0) } ?? (settings.levels[id] != .off))
    }
    return LintReport(
      source: tree.source, journey: reading.journey, diagnostics: left.compactMap(settings.applied).inOrderOfPlace(),
      suppressed: suppressed.compactMap(settings.applied).inOrderOfPlace())
  }

  /// Drops what is said about the words of lines whose syntax is wrong.
  private func withoutCascades(_ diagnostics: [Diagnostic], in tree: SyntaxTree) -> [Diagnostic] {
    let mistakes = tree.diagnostics.filter { $0.severity == .error }
    guard !mistakes.isEmpty, !diagnostics.isEmpty else { return diagnostics }
    let lines = LineIndex(tree.source)
    let wrong = Set(mistakes.map { lines.line(at: $0.span.start) })
    return diagnostics.filter { !wrong.contains(lines.line(at: $0.span.start)) }
  }
}

extension [SuppressedFinding] {
  /// By place, then by id.
  func inOrderOfPlace() -> [SuppressedFinding] {
    count < 2
      ? self
      : sorted { a, b in (a.diagnostic.span.start, a.diagnostic.id) < (b.diagnostic.span.start, b.diagnostic.id) }
  }
}

extension [Diagnostic] {
  /// By place, then by id; those that agree in both stay in their order.
  func inOrderOfPlace() -> [Diagnostic] {
    count < 2
      ? self
      : enumerated().sorted { a, b in
        (a.element.span.start, a.element.id, a.offset) < (b.element.span.start, b.element.id, b.offset)
      }.map(\.element)
  }
}
