import JourneyLint
import JourneySyntax

/// What linting has made of a file.
struct LintedFile: Sendable {
  /// What is found in the text that stays.
  let report: LintReport
  /// What is left to find behind all fixes.
  let left: LintReport
  /// What fixes have made of the text; `nil` where they have changed nothing.
  let fixed: FixedText?
  /// The text of standard input, where the fixed text is to come out again.
  let output: SourceText?
  /// Whether there was time for all fixes.
  let isFinished: Bool

  /// Lints a text, and mends it where that is asked for.
  /// - Parameter isInput: whether the text is that of standard input.
  init(
    _ source: SourceText, isInput: Bool, fixing: FixRequest?, lint: @escaping @Sendable (SourceText) -> LintReport
  ) {
    guard let fixing else {
      report = lint(source).withoutWhatIsClean
      left = report
      (fixed, output, isFinished) = (nil, nil, true)
      return
    }
    let result = Fixer(upTo: fixing.safety, lint: lint).fixed(source).withoutJourneys
    // What stays is judged last, for whoever takes notes of what was found in a file.
    let stays = fixing.isShown ? result.before : result.after
    let isTried = FixCounts([result.before]).hint != nil
    report = isTried ? lint(stays.source).withoutWhatIsClean : stays.withoutWhatIsClean
    left = result.after
    fixed = result.isChanged ? result : nil
    output = isInput && !fixing.isShown ? result.text : nil
    isFinished = result.isFinished
  }
}
