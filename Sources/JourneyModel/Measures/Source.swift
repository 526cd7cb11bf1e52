public import JourneySyntax

/// Where knowledge of the journey comes from.
public struct Source: Sendable {
  /// How it was gathered.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case survey, interview, observation
    case userTest = "user-test"
    case analytics, crm, social
    case complaintData = "complaint-data"
    case workshop
  }

  /// The id, as written or made from the name.
  public let id: String
  /// The author's text for it.
  public let name: LocalizedText
  /// How it was gathered.
  public let kind: Spanned<Kind>?
  /// How many people or cases it rests on.
  public let n: Spanned<Int>?
  /// When it was gathered.
  public let dates: Spanned<DateRange>?
  /// How many were asked.
  public let sent: Spanned<Int>?
  /// How many answered.
  public let answered: Spanned<Int>?
  /// How many people there are to ask.
  public let population: Spanned<Int>?
  /// What it was gathered with.
  public let tool: LocalizedText?
  /// How many questions were asked.
  public let questions: Spanned<Int>?
  /// How often it is repeated, in words or as a length of time.
  public let every: LocalizedText?
  /// Where the id stands.
  public let nameSpan: Span
  /// The whole entry.
  public let span: Span
}
