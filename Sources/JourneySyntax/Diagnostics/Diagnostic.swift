/// Something that is wrong, or worth saying, about a text. A value: terminal frames, JSON and editor squiggles are
/// renderings of it.
public struct Diagnostic: Hashable, Sendable {
  /// The stable name of the kind of finding, in kebab case: `colon-in-text`, `missing-stage`.
  public let id: String
  /// How grave it is.
  public let severity: Severity
  /// What is wrong, in one sentence without a full stop at its end, in the author's words.
  public let message: String
  /// The exact place.
  public let span: Span
  /// What stands under the carets: what was expected just there. `nil` where the message says it all.
  public let note: String?
  /// Other places that belong to it.
  public let labels: [Label]
  /// Why it matters.
  public let explanation: String?
  /// What to do.
  public let help: String?
  /// Edits that would mend it.
  public let fixes: [Fix]

  /// A diagnostic from its parts.
  public init(
    id: String, severity: Severity = .error, message: String, span: Span, note: String? = nil, labels: [Label] = [],
    explanation: String? = nil, help: String? = nil, fixes: [Fix] = []
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.span = span
    self.note = note
    self.labels = labels
    self.explanation = explanation
    self.help = help
    self.fixes = fixes
  }

  /// The same finding where none of its fixes is of use.
  package var withoutFixes: Diagnostic {
    Diagnostic(
      id: id, severity: severity, message: message, span: span, note: note, labels: labels, explanation: explanation,
      help: help)
  }

  /// The same finding at another severity.
  public func at(_ severity: Severity) -> Diagnostic {
    Diagnostic(
      id: id, severity: severity, message: message, span: span, note: note, labels: labels, explanation: explanation,
      help: help, fixes: fixes)
  }
}

/// How grave a finding is, the gravest first.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Breaks the build.
  case error
  /// Should be mended.
  case warning
  /// Good to know.
  case information = "info"

  /// Whether one is less grave than the other.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .information: 2
    }
  }
}

/// A further place that a diagnostic points at, with a few words.
public struct Label: Hashable, Sendable {
  /// The place.
  public let span: Span
  /// What is to be seen there.
  public let text: String

  /// A label.
  public init(_ span: Span, _ text: String) {
    self.span = span
    self.text = text
  }
}

/// A way to mend a finding.
public struct Fix: Hashable, Sendable {
  /// Whether it may be applied unasked.
  public enum Safety: String, Hashable, Sendable {
    /// The meaning is plain: apply it.
    case safe
    /// The author should look at it first.
    case suggested
  }

  /// What it does, as an order: "Quote the sentence".
  public let title: String
  /// Whether it may be applied unasked.
  public let safety: Safety
  /// The edits, in order of place, not overlapping.
  public let edits: [Edit]

  /// A fix.
  public init(_ title: String, safety: Safety, edits: [Edit]) {
    self.title = title
    self.safety = safety
    self.edits = edits
  }
}

/// Replaces the bytes of a span.
public struct Edit: Hashable, Sendable {
  /// What goes; empty for an insertion.
  public let span: Span
  /// What comes.
  public let replacement: String

  /// An edit.
  public init(_ span: Span, _ replacement: String) {
    self.span = span
    self.replacement = replacement
  }
}
