/// The figures of a path in a stage.
public struct StageCurveFacts: Hashable, Sendable {
  /// The ids of the personas; empty where the journey names none.
  public let personas: [String]
  /// The figures.
  public let figures: CurveFacts

  /// The figures of each path in each stage that it goes through, by the place of the stage.
  static func all(_ context: FactContext) -> [Int: [StageCurveFacts]] {
    var result: [Int: [StageCurveFacts]] = [:]
    for path in context.paths {
      for stage in path.stages {
        let figures = CurveFacts(stage.summary, context)
        result[stage.stageIndex, default: []].append(StageCurveFacts(personas: path.personas, figures: figures))
      }
    }
    return result
  }
}

extension StageCurveFacts: FactRecord {
  package static let name = "stageCurve"
  package static let summary = "The figures of a path in a stage."
  package static let fields: [FactField<StageCurveFacts>] = [
    FactField("personas", "The ids of the personas; empty where the journey names none.") { $0.personas },
    FactField("figures", "The figures.") { $0.figures },
  ]
}
