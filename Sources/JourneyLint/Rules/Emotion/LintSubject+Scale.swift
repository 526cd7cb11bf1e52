import JourneySyntax

extension LintSubject {
  /// Whether emotions lie off their scale: then the scale itself may be the wrong one, and nobody knows which are good.
  var isScaleInDoubt: Bool { errors.contains { $0.id == "emotion-range" } }
}
