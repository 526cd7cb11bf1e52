import JourneyDiagram
import JourneyTestSupport
import Testing

@Suite struct DOTTextTests {
  private func label(_ text: String) -> String {
    var out: [UInt8] = []
    DOTText.label(text, justified: nil, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  private func tooltip(_ text: String) -> String {
    var out: [UInt8] = []
    DOTText.tooltip(text, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  @Test func whatGraphvizWouldReadIntoALabelIsEscaped() {
    #expect(label(#"a "b" \N &lt; c"#) == #""a \"b\" \\N &amp;lt; c""#)
    #expect(tooltip(#"\N"#) == #""\\\\N""#)
    #expect(label("a\u{202E}b\u{0}c\nd\u{FFFE}") == "\"abc d\"")
  }

  @Test func justificationStandsInsideTheQuotes() {
    var out: [UInt8] = []
    DOTText.label(#"back\"#, justified: UInt8(ascii: "l"), to: &out)
    #expect(String(decoding: out, as: UTF8.self) == #""back\\\l""#)
  }

  @Test func onlyHarmlessAddresses() {
    func address(_ text: String) -> String? {
      var out: [UInt8] = []
      return DOTText.address(text, to: &out) ? String(decoding: out, as: UTF8.self) : nil
    }
    #expect(address("https://example.org/a b?x=1&y=\"<") == "\"https://example.org/a%20b?x=1&amp;y=%22%3C\"")
    #expect(address("mailto:a@example.org") == "\"mailto:a@example.org\"")
    for hostile in ["javascript:alert(1)", "data:text/html,x", " https://x", "//example.org", "file:///etc/passwd"] {
      #expect(address(hostile) == nil)
    }
  }

  /// Reading a label as Graphviz does gives back the cleaned text, whatever it was, and the string ends where it ends.
  @Test func labelsReadBack() {
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "\\", "\"", "&", "<", ">", "\\N", "\\l", "&#60;", "]]>", "\n", "\u{7}", "å", "漢", "👩‍👩‍👧", "\u{202E}", "x", " ",
    ]
    for _ in 0..<5_000 {
      let text = (0..<random.below(12)).map { _ in random.pick(pieces) }.joined()
      #expect(Self.read(label(text), backslashes: 1) == DOTText.cleaned(text))
      #expect(Self.read(tooltip(text), backslashes: 2) == DOTText.cleaned(text))
    }
  }

  /// The scanner's unquoting, then escapes as often as Graphviz resolves them, then entities; `nil` where the quotes don't match.
  private static func read(_ quoted: String, backslashes: Int) -> String? {
    var scalars = Array(quoted.unicodeScalars)
    guard scalars.count >= 2, scalars.removeFirst() == "\"", scalars.removeLast() == "\"" else { return nil }
    var text: [Unicode.Scalar] = []
    var index = 0
    while index < scalars.count {
      if scalars[index] == "\"" { return nil }
      if scalars[index] == "\\", index + 1 < scalars.count, scalars[index + 1] == "\"" { index += 1 }
      text.append(scalars[index])
      index += 1
    }
    for _ in 0..<backslashes {
      var next: [Unicode.Scalar] = []
      var place = 0
      while place < text.count {
        if text[place] == "\\" {
          guard place + 1 < text.count, text[place + 1] == "\\" else { return nil }
          place += 1
        }
        next.append(text[place])
        place += 1
      }
      text = next
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text)
    return String(view).replacing("&amp;", with: "&")
  }
}
