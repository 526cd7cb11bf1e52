import JourneyModel

/// A value that the author wrote beside answers, held against them.
public struct ClaimedValue: Hashable, Sendable {
  /// What the answers say of it.
  public enum Verdict: Hashable, Sendable {
    /// It is the figure that the answers make, as exactly as it is written.
    case agrees
    /// The answers make another figure.
    case differs
    /// It is weighted, which the answers don't show.
    case weighted
  }

  /// The value, in the unit of the figure.
  public let value: Double
  /// Half a unit of its last written digit, in the same unit: as much as rounding may have changed it.
  public let tolerance: Double
  /// What the answers say of it.
  public let verdict: Verdict

  /// `nil` where there is no claim, or nothing to hold it against.
  init?(of metric: Metric, against raw: RawFigure) {
    guard let written = metric.value, raw.basis != .claim else { return nil }
    value = metric.number(written, in: raw.unit)
    tolerance = written.halfOfLastDigit * metric.unitOfWriting(written, in: raw.unit)
    // The hundredth part of the tolerance is for the rounding of binary numbers: 17.5 is as near to 17 as to 18.
    let isNear = abs(raw.value - value) <= tolerance * (1 + 1e-9)
    verdict = metric.isWeighted ? .weighted : isNear ? .agrees : .differs
  }
}

extension Metric {
  /// What 1 of a number as it is written is in a unit: a hundredth for a percentage of a share.
  fileprivate func unitOfWriting(_ number: Number, in unit: MetricFigure.Unit) -> Double {
    switch unit {
    case .share: number.isPercentage || abs(number.value) > 1 || number.value == 0 ? 0.01 : 1
    case .points: 1
    case .scale: number.isPercentage ? 0.01 : 1
    }
  }
}

extension Number {
  /// Half a unit of the last digit that the author wrote: 0.5 of `60 %`, 0.05 of `−8.9`.
  var halfOfLastDigit: Double {
    guard let point = text.firstIndex(where: { $0 == "." || $0 == "," }) else { return 0.5 }
    var half = 0.5
    for character in text[text.index(after: point)...] where character.isASCII && character.isNumber { half /= 10 }
    return half
  }
}
