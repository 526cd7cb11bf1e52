/// The records that files are made of.
package enum RecordName: String, Hashable, Sendable, CaseIterable {
  case journey, stage, touchpoint, pain, quote, personalisation
  case serviceLevel = "service-level"
  case persona, segment, behaviour, relationship, goal, scales, channel, promise, action, ladder, metric, boxes
  case categories, source, wave, project, override, rule

  /// The record itself.
  package var record: Record {
    switch self {
    case .journey: .journey
    case .stage: .stage
    case .touchpoint: .touchpoint
    case .pain: .pain
    case .quote: .quote
    case .personalisation: .personalisation
    case .serviceLevel: .serviceLevel
    case .persona: .persona
    case .segment: .segment
    case .behaviour: .behaviour
    case .relationship: .relationship
    case .goal: .goal
    case .scales: .scales
    case .channel: .channel
    case .promise: .promise
    case .action: .action
    case .ladder: .ladder
    case .metric: .metric
    case .boxes: .boxes
    case .categories: .categories
    case .source: .source
    case .wave: .wave
    case .project: .project
    case .override: .override
    case .rule: .rule
    }
  }
}
