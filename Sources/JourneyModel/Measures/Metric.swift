public import JourneySyntax

/// A measurement: the answers where there are answers, and what is claimed about them.
public struct Metric: Sendable {
  /// How a figure is made from answers.
  public enum Method: String, Hashable, Sendable, CaseIterable {
    case mean
    case normalisedMean = "normalised-mean"
    case topBox = "top-box"
    case net
  }

  /// What is claimed in comparison with the wave before.
  public enum Claim: String, Hashable, Sendable, CaseIterable {
    case improved, worsened, unchanged
  }

  /// What was asked about: one encounter, or the relationship.
  public enum Level: String, Hashable, Sendable, CaseIterable {
    case transactional, relationship
  }

  /// What is measured: what the customers go through, or what that does for the company.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case experience, impact
  }

  /// An answer with the number of people who gave it.
  public struct Answer: Hashable, Sendable {
    /// The answer on the metric's scale.
    public let answer: Double
    /// How many gave it, ≥ 0.
    public let count: Int
    /// Where the pair stands.
    public let span: Span
  }

  /// A number with the name it is given under; the name is empty in a plain list.
  public struct NamedNumber: Hashable, Sendable {
    /// What it is of: a question, a dimension.
    public let name: String
    /// The number.
    public let number: Number
  }

  /// The parts of the scale that count as good and bad answers.
  public struct Boxes: Hashable, Sendable {
    /// The good answers.
    public let top: Scale?
    /// The bad answers.
    public let bottom: Scale?
    /// Where they stand.
    public let span: Span
  }

  /// How many answers fall into each category of the Kano model; `nil` where a category isn't given.
  public struct Categories: Hashable, Sendable {
    /// Pleases where it is there, and isn't missed.
    public let attractive: Int?
    /// Pleases where it is there, and annoys where it isn't.
    public let oneDimensional: Int?
    /// Is taken for granted, and annoys where it isn't there.
    public let mustBe: Int?
    /// Makes no difference.
    public let indifferent: Int?
    /// Annoys where it is there.
    public let reverse: Int?
    /// The two answers contradict each other.
    public let questionable: Int?
    /// Where they stand.
    public let span: Span
  }

  /// Which metric it is: a known one by its canonical word (`nps`, `csat` …), or an own name.
  public let metric: MetricKind
  /// The name as the author wrote it.
  public let name: Spanned<String>
  /// How many would recommend (9–10).
  public let promoters: Spanned<Int>?
  /// How many are passive (7–8).
  public let passives: Spanned<Int>?
  /// How many would not recommend (0–6).
  public let detractors: Spanned<Int>?
  /// How many gave each answer, in the order of the file.
  public let distribution: [Answer]
  /// How many did or were.
  public let count: Spanned<Int>?
  /// Of how many.
  public let of: Spanned<Int>?
  /// The figure that the author claims.
  public let value: Number?
  /// How many answered.
  public let n: Spanned<Int>?
  /// The scale of the answers.
  public let scale: Spanned<Scale>?
  /// How the figure is made.
  public let method: Spanned<Method>?
  /// Which answers count as good and bad.
  public let boxes: Boxes?
  /// Whether high or low is good.
  public let better: Spanned<ServiceLevel.Direction>?
  /// The means of its questions.
  public let means: [NamedNumber]
  /// The weights of its questions or dimensions.
  public let weights: [NamedNumber]
  /// The gaps of its dimensions.
  public let gaps: [NamedNumber]
  /// How many answers fall into each category of the Kano model.
  public let categories: Categories?
  /// What a customer brings in a period.
  public let margin: Number?
  /// The part of the customers who stay for another period, 0…1.
  public let retention: Number?
  /// How much less money is worth a period later, 0…1.
  public let discount: Number?
  /// What is aimed at.
  public let target: Number?
  /// What is claimed in comparison with the wave before.
  public let claim: Spanned<Claim>?
  /// The wave it belongs to.
  public let wave: Reference?
  /// When it was measured.
  public let period: Spanned<DateRange>?
  /// The segment that was asked.
  public let segment: Reference?
  /// Where it comes from.
  public let sources: [Reference]
  /// How many people there are to ask.
  public let population: Spanned<Int>?
  /// How many its only source says there are to ask; `nil` where it has none or several, or that says nothing.
  public let sourcePopulation: Int?
  /// The part of them who are asked, 0…1.
  public let sampled: Number?
  /// One encounter, or the relationship.
  public let level: Spanned<Level>?
  /// Experience, or impact.
  public let kind: Spanned<Kind>?
  /// The unit, in words.
  public let unit: LocalizedText?
  /// Whether the claimed figure is weighted, so that it can't be checked against the answers; `false` by default.
  public let isWeighted: Bool
  /// The whole entry.
  public let span: Span
}
