import JourneyModel
import JourneySyntax
import Testing

/// A name where an id is written, and a list that is parted otherwise than by commas.
@Suite struct WrittenIDTests {
  private func offered(_ text: String) -> [String] {
    let found = read(text).diagnostics
    #expect(found.count == 1, "\(found.map(\.message))")
    return found.flatMap(\.fixes).flatMap { $0.edits.map(\.replacement) }
  }

  @Test("a name stands for the id of what is called so", arguments: ["Sitter i stolen", "sitter-i-stolen", "Sitter"])
  func touchpoints(name: String) {
    let text =
      "kundresa: A\nåtgärder:\n  - åtgärd: Ny stol\n    gäller: \(name)\nfaser:\n  - fas: B\n    kontaktpunkter:\n"
      + "      - {kontaktpunkt: Sitter i stolen, id: stol}\n      - {kontaktpunkt: Betalar, id: kassa}\n"
    #expect(offered(text) == ["stol"])
  }

  @Test(
    "the same of channels and personas",
    arguments: [
      ("channels: [{channel: tel, name: Phone}]", "channel: Phone", "tel"),
      ("personas: [{persona: p1, name: Ada}]", "persona: Ada", "p1"),
      ("personas: [\"Ada, 41\"]", "persona: ada", "ada-41"),
    ]) func others(top: String, key: String, id: String)
  {
    #expect(offered("journey: A\n\(top)\nstages: [{stage: B, touchpoints: [{touchpoint: C, \(key)}]}]\n") == [id])
  }

  @Test("of two that are called so, none is meant")
  func twoOfOneName() {
    let text =
      "journey: A\nactions: [{action: X, addresses: Sits}]\nstages:\n  - stage: B\n    touchpoints:\n"
      + "      - {touchpoint: Sits, id: stool}\n      - {touchpoint: Sits, id: bench}\n"
    #expect(offered(text).isEmpty)
  }

  @Test(
    "channels between other signs than commas",
    arguments: [
      "[phone; web shop]", "[phone / web shop]", "phone / web shop", "phone and web shop", "(phone, web shop)",
      "phone, web shop]", "phone och web shop",
    ]) func lists(list: String) throws
  {
    let text =
      "journey: A\nchannels: \(list)\nstages:\n  - stage: B\n    touchpoints:\n"
      + "      - {touchpoint: C, channel: phone}\n      - {touchpoint: D, channel: web shop}\n"
    let found = read(text).diagnostics
    #expect(found.count == 1, "\(found.map(\.message))")
    let edit = try #require(found.first?.fixes.first?.edits.first)
    var bytes = Array(text.utf8)
    bytes.replaceSubrange(edit.span.start..<edit.span.end, with: Array(edit.replacement.utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == text.replacing(list, with: "[phone, web shop]"))
  }
}
