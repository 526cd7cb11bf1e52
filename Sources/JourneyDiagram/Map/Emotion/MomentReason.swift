import JourneyModel

/// One line of a call-out: why a touchpoint is critical, with the mark of the kind.
struct MomentReason: Hashable {
  let mark: MomentMark
  /// Whether it speaks for the company or against it; `nil` where it does neither.
  let polarity: Polarity?
  let text: String
}
