import JourneySyntax

/// The JSON Schema (draft 2020-12) of what `polku show --format json` writes, made from the fields of the records.
package enum ShowSchema {
  /// The version of the format. Keys may be added without a new one; none is changed or removed.
  package static let version = 1
  /// What a document says it is.
  package static let id = "urn:polku:show:1"

  /// The records that a document is made of, in the order in which they are met.
  package static let records: [any FactRecord.Type] = {
    var found: [any FactRecord.Type] = []
    func visit(_ shape: FactShape) {
      switch shape {
      case .text, .integer, .number, .boolean, .choice: break
      case .list(let element), .optional(let element): visit(element)
      case .record(let record):
        guard !found.contains(where: { $0.name == record.name }) else { return }
        found.append(record)
        for outline in record.outlines { visit(outline.shape) }
      }
    }
    visit(JourneyFacts.shape)
    visit(Portfolio.shape)
    return found
  }()

  /// The schema; it ends with a line feed.
  package static var text: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("$schema") { $0.write("https://json-schema.org/draft/2020-12/schema") }
      writer.member("$id") { $0.write(id) }
      writer.member("title") { $0.write("What polku show writes as JSON") }
      writer.member("description") {
        $0.write("One journey, or several with a portfolio of them all. Readers should skip keys that they don't know.")
      }
      writer.member("type") { $0.write("object") }
      writer.member("required") { writer in writer.list(["schema", "version"], isInline: true) { $1.write($0) } }
      writer.member("properties") { writer in
        writer.object { writer in
          property("schema", "What this document is: the id of its schema.", &writer) { writer in
            writer.member("const") { $0.write(id) }
          }
          property("version", "The version of the format; keys may be added without a new one.", &writer) { writer in
            writer.member("const") { $0.write(version) }
          }
          property("journey", "The journey, where one file was named.", &writer) { reference(JourneyFacts.name, &$0) }
          property("journeys", "The journeys, where a folder or several files were named.", &writer) { writer in
            writer.member("type") { $0.write("array") }
            writer.member("items") { writer in writer.object(isInline: true) { reference(JourneyFacts.name, &$0) } }
          }
          property("portfolio", "All journeys together.", &writer) { reference(Portfolio.name, &$0) }
        }
      }
      writer.member("oneOf") { writer in
        writer.list(["journey", "portfolio"], isInline: true) { key, writer in
          writer.object { writer in
            writer.member("required") { writer in writer.list([key], isInline: true) { $1.write($0) } }
          }
        }
      }
      writer.member("$defs") { writer in
        writer.object { writer in
          for record in records { writer.member(record.name) { definition(of: record, &$0) } }
        }
      }
    }
    return writer.text + "\n"
  }

  private static func definition(of record: any FactRecord.Type, _ writer: inout JSONWriter) {
    let outlines = record.outlines
    writer.object { writer in
      writer.member("description") { $0.write(record.summary) }
      writer.member("type") { $0.write("object") }
      writer.member("required") { writer in
        writer.list(outlines.map(\.key), isInline: true) { $1.write($0) }
      }
      writer.member("properties") { writer in
        writer.object { writer in
          for outline in outlines {
            property(outline.key, outline.summary, &writer) { keywords(of: outline.shape, outline.range, &$0) }
          }
        }
      }
    }
  }

  private static func property(
    _ key: String, _ summary: String, _ writer: inout JSONWriter, _ keywords: (inout JSONWriter) -> Void
  ) {
    writer.member(key) { writer in
      writer.object { writer in
        writer.member("description") { $0.write(summary) }
        keywords(&writer)
      }
    }
  }

  private static func reference(_ name: String, _ writer: inout JSONWriter) {
    writer.member("$ref") { $0.write("#/$defs/\(name)") }
  }

  /// The keywords that say what kind of value it is.
  private static func keywords(
    of shape: FactShape, _ range: ClosedRange<Double>?, isOptional: Bool = false, _ writer: inout JSONWriter
  ) {
    func type(_ name: String, _ writer: inout JSONWriter) {
      writer.member("type") { writer in
        if isOptional { writer.list([name, "null"], isInline: true) { $1.write($0) } } else { writer.write(name) }
      }
      for (key, limit) in [("minimum", range?.lowerBound), ("maximum", range?.upperBound)] {
        guard let number = limit.flatMap({ FiniteNumber($0) }) else { continue }
        writer.member(key) { $0.write(number) }
      }
    }
    switch shape {
    case .text: type("string", &writer)
    case .integer: type("integer", &writer)
    case .number: type("number", &writer)
    case .boolean: type("boolean", &writer)
    case .choice(let words):
      writer.member("enum") { writer in
        writer.list(words.map(Optional.some) + (isOptional ? [nil] : []), isInline: true) { $0.write(to: &$1) }
      }
    case .list(let element):
      type("array", &writer)
      writer.member("items") { writer in writer.object(isInline: true) { keywords(of: element, nil, &$0) } }
    case .optional(let wrapped): keywords(of: wrapped, range, isOptional: true, &writer)
    case .record(let record):
      guard isOptional else { return reference(record.name, &writer) }
      writer.member("anyOf") { writer in
        writer.list([record.name, nil] as [String?], isInline: true) { name, writer in
          writer.object { writer in
            if let name { reference(name, &writer) } else { writer.member("type") { $0.write("null") } }
          }
        }
      }
    }
  }
}
