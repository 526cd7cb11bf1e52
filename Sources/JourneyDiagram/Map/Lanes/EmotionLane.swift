import JourneyAnalysis
import JourneyModel

/// How it feels: the curve through the scored touchpoints, with the moments that decide called out.
struct EmotionLane: Lane {
  static let id = "emotions"
  static let keys: [Key] = [.emotion]

  private let context: MapContext

  init?(_ context: MapContext) {
    let hasFeelings = context.journey.touchpoints.contains { $0.feeling != nil }
    guard !context.curves.isEmpty || hasFeelings else { return nil }
    self.context = context
  }

  var heading: LaneHeading { LaneHeading(title: context.word(.emotions), hint: context.word(.emotionsHint)) }

  func preferredWidth(of touchpoint: Int) -> Double {
    guard let feeling = context.journey.touchpoints[touchpoint].feeling else { return 0 }
    return TextWrapper.widestWord(of: context.text(feeling), style: MapStyle.smallItalic, cap: Columns.widest) + 4
  }

  func placed(over columns: Columns) -> any PlacedLane {
    if context.curves.isEmpty { FeelingRow(context, columns) } else { EmotionPlot(context, columns) }
  }
}
