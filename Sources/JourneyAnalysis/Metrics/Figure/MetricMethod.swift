public import JourneyModel

/// How a figure is made; figures that are made differently can't be compared.
public enum MetricMethod: Hashable, Sendable {
  /// The Net Promoter Score: the share of 9–10 less that of 0–6, on 0…10.
  case netPromoterScore
  /// So many of so many.
  case share
  /// The share of the answers in a box.
  case topBox(Scale)
  /// The share of the answers in one box less that in the other.
  case net(good: Scale, bad: Scale)
  /// The mean of the answers, on their scale where it is known.
  case mean(on: Scale?)
  /// The mean of the answers as a part of their scale: (x̄ − lowest)/(highest − lowest).
  case normalisedMean(on: Scale)
  /// The customer satisfaction index: the weighted means of its questions, 0…100; equal weights where none are given.
  case satisfactionIndex(weights: [Double])
  /// The weighted mean of the gaps of the quality dimensions; equal weights where none are given.
  case serviceQuality(weights: [Double])
  /// The lifetime value of a customer: m·r/(1 + d − r).
  case lifetimeValue
  /// The part of the answers that having a feature pleases, by the Kano model: (A + O)/(A + O + M + I).
  case kanoBetter
  /// As the author states it; how it was made isn't said.
  case stated
}
