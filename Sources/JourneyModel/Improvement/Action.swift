public import JourneySyntax

/// Something that is or will be done for a better journey.
public struct Action: Sendable {
  /// How far it is.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case idea, planned, doing, done, rejected
  }

  /// What it is done to.
  public enum Address: Hashable, Sendable {
    /// The journey as a whole.
    case journey(Span)
    /// One touchpoint.
    case touchpoint(Reference)
  }

  /// The id, as written or made from the text.
  public let id: String
  /// The id where the author wrote one.
  public let writtenID: Spanned<String>?
  /// What is to be done.
  public let text: LocalizedText
  /// What it is done to.
  public let addresses: [Address]
  /// Who sees to it.
  public let owner: LocalizedText?
  /// When it is to be ready.
  public let due: Spanned<CalendarDate>?
  /// How far it is; `nil` where it isn't said.
  public let status: Spanned<Status>?
  /// What it is to the customer.
  public let level: Spanned<ExperienceLevel>?
  /// How much work it is.
  public let effort: Spanned<Degree>?
  /// How much good it does.
  public let benefit: Spanned<Degree>?
  /// What kind of action it is, in the author's words.
  public let kind: LocalizedText?
  /// The whole entry.
  public let span: Span

  /// Whether it addresses a touchpoint.
  public func addresses(_ touchpoint: Touchpoint) -> Bool {
    addresses.contains { if case .touchpoint(let reference) = $0 { reference.id == touchpoint.id } else { false } }
  }
}
