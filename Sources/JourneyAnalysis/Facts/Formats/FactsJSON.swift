import JourneySyntax

/// The facts as JSON, piece by piece, so that a thousand journeys never stand in memory at once.
///
/// One journey is `{"schema", "version", "journey"}`; several are `{"schema", "version", "journeys", "portfolio"}`. The form
/// is that of `docs/schema/show.schema.json`.
public struct FactsJSON {
  private var writer = JSONWriter()
  private var hasList = false

  /// A document with nothing written.
  public init() {}

  /// The document of one journey; it ends with a line feed.
  public static func document(of journey: JourneyFacts) -> String {
    var document = FactsJSON()
    document.begin()
    document.writer.member("journey") { journey.write(to: &$0) }
    document.writer.close("}")
    return document.writer.text + "\n"
  }

  /// The next piece of a document of several journeys.
  public mutating func next(_ journey: JourneyFacts) -> String {
    if !hasList { beginList() }
    writer.begin()
    journey.write(to: &writer)
    return writer.taken()
  }

  /// The last piece, with what the journeys come to together; it ends with a line feed.
  /// - Parameter withJourneys: whether there is a list of journeys, be it empty.
  public mutating func end(_ portfolio: Portfolio, withJourneys: Bool = true) -> String {
    if withJourneys, !hasList { beginList() }
    if hasList {
      writer.close("]")
    } else {
      begin()
    }
    writer.member("portfolio") { portfolio.write(to: &$0) }
    writer.close("}")
    return writer.taken() + "\n"
  }

  private mutating func begin() {
    writer.open("{")
    writer.member("schema") { $0.write(ShowSchema.id) }
    writer.member("version") { $0.write(ShowSchema.version) }
  }

  private mutating func beginList() {
    begin()
    writer.begin("journeys")
    writer.open("[")
    hasList = true
  }
}
