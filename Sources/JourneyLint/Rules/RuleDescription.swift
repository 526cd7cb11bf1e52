public import JourneySyntax

/// What a rule is about: the manual and the tests are made from it.
///
/// A class only so that passing it on costs one reference count.
public final class RuleDescription: Sendable {
  /// What a rule looks at: the folder it stands in. In the order of the manual.
  public enum Family: String, Sendable, CaseIterable {
    case structure, emotion
    case criticalMoments = "critical-moments"
    case expectation, promises, channels, personas, evidence, metrics, blueprint, improvement
    case references, vocabulary, privacy, style, suppressions
  }

  /// How far a rule is in its life.
  public enum LifeStage: String, Sendable, CaseIterable {
    /// It may still change its mind.
    case preview
    /// It keeps what it promises.
    case stable
    /// It will go.
    case deprecated
  }

  /// The stable name, in kebab case; never derived from the type.
  public let id: String
  /// What it looks at.
  public let family: Family
  /// How grave its findings are, unless the settings say otherwise.
  public let severity: Severity
  /// Whether its findings are told unasked; a rule that is off waits until the settings give it a severity.
  public let isOn: Bool
  /// How far it is in its life.
  public let lifeStage: LifeStage
  /// What it finds, in one sentence without a full stop at its end.
  public let summary: String
  /// Why that matters for the journey, in one sentence without a full stop at its end.
  public let why: String
  /// What the reason rests on, as a short citation: authors, year, title. `nil` where the reason speaks for itself.
  public let source: String?
  /// Where it says nothing although one might expect it to, each in words that go on from "it is silent where …".
  public let silentWhere: [String]
  /// How far its fixes may be trusted; `nil` where it offers none.
  public let fixSafety: Fix.Safety?
  /// What a project may set for it.
  public let options: [RuleOption]
  /// Texts in which it finds something, exactly at each marker.
  public let bad: [RuleExample]
  /// Texts in which it finds nothing.
  public let good: [RuleExample]

  init(
    _ id: String, _ family: Family, _ severity: Severity, isOn: Bool = true, lifeStage: LifeStage = .stable,
    summary: String, why: String, source: String? = nil, fixSafety: Fix.Safety? = nil, options: [RuleOption] = [],
    silentWhere: [String] = [],
    bad: [RuleExample], good: [RuleExample]
  ) {
    self.id = id
    self.family = family
    self.severity = severity
    self.isOn = isOn
    self.lifeStage = lifeStage
    self.summary = summary
    self.why = why
    self.source = source
    self.silentWhere = silentWhere
    self.fixSafety = fixSafety
    self.options = options
    self.bad = bad
    self.good = good
  }
}
