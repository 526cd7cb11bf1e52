package import JourneySyntax

/// What a mistake is about that no rule finds but the reading itself: it can't be turned off, since what it stands in
/// couldn't be read. The manual and the tests are made from it.
package struct MistakeDescription: Sendable {
  /// What is read when the mistake is found.
  package enum Group: String, Sendable, CaseIterable {
    /// The text's characters, indentation, quotes and brackets.
    case syntax
    /// The journey's keys and values.
    case reading
    /// A project's `polku.yaml`.
    case settings
  }

  /// The stable name of the findings, in kebab case.
  package let id: String
  /// What is read.
  package let group: Group
  /// How grave its findings are.
  package let severity: Severity
  /// What is wrong, in one sentence without a full stop at its end.
  package let summary: String
  /// Why that matters, in one sentence without a full stop at its end.
  package let why: String
  /// Texts in which it is found, exactly at each marker; empty where no text that can be printed shows it.
  package let bad: [RuleExample]
  /// The same texts as they should be.
  package let good: [RuleExample]

  init(
    _ id: String, _ group: Group, _ severity: Severity = .error, summary: String, why: String, bad: [RuleExample] = [],
    good: [RuleExample] = []
  ) {
    self.id = id
    self.group = group
    self.severity = severity
    self.summary = summary
    self.why = why
    self.bad = bad
    self.good = good
  }
}

extension MistakeDescription.Group {
  /// Its heading.
  var title: String {
    switch self {
    case .syntax: "Syntax"
    case .reading: "Reading"
    case .settings: "Settings"
    }
  }

  /// What one of its mistakes is, in a message.
  var kind: String {
    switch self {
    case .syntax: "a mistake in a file's syntax"
    case .reading: "a mistake in what a file says"
    case .settings: "a mistake in 'polku.yaml'"
    }
  }

  /// What its mistakes are about, in a few words.
  var summary: String {
    switch self {
    case .syntax: "the text itself: indentation, quotes, colons and brackets"
    case .reading: "what the text says: a title, stages, values that fit their keys"
    case .settings: "a project's polku.yaml"
    }
  }
}
