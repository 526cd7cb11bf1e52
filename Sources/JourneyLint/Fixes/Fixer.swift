public import JourneySyntax

/// Mends a text by the fixes that its findings offer.
///
/// It works in rounds: of what is found, the fixes that don't overlap are applied, and the text is judged again, until
/// nothing is left to do. A fix stays only if it takes its finding away and brings up nothing that is as grave; one that
/// doesn't is left out by itself. Everything else in the text stays byte for byte.
public struct Fixer: Sendable {
  /// The most rounds for one text.
  public static let mostRounds = 100

  /// The boldest fixes that are applied: with suggested ones, safe ones as well.
  public let safety: Fix.Safety
  private let lint: @Sendable (SourceText) -> LintReport

  /// A fixer for what a linter finds.
  public init(_ linter: Linter, upTo safety: Fix.Safety = .safe) {
    self.init(upTo: safety) { linter.lint($0) }
  }

  /// A fixer for what is found in some other way.
  /// - Parameter lint: judges a text; what it has taken out of its report is not mended. It must say the same of the same
  ///   text.
  public init(upTo safety: Fix.Safety, lint: @escaping @Sendable (SourceText) -> LintReport) {
    self.safety = safety
    self.lint = lint
  }

  /// A text as it is after its fixes.
  /// - Complexity: O(k · n) in the bytes, for k attempts: one a round where all goes well, and at most as many as judge
  ///   256 MiB or, in a large text, 32.
  public func fixed(_ source: SourceText) -> FixedText {
    let first = JudgedText(lint(source))
    var text = first
    var attempts = min(500, max(32, (256 << 20) / max(1, source.bytes.count)))
    var applied: [FixedText.AppliedFix] = []
    var guesses = GuessedWords()
    for _ in 0..<Self.mostRounds {
      var round = FixRound(text, attempts: attempts, lint: lint)
      let bytes = text.report.source.bytes
      round.apply(text.candidates(upTo: safety).filter { !guesses.areGuessedAgain(by: $0.fix, in: bytes) })
      guesses.follow(round.kept, in: bytes)
      attempts = round.attempts
      text = round.text
      applied += round.kept.map {
        FixedText.AppliedFix(rule: $0.finding.id, message: $0.finding.message, title: $0.fix.title)
      }
      if round.kept.isEmpty {
        return FixedText(before: first.report, after: text.report, applied: applied, isFinished: attempts > 0)
      }
    }
    let isFinished = text.candidates(upTo: safety).isEmpty
    return FixedText(before: first.report, after: text.report, applied: applied, isFinished: isFinished)
  }
}
