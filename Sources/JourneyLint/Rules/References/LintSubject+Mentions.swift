import JourneySyntax

extension LintSubject {
  /// Whether something that couldn't be read may name what nothing else names: then nobody can say that it is unused.
  var mayHideMentions: Bool { errors.contains { !Self.harmless.contains($0.id) } }

  /// Errors in one value, which names nothing.
  private static let harmless: Set<String> = ["emotion-range", "rating-range", "id-duplicate"]
}
