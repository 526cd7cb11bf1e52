import Foundation
import JourneyLint
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

/// What holds for every text that is mended: it gets better and never worse, what it says in comments stays, and mending
/// it again changes nothing.
@Suite struct FixPropertyTests {
  @Test("every rule's bad examples", arguments: RuleRegistry.all.map(\.id), [Fix.Safety.safe, .suggested])
  func examples(id: String, safety: Fix.Safety) throws {
    let about = try #require(RuleRegistry.rule(id)).about
    for example in about.bad {
      let settings = LintSettings(levels: [about.id: .severity(about.severity)], today: example.today)
      for text in [example.text, example.text.replacing("\n", with: "\r\n"), "\u{FEFF}" + example.text + "\n"] {
        check(Array(text.utf8), Fixer(Linter(settings: settings), upTo: safety), name: id)
      }
    }
  }

  /// What a rule's own fix promises in its examples, it keeps.
  @Test(arguments: RuleRegistry.all.filter { $0.about.fixSafety != nil }.map(\.id))
  func takesItsFindingAway(id: String) throws {
    let about = try #require(RuleRegistry.rule(id)).about
    var count = 0
    for example in about.bad {
      let settings = LintSettings(levels: [about.id: .severity(about.severity)], today: example.today)
      let report = Linter(settings: settings).lint(SourceText(example.text))
      let promised = report.diagnostics.filter { $0.id == id && !$0.fixes.isEmpty }
      count += promised.count
      let fixed = Fixer(Linter(settings: settings), upTo: .suggested).fixed(report.source)
      #expect(fixed.applied.count { $0.rule == id } >= promised.count, "\(text(fixed.text))")
      #expect(!fixed.after.diagnostics.contains { $0.id == id && !$0.fixes.isEmpty }, "\(text(fixed.text))")
    }
    #expect(count > 0)
  }

  private static let journeys = Fixtures.journeys + Fixtures.files(in: "Tests/Fixtures/lint", ending: ".journey.yaml")

  @Test("journeys with mistakes", arguments: journeys, [1, 2] as [UInt64]) func mistakes(url: URL, seed: UInt64) throws
  {
    let whole = try Fixtures.bytes(url)
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<5 {
      var bytes = whole
      for _ in 0...generator.below(6) { bytes = spoilt(bytes, &generator) }
      check(bytes, Fixer(Linter(), upTo: .safe), name: url.lastPathComponent)
      check(bytes, Fixer(Linter(), upTo: .suggested), name: url.lastPathComponent)
    }
  }

  private func check(_ bytes: [UInt8], _ fixer: Fixer, name: String) {
    let fixed = fixer.fixed(SourceText(path: name, bytes: bytes))
    let (before, after) = (weight(fixed.before), weight(fixed.after))
    #expect(fixed.source.bytes == bytes)
    guard !fixed.applied.isEmpty else {
      #expect(!fixed.isChanged && fixed.text.bytes == bytes)
      return
    }
    #expect(fixed.isChanged)
    #expect(after.lexicographicallyPrecedes(before), "\(before) \(after)\n\(text(fixed.text))")
    #expect(after[0] <= before[0])
    if after[0] == before[0] { #expect(after[1] <= before[1]) }
    #expect(fixed.before.journey == nil || fixed.after.journey != nil)
    if before[0] == 0 {
      let left = comments(fixed.text)
      let lost = comments(fixed.source).filter { !left.contains($0) && !$0.lowercased().contains("polku:") }
      let isMasked = fixed.applied.contains { $0.rule == "pii" }
      #expect(lost.isEmpty || isMasked, "\(lost)\n\(text(fixed.text))")
    }
    let again = fixer.fixed(fixed.text)
    #expect(again.applied.isEmpty && again.text.bytes == fixed.text.bytes, "\(again.applied)\n\(text(again.text))")
  }

  /// How much is wrong: errors in the syntax, then findings by severity.
  private func weight(_ report: LintReport) -> [Int] {
    let syntax = SyntaxTree.parse(report.source).diagnostics.count { $0.severity == .error }
    return [syntax] + Severity.allCases.map { report.count($0) }
  }

  private func comments(_ source: SourceText) -> [String] {
    SyntaxTree.parse(source).tokens.filter { $0.kind == .comment }.map { source[$0.span] }
  }

  private func text(_ source: SourceText) -> String { String(decoding: source.bytes, as: UTF8.self) }

  /// A text with a mistake more: a line gone, doubled or further in, a letter gone or swapped, a sign gone.
  private func spoilt(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let line = generator.below(lines.count)
    guard !lines[line].isEmpty else { return bytes }
    let place = generator.below(lines[line].count)
    switch generator.below(8) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[line], at: line)
    case 2: lines[line].insert(0x20, at: 0)
    case 3: lines[line].insert(0x09, at: 0)
    case 4, 5:
      let letters = lines[line].indices.filter { (0x61...0x7A).contains(lines[line][$0]) }
      guard !letters.isEmpty else { return bytes }
      lines[line].remove(at: generator.pick(letters))
    case 6:
      let signs = lines[line].indices.filter { ":-,[]{}\"".utf8.contains(lines[line][$0]) }
      guard !signs.isEmpty else { return bytes }
      lines[line].remove(at: generator.pick(signs))
    default: lines[line].insert(generator.pick(Array(":, #\"'[{&*".utf8)), at: place)
    }
    return Array(lines.joined(separator: [0x0A]))
  }
}
