import JourneyModel

/// A stage with its figures.
public struct StageFacts: Hashable, Sendable {
  /// The 1-based place among the stages.
  public let number: Int
  /// The id.
  public let id: String
  /// The heading.
  public let title: String
  /// The phase it belongs to: its canonical word, or the project's own.
  public let phase: String?
  /// Who is responsible for it.
  public let owner: String?
  /// The ids of its touchpoints.
  public let touchpoints: [String]
  /// The figures of each path that goes through it.
  public let curves: [StageCurveFacts]
  /// How many came in.
  public let entered: Int?
  /// How many went on.
  public let exited: Int?
  /// The 1-based line of the file.
  public let line: Int?

  init(_ stage: Stage, curves: [StageCurveFacts], _ context: FactContext) {
    number = stage.index + 1
    id = stage.id
    title = context.text(stage.heading)
    phase = stage.phase?.id
    owner = stage.owner.map(context.text)
    touchpoints = stage.touchpoints.filter { context.told.contains($0.index) }.map(\.id)
    self.curves = curves
    entered = stage.entered?.value
    exited = stage.exited?.value
    line = context.line(stage.span)
  }
}

extension StageFacts: FactRecord {
  package static let name = "stage"
  package static let summary = "A stage with its figures."
  package static let fields: [FactField<StageFacts>] = [
    FactField("number", "Its place among the stages, from 1.") { $0.number },
    FactField("id", "The id, made from the name.") { $0.id },
    FactField("title", "The heading.") { $0.title },
    FactField("phase", "The phase it belongs to: its canonical English word, or the project's own.") { $0.phase },
    FactField("owner", "Who is responsible for it.") { $0.owner },
    FactField("touchpoints", "The ids of its touchpoints.") { $0.touchpoints },
    FactField("curves", "The figures of each path that goes through it, in the order of `paths`.") { $0.curves },
    FactField("entered", "How many came in; null where nobody counted.") { $0.entered },
    FactField("exited", "How many went on; null where nobody counted.") { $0.exited },
    FactField("line", "The line of the file, from 1; null where the text isn't known.") { $0.line },
  ]
}
