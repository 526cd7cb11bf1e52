public import JourneySyntax

/// Somebody whose journey it is.
public struct Persona: Sendable {
  /// How much thought the persona gives to the purchase.
  public enum Purchase: String, Hashable, Sendable, CaseIterable {
    case routine, careful, risky
  }

  /// The id, as written or made from the name.
  public let id: String
  /// The name for people; the id's text where no other is given.
  public let name: LocalizedText
  /// What the persona wants to achieve.
  public let goal: LocalizedText?
  /// What the persona needs.
  public let needs: [LocalizedText]
  /// What the persona holds dear.
  public let values: [LocalizedText]
  /// How the persona thinks of the company or the matter beforehand.
  public let attitude: LocalizedText?
  /// Why the persona buys.
  public let motives: [LocalizedText]
  /// How much thought the persona gives to the purchase.
  public let purchase: Spanned<Purchase>?
  /// What the persona fears.
  public let risks: [Spanned<Risk>]
  /// The segment the persona stands for.
  public let segment: Reference?
  /// The people the persona compares himself or herself with.
  public let referenceGroups: [LocalizedText]
  /// What has to be made accessible for the persona.
  public let accessibility: [LocalizedText]
  /// The channels that the persona can use; empty where nothing is said.
  public let channels: [Reference]
  /// Whether it comes from the project's settings and not from the file: then its spans are places of that text.
  public let isShared: Bool
  /// Where the id or name stands.
  public let nameSpan: Span
  /// The whole entry.
  public let span: Span
}
