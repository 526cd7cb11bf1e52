import JourneyModel
import JourneySyntax

/// What a file's comments take out of its report, and what is wrong with those comments.
struct Suppressions {
  /// A rule that isn't to speak in a part of the text.
  private struct Suppression {
    let comment: SuppressionComment
    /// Which of the comment's rules it is.
    let index: Int
    let scope: Span

    var rule: String { comment.rules[index].text }
  }

  /// The findings that a suppression takes out are the same for all that agree in this.
  private struct Effect: Hashable {
    let rule: String
    let scope: Span
  }

  private var suppressions: [Suppression] = []
  /// What is wrong with the comments themselves.
  private var mistakes: [Diagnostic] = []
  private let source: SourceText

  /// The suppressions of a text.
  /// - Complexity: O(n) in the tokens, and in the bytes where there are suppressions.
  init(_ tree: SyntaxTree) {
    source = tree.source
    var scopes: SuppressionScopes?
    for token in tree.tokens where token.kind == .comment {
      guard let comment = SuppressionComment(tree.source, token.span) else { continue }
      if let mistake = InvalidSuppression().mistake(in: comment) {
        mistakes.append(mistake)
        continue
      }
      var known = scopes ?? SuppressionScopes(tree.source)
      scopes = nil
      let scope = known.span(of: comment)
      scopes = known
      suppressions += comment.rules.indices.map { Suppression(comment: comment, index: $0, scope: scope) }
    }
  }

  /// What is left of a report: the findings that no comment speaks of, and what is wrong with the comments; and what the
  /// comments took out.
  /// - Parameter looked: whether a rule has looked at the whole text: only then can a comment on it be out of use.
  /// - Complexity: O(n log n) in the findings, for each nesting of blocks that comments stand above.
  func applied(
    to diagnostics: [Diagnostic], looked: (_ rule: String) -> Bool
  ) -> (left: [Diagnostic], suppressed: [SuppressedFinding]) {
    guard !suppressions.isEmpty || !mistakes.isEmpty else { return (diagnostics, []) }
    var places: [String: [Int]] = [:]
    for (index, diagnostic) in diagnostics.enumerated() { places[diagnostic.id, default: []].append(index) }
    for rule in places.keys { places[rule]?.sort { diagnostics[$0].span.start < diagnostics[$1].span.start } }

    var isLeft = Array(repeating: true, count: diagnostics.count)
    var effects: [Effect: Bool] = [:]
    var unused: [Diagnostic] = []
    var suppressed: [SuppressedFinding] = []
    for suppression in suppressions {
      let effect = Effect(rule: RuleRegistry.id(of: suppression.rule), scope: suppression.scope)
      var isUsed = effects[effect] ?? false
      if effects[effect] == nil, let candidates = places[effect.rule] {
        var next = Self.first(in: candidates, of: diagnostics, from: effect.scope.start)
        while next < candidates.count, diagnostics[candidates[next]].span.start <= effect.scope.end {
          if isLeft[candidates[next]] {
            suppressed.append(SuppressedFinding(diagnostics[candidates[next]], reason: suppression.comment.reason))
          }
          isLeft[candidates[next]] = false
          isUsed = true
          next += 1
        }
      }
      effects[effect] = isUsed
      if !isUsed, looked(effect.rule) {
        unused.append(UnusedSuppression().finding(for: suppression.index, of: suppression.comment, in: source))
      }
    }
    let left = diagnostics.indices.filter { isLeft[$0] }.map { diagnostics[$0] }
    return (left + mistakes + unused, suppressed)
  }

  /// The first of some findings, which are in order of place, that doesn't begin before an offset.
  private static func first(in candidates: [Int], of diagnostics: [Diagnostic], from offset: Int) -> Int {
    var low = 0
    var high = candidates.count
    while low < high {
      let middle = (low + high) / 2
      if diagnostics[candidates[middle]].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
