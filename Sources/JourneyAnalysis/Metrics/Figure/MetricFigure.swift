public import JourneyModel

/// What a metric comes to: the figure made from its answers or parts, or else the one that the author claims.
///
/// Always from the answers where there are answers. Where nothing comes of it, `MetricFigure.obstacle(to:)` says why.
public struct MetricFigure: Hashable, Sendable {
  /// What the figure is in.
  public enum Unit: Hashable, Sendable {
    /// Shares, 0…1.
    case share
    /// Points of −100…100.
    case points
    /// The numbers of the metric's own scale.
    case scale
  }

  /// What the figure rests on.
  public enum Basis: Hashable, Sendable {
    /// Counted answers.
    case answers(AnswerSample)
    /// Means, gaps or other numbers that the file gives and a formula puts together.
    case parts
    /// The value that the author claims; with `answers`, where the file says how many answered.
    case claim
  }

  /// The figure.
  public let value: Double
  /// What it is in.
  public let unit: Unit
  /// The unit in the author's own words, such as `€`; `nil` where there is none, and for shares and points, which have theirs.
  public let ownUnit: LocalizedText?
  /// How many decimals the author gave what is claimed; `nil` where it isn't a claim.
  let claimedDecimals: Int?
  /// The part of the answers that missing the feature annoys, with its minus, −1…0; `nil` for all but counted answers of the Kano
  /// model.
  public let worse: Double?
  /// How it is made.
  public let method: MetricMethod
  /// What it rests on.
  public let basis: Basis
  /// Where the figure of everybody lies, at 95 %; `nil` where there are no answers to tell it from.
  public let interval: Interval?
  /// How many answered; `nil` where the file doesn't say.
  public let answers: Int?
  /// The lowest and the highest figure that there can be; `nil` where that isn't known.
  public let range: Scale?
  /// Whether more of it is better for the customer; `nil` where that isn't known.
  public let isHighBetter: Bool?
  /// Whether at least half of everybody was asked, so that what they say is no sample.
  public let isCensus: Bool
  /// What keeps it from being taken at its word; empty where nothing does.
  public let cautions: [MetricCaution]
  /// The value that is claimed beside answers or parts, held against the figure; `nil` where none is.
  public let claimed: ClaimedValue?
  /// What is aimed at, held against the figure; `nil` where nothing is.
  public let target: TargetCheck?

  /// The figure of a metric; `nil` where the file gives neither answers or parts that make one nor a value.
  /// - Parameter limits: from when on it gets a caution.
  public init?(_ metric: Metric, limits: MetricLimits = .standard) {
    guard case .success(let figure) = Self.made(of: metric, limits) else { return nil }
    self = figure
  }

  /// Why a metric has no figure; `nil` where it has one.
  public static func obstacle(to metric: Metric) -> MetricObstacle? {
    guard case .failure(let obstacle) = made(of: metric, .standard) else { return nil }
    return obstacle
  }

  private static func made(of metric: Metric, _ limits: MetricLimits) -> Result<MetricFigure, MetricObstacle> {
    do throws(MetricObstacle) {
      return .success(MetricFigure(try RawFigure(of: metric), of: metric, unused: nil, limits))
    } catch {
      // What can't be counted may still be claimed.
      guard let claimed = try? RawFigure(claimedBy: metric) else { return .failure(error) }
      return .success(MetricFigure(claimed, of: metric, unused: error, limits))
    }
  }

  private init(_ raw: RawFigure, of metric: Metric, unused: MetricObstacle?, _ limits: MetricLimits) {
    value = raw.value
    unit = raw.unit
    ownUnit = raw.unit == .scale ? metric.unit : nil
    claimedDecimals = raw.basis == .claim ? metric.value?.decimals : nil
    worse = raw.method == .kanoBetter ? KanoCounts(metric)?.worse.map { -$0.value } : nil
    method = raw.method
    basis = raw.basis
    range = raw.range
    if case .answers(let sample) = raw.basis {
      interval = sample.interval
      answers = sample.answers
    } else {
      interval = nil
      answers = metric.answerCount
    }
    isHighBetter = metric.isHighBetter(by: raw.method)
    isCensus = metric.isCensus(of: answers)
    cautions = Self.cautions(
      metric, raw, answers: answers, interval: interval, unused: unused, isCensus: isCensus, limits)
    claimed = ClaimedValue(of: metric, against: raw)
    target = TargetCheck(of: metric, raw, interval: interval, isHighBetter: isHighBetter, isCensus: isCensus)
  }
}

extension Metric {
  /// How many answered; `nil` where the file doesn't say.
  public var answerCount: Int? {
    if let n { return n.value }
    if let of { return of.value }
    guard let answers = Int.sum(distribution.map(\.count)), answers > 0 else { return nil }
    return answers
  }

  /// Whether more of the figure is better; `nil` where neither the file nor the kind of metric says so.
  func isHighBetter(by method: MetricMethod) -> Bool? {
    switch method {
    // Good answers are good, whichever end of the scale they lie at.
    case .netPromoterScore, .topBox, .net: return true
    default: break
    }
    if let better { return better.value == .high }
    switch metric {
    case .nps, .csat, .csi, .fcr, .servqual, .conversion, .retention, .clv: return true
    case .churn: return false
    // Easy is 7 for one school and 1 for the other, a feature is neither good nor bad, of an own metric nothing is known.
    case .ces, .kano, .own: return nil
    }
  }

  /// Whether at least half of all whom there are to ask have answered.
  func isCensus(of answers: Int?) -> Bool {
    guard let answers, let all = population?.value ?? sourcePopulation, all > 0 else { return false }
    return Double(answers) >= Double(all) / 2
  }
}

extension Number {
  /// How many digits stand behind the decimal sign.
  fileprivate var decimals: Int {
    guard let mark = text.lastIndex(where: { $0 == "." || $0 == "," }) else { return 0 }
    return text[text.index(after: mark)...].prefix { $0.isNumber }.count
  }
}
