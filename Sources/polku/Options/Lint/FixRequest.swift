import JourneySyntax

/// What a command line says about fixes.
struct FixRequest {
  /// The boldest fixes that are applied.
  let safety: Fix.Safety
  /// Whether what would change is only shown, and nothing is written.
  let isShown: Bool

  /// Checks what a command line says; `nil` where it asks for no fixes.
  /// - Throws: `Failure.usage`.
  init?(_ options: LintOptions) throws(Failure) {
    guard options.fix || options.diff else {
      if options.suggested {
        throw .usage("--suggested says which fixes to use: write --fix --suggested, or --diff --suggested")
      }
      return nil
    }
    safety = options.suggested ? .suggested : .safe
    isShown = options.diff
    if isShown, let format = options.format.first(where: { !$0.contains("=") || $0.hasSuffix("=-") }) {
      let name = format.prefix { $0 != "=" }
      throw .usage("--diff needs standard output for itself: give the report a file, --format \(name)=FILE")
    }
  }
}
