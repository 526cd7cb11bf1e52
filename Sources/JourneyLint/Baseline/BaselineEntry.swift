/// What a baseline knows of one place in a file: a rule that finds something there, how often, and why that is left.
public struct BaselineEntry: Hashable, Sendable {
  /// What makes two findings of a file the same to a baseline; never a line.
  public struct Key: Hashable, Sendable {
    /// The rule's id.
    public let rule: String
    /// The path to the element that the finding is about, as `stage=Choosing/touchpoint=Waits/wait`; empty for the
    /// journey as a whole.
    public let place: String
    /// The word that the finding is about, where a rule may find several things at one place; empty for none.
    public let subject: String

    /// A key.
    public init(rule: String, place: String, subject: String = "") {
      self.rule = rule
      self.place = place
      self.subject = subject
    }
  }

  /// What is found, and where.
  public let key: Key
  /// How many findings there are of it, at least 1.
  public let count: Int
  /// Why it is left, as somebody has written it; empty for no reason.
  public let reason: String

  /// An entry.
  public init(_ key: Key, count: Int = 1, reason: String = "") {
    self.key = key
    self.count = max(1, count)
    self.reason = reason
  }
}

extension BaselineEntry.Key: Comparable {
  /// By place, then by rule, then by word.
  public static func < (a: Self, b: Self) -> Bool { (a.place, a.rule, a.subject) < (b.place, b.rule, b.subject) }
}
