public import JourneySyntax

/// A finding that was taken out of the report, with why.
public struct SuppressedFinding: Hashable, Sendable {
  /// What took it out.
  public enum Place: String, Hashable, Sendable {
    /// A comment in the file.
    case inSource
    /// Something outside the file, such as a list of known findings.
    case external
  }

  /// The finding.
  public let diagnostic: Diagnostic
  /// What took it out.
  public let place: Place
  /// The reason that was given; empty for none.
  public let reason: String

  /// A finding that was taken out.
  public init(_ diagnostic: Diagnostic, by place: Place = .inSource, reason: String = "") {
    self.diagnostic = diagnostic
    self.place = place
    self.reason = reason
  }
}
