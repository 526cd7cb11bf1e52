import JourneySyntax

extension Touchpoint {
  /// What few touchpoints tell, by the names that it has in `Details`.
  struct Seldom: Sendable {
    let actor: LocalizedText?
    let initiator: Spanned<String>?
    let contextKept: Spanned<Bool>?
    let repeatsInformation: Spanned<Bool>?
    let availability: LocalizedText?
    let before: Rating?
    let after: Rating?
    let intensity: Rating?
    let image: Rating?
    let expectationSources: [Spanned<String>]
    let importance: Rating?
    let satisfaction: Rating?
    let level: Spanned<ExperienceLevel>?
    let values: [Spanned<ValueType>]
    let dimensions: [Spanned<QualityDimension>]
    let serviceLevel: ServiceLevel?
    let efficiency: Rating?
    let ease: Rating?
    let surprise: Remark?
    let personalised: Personalisation?
    let proactive: Spanned<Bool>?
    let adapts: Spanned<Adapting>?
    let information: LocalizedText?
    let effort: Spanned<Degree>?
    let resolvedFirstContact: Spanned<Bool>?
    let recovery: [Reference]
    let mitigates: [Spanned<Risk>]
    let enablers: [LocalizedText]
    let cost: LocalizedText?
    let agreement: LocalizedText?
  }
}
