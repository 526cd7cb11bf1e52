import JourneyLint
import JourneySyntax
import Testing

/// What is wrong in a project's settings is said with its place and what would be right.
@Suite struct ProjectCheckTests {
  private func report(_ text: String) -> [Diagnostic] { ProjectCheck.read(SourceText(text)).report.diagnostics }

  @Test(arguments: [
    "", "required-phases: [needs, usage, Ostot, trial, renewal]\n", "select: [structure, flat-curve]\nignore: style\n",
    "rules: {structure: warning, silent-wait: {from: 10 min}}\n",
    "rules: {stale: {oldest: 1 y}, drop-unexplained: {from: 40 %}, pii: {allowed: [concierge, '@salon.fi']}}\n",
    "rules: {pii: {allowed: concierge}, pain-no-action: {severity: off}}\n",
    "exclude: ['*.tmp.journey.yaml', drafts/]\noverrides:\n  - files: [b2b/**, '!b2b/x']\n    required-phases: [Trial]\n",
    "säännöt: {silent-wait: {vakavuus: virhe, alkaen: 10 min}, small-sample: {vähintään: 50}}\nvalitse: [emotion]\n",
    "regler: {silent-wait: {allvarlighetsgrad: fel, från: 10 min}}\navvikelser: [{filer: x, ignorera: [style], regler: {stale: av}}]\n",
    "poikkeukset:\n  - tiedostot: luonnokset/\n    pakolliset-vaiheet: [osto]\n    säännöt: {missing-stage: pois}\njätä-pois: [vanhat/]\n",
  ])
  func right(text: String) {
    let found = report(text)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  /// One's own phases are fine, so it is only told.
  @Test(arguments: [
    "required-phases: [awarenes, purchase]\n", "overrides: [{files: b2b/, required-phases: awarenes}]\n",
  ])
  func aPhaseThatIsNearlyAKnownOne(text: String) {
    let found = report(text)
    #expect(found.map(\.message) == ["'awarenes' is nearly the phase 'awareness'"])
    #expect(found.first?.severity == .information && found.first?.fixes.count == 1)
  }

  struct Wrong: Sendable {
    let text: String
    let id: String
    /// Where the finding begins, in bytes.
    let place: Int
    let says: String
    let help: String
  }

  static let wrong = [
    Wrong(
      text: "select: [structure, emotoin]\n", id: "unknown-rule", place: 20,
      says: "no rule or family is called 'emotoin'",
      help: "write 'emotion'"),
    Wrong(
      text: "ignore: zzzzzzzzz\n", id: "unknown-rule", place: 8, says: "no rule or family is called 'zzzzzzzzz'",
      help: "the families are structure"),
    Wrong(
      text: "rules: {structur: info}\n", id: "unknown-rule", place: 8, says: "'structur'", help: "write 'structure'"),
    Wrong(
      text: "rules: {silent-wait: {form: 1 h}}\n", id: "unknown-option", place: 22,
      says: "'form' is nothing that can be set for 'silent-wait'", help: "write 'from'"),
    Wrong(
      text: "rules: {stage-empty: {zzzzzz: 1}}\n", id: "unknown-option", place: 22, says: "'zzzzzz'",
      help: "only its severity can be set"),
    Wrong(
      text: "rules: {structure: {fewest: 1}}\n", id: "unknown-option", place: 20, says: "set for 'structure'",
      help: "only its severity can be set"),
    Wrong(
      text: "rules: {silent-wait: {from: 10}}\n", id: "option-value", place: 28,
      says: "'from' of 'silent-wait' takes a length of time from 1 min to 1 year, not '10'",
      help: "write a length of time from 1 min to 1 year, such as 'from: 5 min'"),
    Wrong(
      text: "rules: {small-sample: {fewest: 1}}\n", id: "option-value", place: 31,
      says: "'fewest' of 'small-sample' takes a whole number from 2 to 100000, not '1'", help: "such as 'fewest: 30'"),
    Wrong(
      text: "rules: {small-sample: {fewest: [3]}}\n", id: "option-value", place: 31, says: "not a list", help: "such as"
    ),
    Wrong(
      text: "rules: {small-sample: {fewest: }}\n", id: "option-value", place: 23, says: "takes a whole number",
      help: "such as"),
    Wrong(
      text: "rules: {drop-unexplained: {from: 140 %}}\n", id: "option-value", place: 33,
      says: "takes a share from 1 % to 100 %, not '140 %'", help: "such as 'from: 50 %'"),
    Wrong(
      text: "rules: {small-sample: {fewest: 40, vähintään: 50}}\n", id: "duplicate-key", place: 35,
      says: "'vähintään' says again", help: "keep one of the two"),
    Wrong(
      text: "rules: {stage-empty: {severity: loud}}\n", id: "value-type", place: 32,
      says: "'severity' takes error, warning, info or off, not 'loud'", help: "write error, warning, info or off"),
    Wrong(
      text: "overrides:\n  - rules: {stage-empty: off}\n", id: "missing-key", place: 15,
      says: "this says nothing about which files it is for", help: "write 'files: [journeys/drafts/]'"),
    Wrong(
      text: "overrides:\n  - {files: x, slect: [structure]}\n", id: "unknown-key", place: 26,
      says: "'slect' is not a key of the settings of some files", help: "write 'select'"),
    Wrong(
      text: "overrides:\n  - {files: x, rules: {stage-emtpy: off}}\n", id: "unknown-rule", place: 34,
      says: "'stage-emtpy'", help: "write 'stage-empty'"),
    Wrong(text: "exclude: ['/']\n", id: "value-type", place: 10, says: "no path can match", help: "write a path"),
    Wrong(text: "exlude: [x]\n", id: "unknown-key", place: 0, says: "'exlude'", help: "write 'exclude'"),
  ]

  @Test(arguments: wrong) func isSaid(wrong: Wrong) throws {
    let found = report(wrong.text)
    #expect(found.map(\.id) == [wrong.id], "\(found.map(\.message))")
    let first = try #require(found.first)
    #expect(first.message.contains(wrong.says), "\(first.message)")
    #expect(first.help?.contains(wrong.help) == true, "\(first.help ?? "")")
    // Where a list's one entry in quotation marks is meant, the mark may be counted in.
    #expect(abs(first.span.start - wrong.place) <= (wrong.text.contains("'/'") ? 1 : 0), "\(first.span.start)")
    #expect(first.severity == .error)
  }

  @Test func aNearNameIsAFix() throws {
    let source = SourceText("rules: {silent-wait: {form: 1 h}}\n")
    let fix = try #require(ProjectCheck.read(source).report.diagnostics.first?.fixes.first)
    #expect(fix.edits.map(\.replacement) == ["from"])
  }

  /// Whatever stands there, it is said and nothing else comes of it.
  @Test(arguments: [
    "rules: {silent-wait: {from: {a: b}}}\n", "rules: {silent-wait: [from]}\n", "select: {a: b}\n", "exclude: {a: b}\n",
    "overrides: x\n", "overrides: [x]\n", "overrides: {files: x}\n", "overrides: [[x]]\n", "select: [[a]]\n",
    "rules: {\u{202E}: {\u{0}: x}}\n", "rules: {? {a: b} : c}\n", "overrides:\n  -\n", "select:\n",
    "rules: {silent-wait: {}}\n",
  ])
  func strangeSettings(text: String) {
    let (settings, report) = ProjectCheck.read(SourceText(text))
    #expect(report.diagnostics.count <= 3)
    #expect(
      !Linter(settings: settings).lint(SourceText("journey: A\nstages:\n  - {stage: b, touchpoints: [c]}\n")).has(
        atLeast: .error))
  }

  @Test func manyNamesTakeNoTime() {
    let names = (0..<5000).map { "rule-\($0)" }.joined(separator: ", ")
    #expect(report("select: [\(names)]\n").count == 1000)
  }
}
