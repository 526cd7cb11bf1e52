import JourneyLint
import JourneySyntax
import Testing

struct UnusedChannelTests {
  private static let rest = "stages:\n  - {stage: One, touchpoints: [{touchpoint: a, channel: shop}, b]}\n"

  private func repaired(_ channels: String) throws -> String? {
    let text = "journey: A\n\(channels)" + Self.rest
    let report = Linter().lint(SourceText(text))
    let diagnostic = try #require(report.diagnostics.first { $0.id == "channel-unused" })
    guard let edit = diagnostic.fixes.first?.edits.first else { return nil }
    var bytes = Array(text.utf8)
    bytes.replaceSubrange(edit.span.start..<edit.span.end, with: Array(edit.replacement.utf8))
    let after = String(decoding: bytes, as: UTF8.self)
    #expect(
      !Linter().lint(SourceText(after)).diagnostics.contains { $0.id == "channel-unused" || $0.severity == .error })
    return String(after.dropFirst("journey: A\n".count).dropLast(Self.rest.count))
  }

  @Test func theFixTakesTheEntryOut() throws {
    #expect(try repaired("channels: [fax, shop]\n") == "channels: [shop]\n")
    #expect(try repaired("channels: [shop, {fax: {group: digital}}]\n") == "channels: [shop]\n")
    #expect(try repaired("channels:\n  - shop\n  - fax\n") == "channels:\n  - shop\n")
    #expect(
      try repaired("channels:\n  # ours\n  - fax:\n      group: digital\n  - shop # main\n")
        == "channels:\n  # ours\n  - shop # main\n")
  }

  @Test("a channel that a touchpoint may have forgotten isn't taken out")
  func whatMayBeForgottenStays() throws {
    func fixes(_ others: String) throws -> Int {
      let stages = "stages:\n  - {stage: One, touchpoints: [{touchpoint: a, channel: shop}, \(others)]}\n"
      let report = Linter().lint(SourceText("journey: A\nchannels: [shop, letter]\n" + stages))
      return try #require(report.diagnostics.first { $0.id == "channel-unused" }).fixes.count
    }
    let named = ["c", "d", "e"].map { "{touchpoint: \($0), channel: shop}" }.joined(separator: ", ")
    #expect(try fixes("b, \(named)") == 0)
    #expect(try fixes("{touchpoint: b, channel: none}, \(named)") == 1)
    // Where half of them have none, the file doesn't mean to name them.
    #expect(try fixes("b") == 1)
  }

  @Test func commentsAreNeverTakenOut() throws {
    #expect(try repaired("channels:\n  - shop\n  - fax # since 1987\n") == nil)
  }

  @Test func whatOnlyPersonasNameIsLeftIn() throws {
    #expect(try repaired("personas: [{persona: a, goal: b, channels: [fax]}]\nchannels: [fax, shop]\n") == nil)
  }
}
