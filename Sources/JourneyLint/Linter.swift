import JourneyModel
public import JourneySyntax

/// Reads a journey and says everything that is to be said about it.
public struct Linter: Sendable {
  /// How journeys are judged.
  public let settings: LintSettings
  /// Reads the text that a journey's `compare-with` names; `nil` where there is none.
  let readingOther: (@Sendable (_ path: String) -> SourceText?)?

  /// A linter.
  /// - Parameter readingOther: reads the text that a journey's `compare-with` names. Without it, no rule compares.
  public init(
    settings: LintSettings = LintSettings(), readingOther: (@Sendable (_ path: String) -> SourceText?)? = nil
  ) {
    self.settings = settings
    self.readingOther = readingOther
  }

  /// Lints a text: syntax, words and values, then the rules.
  ///
  /// A mistake has one finding: on a line whose syntax is wrong nothing is said about its words, and no rule speaks of
  /// what follows from an error.
  /// - Complexity: O(n) in the bytes of the text.
  public func lint(_ source: SourceText) -> LintReport { lint(SyntaxTree.journey(source)) }

  /// Lints a text that is parsed already.
  /// - Complexity: O(n) in the bytes of the text.
  public func lint(_ tree: SyntaxTree) -> LintReport {
    let reading = Journey.read(tree, project: settings.project)
    var found = tree.diagnostics + withoutCascades(withoutHalves(reading.diagnostics), in: tree)
    // Two journeys don't become one by taking away what parts them.
    if reading.saysAllAgain { found = found.map { $0.id == "several-documents" ? $0.withoutFixes : $0 } }
    if let journey = reading.journey {
      let errors = found.filter { $0.severity == .error }.inOrderOfPlace()
      let subject = LintSubject(
        tree: tree, journey: journey, errors: errors, today: settings.today, options: settings.options,
        compared: compared(with: journey))
      var judged: [Diagnostic] = []
      // Rules are asked where they stand: all threads share them, and would count their uses in turns.
      let rules = settings.rules
      let asked = rules.span
      for place in asked.indices {
        // Most rules have nothing to say of a text.
        let own = asked[place].check(subject)
        if !own.isEmpty { judged += own }
      }
      found = subject.withoutNumbersOffBrokenScales(found) + subject.withoutBrokenEntries(judged)
    }
    let isComplete = reading.journey != nil && tree.isAccepted
    let (left, suppressed) = Suppressions(tree).applied(to: found) { id in
      isComplete && (RuleRegistry.rule(id).map(settings.hasAsked) ?? true)
    }
    let told = reading.journey.map { Twins.once(left, in: $0) } ?? left
    return LintReport(
      source: tree.source, journey: reading.journey, diagnostics: told.compactMap(settings.applied).inOrderOfPlace(),
      suppressed: suppressed.compactMap(settings.applied).inOrderOfPlace())
  }

  /// Drops what is said about the first half of a value that a comma in brackets has cut in two: '62,5 %' is one mistake.
  private func withoutHalves(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard diagnostics.contains(where: { $0.id == "value-type" }) else { return diagnostics }
    let strays = Set(diagnostics.lazy.filter { $0.id == "unknown-key" }.map(\.span.start))
    guard !strays.isEmpty else { return diagnostics }
    return diagnostics.filter { $0.id != "value-type" || !strays.contains($0.span.end + 1) }
  }

  /// So many wrong lines are searched for names.
  private static let mostLines = 20

  /// Drops what is said about the words of lines whose syntax is wrong.
  private func withoutCascades(_ diagnostics: [Diagnostic], in tree: SyntaxTree) -> [Diagnostic] {
    let mistakes = tree.diagnostics.filter { $0.severity == .error }
    guard !mistakes.isEmpty, !diagnostics.isEmpty else { return diagnostics }
    let lines = LineIndex(tree.source)
    let wrong = Set(mistakes.map { lines.line(at: $0.span.start) })
    // What a wrong line names couldn't be read, and isn't missing.
    let texts = wrong.sorted().prefix(Self.mostLines).map { tree.source[lines.span(ofLine: $0)].lowercased() }
    return diagnostics.filter { diagnostic in
      guard !wrong.contains(lines.line(at: diagnostic.span.start)) else { return false }
      guard diagnostic.id == "reference-unresolved" else { return true }
      let name = tree.source[diagnostic.span].lowercased()
      return name.isEmpty || !texts.contains { $0.contains(name) }
    }
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
