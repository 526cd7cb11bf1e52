public import JourneySyntax

/// A way by which customer and company meet.
public struct Channel: Sendable {
  /// What kind of way it is.
  public enum Group: String, Hashable, Sendable, CaseIterable {
    case digital, voice, physical
  }

  /// Whose it is.
  public enum Ownership: String, Hashable, Sendable, CaseIterable {
    case owned, partner, earned, paid
  }

  /// Where the journey knows it from.
  public enum Origin: Hashable, Sendable {
    /// The file's own list.
    case file
    /// The project's settings: its spans are places of that text.
    case project
    /// Touchpoints name it and there is no list at all.
    case use
  }

  /// The id, as written or made from the name.
  public let id: String
  /// The name for people.
  public let name: LocalizedText
  /// What kind of way it is.
  public let group: Spanned<Group>?
  /// Whose it is.
  public let ownership: Spanned<Ownership>?
  /// Whether the customer meets a person in it.
  public let human: Spanned<HumanContact>?
  /// When it can be used, in words.
  public let availability: LocalizedText?
  /// Whether it is only planned; `false` by default.
  public let isPlanned: Bool
  /// Where the journey knows it from.
  public let origin: Origin
  /// Where the id stands.
  public let nameSpan: Span
  /// The whole entry.
  public let span: Span
}
