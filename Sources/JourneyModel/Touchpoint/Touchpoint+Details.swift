public import JourneySyntax

extension Touchpoint {
  /// Everything that a file tells about a touchpoint.
  ///
  /// The properties stand in the groups of the manual. It is one flat value, because that is what it is in the file; what
  /// few touchpoints tell is kept aside, so that the others don't pay for it.
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
    public var actor: LocalizedText? { seldom?.value.actor }
    /// Who begins it: `customer`, `company`, `partner` or the author's own word.
    public var initiator: Spanned<String>? { seldom?.value.initiator }
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
    public var contextKept: Spanned<Bool>? { seldom?.value.contextKept }
    /// Whether the customer has to tell again what was told before.
    public var repeatsInformation: Spanned<Bool>? { seldom?.value.repeatsInformation }
    /// Whether the customer meets a person.
    public let human: Spanned<HumanContact>?
    /// When it can be reached, in words.
    public var availability: LocalizedText? { seldom?.value.availability }
    /// How far the company can influence it.
    public let influence: Spanned<Influence>?

    // MARK: How it feels

    /// How the customer feels, on the file's emotion scale.
    public let emotion: Rating?
    /// The feeling, in a word.
    public let feeling: LocalizedText?
    /// How the customer feels when it begins.
    public var before: Rating? { seldom?.value.before }
    /// How the customer feels when it is over.
    public var after: Rating? { seldom?.value.after }
    /// How strong the feeling is.
    public var intensity: Rating? { seldom?.value.intensity }
    /// What the customer thinks of the company in it.
    public var image: Rating? { seldom?.value.image }
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
    public var expectationSources: [Spanned<String>] { seldom?.value.expectationSources ?? [] }
    /// How important it is to the customer.
    public var importance: Rating? { seldom?.value.importance }
    /// How satisfied the customer is with it.
    public var satisfaction: Rating? { seldom?.value.satisfaction }
    /// What it is to the customer.
    public var level: Spanned<ExperienceLevel>? { seldom?.value.level }
    /// Which values it delivers.
    public var values: [Spanned<ValueType>] { seldom?.value.values ?? [] }
    /// Which dimensions of service quality it shows.
    public var dimensions: [Spanned<QualityDimension>] { seldom?.value.dimensions ?? [] }
    /// The six numbers of the gap model.
    public var serviceLevel: ServiceLevel? { seldom?.value.serviceLevel }
    /// How efficient it is.
    public var efficiency: Rating? { seldom?.value.efficiency }
    /// How easy it is.
    public var ease: Rating? { seldom?.value.ease }

    // MARK: Critical moments

    /// Whether the author holds it for critical, and in which direction.
    public let critical: Spanned<Polarity>?
    /// Which moment of truth it is.
    public let momentOfTruth: Spanned<MomentOfTruth>?
    /// Whether it surprises the customer.
    public var surprise: Remark? { seldom?.value.surprise }
    /// Whether and by what it is made for the one customer.
    public var personalised: Personalisation? { seldom?.value.personalised }
    /// Whether the company comes before the customer asks.
    public var proactive: Spanned<Bool>? { seldom?.value.proactive }
    /// Who has to adapt to the other.
    public var adapts: Spanned<Adapting>? { seldom?.value.adapts }

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
    public var information: LocalizedText? { seldom?.value.information }
    /// How much effort it takes the customer.
    public var effort: Spanned<Degree>? { seldom?.value.effort }
    /// Whether the matter was solved at the first contact.
    public var resolvedFirstContact: Spanned<Bool>? { seldom?.value.resolvedFirstContact }
    /// The touchpoints where a failure here is made good.
    public var recovery: [Reference] { seldom?.value.recovery ?? [] }
    /// The risks that it takes off the customer.
    public var mitigates: [Spanned<Risk>] { seldom?.value.mitigates ?? [] }
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
    public var enablers: [LocalizedText] { seldom?.value.enablers ?? [] }
    /// What it costs, in words.
    public var cost: LocalizedText? { seldom?.value.cost }
    /// What has been agreed about it.
    public var agreement: LocalizedText? { seldom?.value.agreement }

    // MARK: Numbers

    /// What is measured in it.
    public let metrics: [Metric]
    /// What the knowledge about it rests on.
    public let sources: [Reference]

    /// What few touchpoints tell; `nil` where this one tells nothing of it.
    let seldom: Shared<Seldom>?

    // MARK: Places

    /// Where the name stands.
    public let nameSpan: Span
    /// The whole entry.
    public let span: Span
  }
}
