import Foundation
import JourneyLint
import JourneyTestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Whatever a text holds, it stays a text in every format: a reader of the format gets it back, and nothing else.
struct EscapingTests {
  /// What the reader of a format is to get back: the text with what acts made visible.
  private func shown(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
          ["\n", "\r", "\t"].contains(scalar) ? [scalar] : Array(VisibleText.shown(String(scalar)).unicodeScalars)
        }))
  }

  @Test(arguments: 0..<200) func xml(seed: Int) throws {
    let text = ReportedFixtures.hostileText(seed: seed)
    let reader = TextReader()
    let parser = XMLParser(data: Data("<a b=\"\(XMLText.escaped(text))\">\(XMLText.escaped(text))</a>".utf8))
    parser.delegate = reader
    #expect(parser.parse(), "\(parser.parserError.debugDescription)")
    #expect(Array(reader.text.utf8) == Array(shown(text).utf8))
    #expect(Array(reader.attribute.utf8) == Array(shown(text).utf8))
  }

  @Test(arguments: 0..<200) func workflowCommands(seed: Int) {
    let text = ReportedFixtures.hostileText(seed: seed)
    let wanted = text.unicodeScalars.map { ["\n", "\r"].contains($0) ? String($0) : VisibleText.shown(String($0)) }
      .joined()
    for escaped in [WorkflowCommandText.message(text), WorkflowCommandText.property(text)] {
      #expect(!escaped.unicodeScalars.contains { $0 == "\n" || $0 == "\r" })
      let back = escaped.replacing("%0D", with: "\r").replacing("%0A", with: "\n").replacing("%3A", with: ":")
        .replacing("%2C", with: ",").replacing("%25", with: "%")
      #expect(Array(back.utf8) == Array(wanted.utf8))
    }
    let property = WorkflowCommandText.property(text).unicodeScalars
    #expect(!property.contains { $0 == ":" || $0 == "," })
  }

  @Test(arguments: 0..<200) func loggingCommands(seed: Int) {
    let text = ReportedFixtures.hostileText(seed: seed)
    let wanted = text.unicodeScalars.map { ["\n", "\r"].contains($0) ? String($0) : VisibleText.shown(String($0)) }
      .joined()
    for escaped in [LoggingCommandText.message(text), LoggingCommandText.property(text)] {
      #expect(!escaped.unicodeScalars.contains { $0 == "\n" || $0 == "\r" })
      let back = escaped.replacing("%0D", with: "\r").replacing("%0A", with: "\n").replacing("%3B", with: ";")
        .replacing("%5D", with: "]").replacing("%AZP25", with: "%")
      #expect(Array(back.utf8) == Array(wanted.utf8))
    }
    let property = LoggingCommandText.property(text).unicodeScalars
    #expect(!property.contains { $0 == "]" || $0 == ";" })
  }

  @Test(arguments: 0..<200) func uris(seed: Int) throws {
    let text = ReportedFixtures.hostileText(seed: seed)
    let reference = URIText.reference(toPath: text)
    #expect(reference.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"\\^`{|}".utf8.contains($0) })
    var bytes: [UInt8] = []
    var rest = Array(reference.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      bytes.append(try #require(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)))
      rest = rest.dropFirst(2)
    }
    #expect(bytes == Array(text.utf8))
  }

  /// Nothing that Markdown acts on is left without an escape, and a text is one line.
  @Test(arguments: 0..<200) func markdown(seed: Int) {
    let escaped = MarkdownText.escaped(ReportedFixtures.hostileText(seed: seed))
    var isEscaped = false
    for scalar in escaped.unicodeScalars {
      if isEscaped {
        isEscaped = false
        continue
      }
      isEscaped = scalar == "\\"
      #expect(!"\n\r<>|`*_[]()@~!:".unicodeScalars.contains(scalar), "\(escaped)")
    }
    #expect(!isEscaped)
  }

  /// No format lets through what acts on a terminal, and each makes the same of it twice.
  @Test(arguments: 0..<60) func everyFormat(seed: Int) throws {
    let run = ReportedFixtures.run(saying: ReportedFixtures.hostileText(seed: seed))
    for format in ReportRegistry.all {
      let text = format.text(run)
      #expect(text == format.text(run))
      // Data keeps characters that only hide; what acts is escaped there, too.
      let isData = ["json", "jsonl", "sarif", "rdjson", "gitlab"].contains(format.name)
      let acting = text.unicodeScalars.filter { scalar in
        scalar != "\n" && VisibleText.shown(String(scalar)) != String(scalar)
          && (!isData || scalar.properties.generalCategory == .control || (0x2028...0x202E).contains(scalar.value)
            || (0x2066...0x2069).contains(scalar.value))
      }
      #expect(acting.isEmpty, "\(format.name): \(acting)")
    }
  }

  private final class TextReader: NSObject, XMLParserDelegate {
    var text = ""
    var attribute = ""
    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
    func parser(
      _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName qName: String?,
      attributes attributeDict: [String: String]
    ) {
      attribute = attributeDict["b"] ?? ""
    }
  }
}
