import JourneyModel
import JourneySyntax

extension LintSubject {
  /// Whether the scale of emotions can't be read, or emotions lie off it, so that it may be the wrong one: then nobody
  /// knows which are good.
  var isScaleInDoubt: Bool {
    journey.scales.unread.contains(.emotion) || errors.contains { $0.id == "emotion-range" }
  }
}
