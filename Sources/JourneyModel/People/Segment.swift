public import JourneySyntax

/// A group of customers.
public struct Segment: Sendable {
  /// The id, as written or made from the name.
  public let id: String
  /// The author's text for it.
  public let name: LocalizedText
  /// Age, home, family, income … in words.
  public let demographic: [LocalizedText]
  /// How they live, in words.
  public let lifestyle: [LocalizedText]
  /// How they buy.
  public let behaviour: Behaviour?
  /// Their part of the customers, 0…1.
  public let share: Number?
  /// How profitable they are, in words.
  public let profitability: LocalizedText?
  /// Where the id stands.
  public let nameSpan: Span
  /// The whole entry.
  public let span: Span
}
