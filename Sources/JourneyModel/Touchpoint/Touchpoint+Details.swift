public import JourneySyntax

extension Touchpoint {
  /// Everything that a file tells about a touchpoint.
  ///
  /// The properties stand in the groups of the manual. It is one flat value, because that is what it is in the file.
  public struct Details: Sendable {
    // MARK: What happens

    /// The id, as written or made from the name; unique unless two were written alike.
    public let id: String
    /// The id where the author wrote one.
    public let writtenID: Spanned<String>?
    /// What happens, in a few words.
    public let name: LocalizedText
    /// What happens, at more length.
    public let description: LocalizedText?
    /// What kind of touchpoint it is.
    public let type: Spanned<TouchpointType>?
    /// Who acts on the company's side, or instead of it.
    public let actor: LocalizedText?
    /// Who begins it: `customer`, `company`, `partner` or the author's own word.
    public let initiator: Spanned<String>?
    /// The personas it belongs to; empty for all.
    public let personas: [Reference]
    /// The ways on; empty where the next touchpoint in the file follows.
    public let next: [Branch]
    /// Whether it may be left out; `false` by default.
    public let isOptional: Bool
    /// Whether the path ends here on purpose; `nil` where nothing is said.
    public let ends: Remark?

    // MARK: Where

    /// The channel.
    public let channel: Reference?
    /// Whether the author says that it has no channel; `false` where nothing is said.
    public let isWithoutChannel: Bool
    /// Whether what the customer has said before is known here.
    public let contextKept: Spanned<Bool>?
    /// Whether the customer has to tell again what was told before.
    public let repeatsInformation: Spanned<Bool>?
    /// Whether the customer meets a person.
    public let human: Spanned<HumanContact>?
    /// When it can be reached, in words.
    public let availability: LocalizedText?
    /// How far the company can influence it.
    public let influence: Spanned<Influence>?

    // MARK: How it feels

    /// How the customer feels, on the file's emotion scale.
    public let emotion: Rating?
    /// The feeling, in a word.
    public let feeling: LocalizedText?
    /// How the customer feels when it begins.
    public let before: Rating?
    /// How the customer feels when it is over.
    public let after: Rating?
    /// How strong the feeling is.
    public let intensity: Rating?
    /// What the customer thinks of the company in it.
    public let image: Rating?
    /// What goes through the customer's mind.
    public let thinks: [LocalizedText]
    /// What customers said.
    public let quotes: [Quote]

    // MARK: Expectation and value

    /// What the customer expected, on the file's expectation scale.
    public let expected: Rating?
    /// What the customer experienced, on the same scale.
    public let experienced: Rating?
    /// What the expectation comes from: a known word's canonical form or the author's own.
    public let expectationSources: [Spanned<String>]
    /// How important it is to the customer.
    public let importance: Rating?
    /// How satisfied the customer is with it.
    public let satisfaction: Rating?
    /// What it is to the customer.
    public let level: Spanned<ExperienceLevel>?
    /// Which values it delivers.
    public let values: [Spanned<ValueType>]
    /// Which dimensions of service quality it shows.
    public let dimensions: [Spanned<QualityDimension>]
    /// The six numbers of the gap model.
    public let serviceLevel: ServiceLevel?
    /// How efficient it is.
    public let efficiency: Rating?
    /// How easy it is.
    public let ease: Rating?

    // MARK: Critical moments

    /// Whether the author holds it for critical, and in which direction.
    public let critical: Spanned<Polarity>?
    /// Which moment of truth it is.
    public let momentOfTruth: Spanned<MomentOfTruth>?
    /// Whether it surprises the customer.
    public let surprise: Remark?
    /// Whether and by what it is made for the one customer.
    public let personalised: Personalisation?
    /// Whether the company comes before the customer asks.
    public let proactive: Spanned<Bool>?
    /// Who has to adapt to the other.
    public let adapts: Spanned<Adapting>?

    // MARK: Trouble and remedy

    /// What goes wrong.
    public let pains: [Pain]
    /// What could be better.
    public let opportunities: [LocalizedText]
    /// How long it takes.
    public let duration: TimeAmount?
    /// How long the customer waits.
    public let wait: TimeAmount?
    /// How long the customer expects it to take; `expected-wait` serves where it isn't given.
    public let expectedDuration: TimeAmount?
    /// How long the customer expects to wait; `expected-duration` serves where it isn't given.
    public let expectedWait: TimeAmount?
    /// What the customer is told.
    public let information: LocalizedText?
    /// How much effort it takes the customer.
    public let effort: Spanned<Degree>?
    /// Whether the matter was solved at the first contact.
    public let resolvedFirstContact: Spanned<Bool>?
    /// The touchpoints where a failure here is made good.
    public let recovery: [Reference]
    /// The risks that it takes off the customer.
    public let mitigates: [Spanned<Risk>]
    /// Whether its trouble is accepted, with the reason.
    public let accepted: Remark?

    // MARK: Behind the scenes

    /// What the customer can see and touch.
    public let evidence: [LocalizedText]
    /// What employees do before the customer's eyes.
    public let frontstage: [LocalizedText]
    /// What they do out of sight.
    public let backstage: [LocalizedText]
    /// The processes that support them.
    public let support: [LocalizedText]
    /// The systems in use.
    public let systems: [LocalizedText]
    /// Who is responsible for it.
    public let owner: LocalizedText?
    /// What makes it possible: training, staff, tools.
    public let enablers: [LocalizedText]
    /// What it costs, in words.
    public let cost: LocalizedText?
    /// What has been agreed about it.
    public let agreement: LocalizedText?

    // MARK: Numbers

    /// What is measured in it.
    public let metrics: [Metric]
    /// What the knowledge about it rests on.
    public let sources: [Reference]

    // MARK: Places

    /// Where the name stands.
    public let nameSpan: Span
    /// The whole entry.
    public let span: Span
  }
}
