public import JourneySyntax

/// A step of the ladder on which customer experience is led.
public struct LadderStep: Sendable {
  /// The six steps, in order.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    case define, develop, organise, execute, measure, redefine
  }

  /// How far it is.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case todo, doing, done
  }

  /// Which step it is.
  public let name: Name
  /// How far it is.
  public let status: Spanned<Status>
  /// Where the step's key stands.
  public let span: Span
}
