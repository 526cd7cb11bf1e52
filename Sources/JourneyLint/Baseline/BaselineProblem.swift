public import JourneySyntax

/// Why a text can't be read as a baseline.
public struct BaselineProblem: Error, Hashable {
  /// Where.
  public let position: Position
  /// What is wrong there, without a full stop at its end.
  public let message: String
  /// Whether the text is a baseline all the same, damaged or of another version, and no other file.
  public let isBaseline: Bool
}
