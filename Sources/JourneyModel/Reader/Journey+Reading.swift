public import JourneySyntax

extension Journey {
  /// What a file was read as, with everything that is wrong in its words and values.
  public struct Reading: Sendable {
    /// The journey; `nil` where the text is none: empty, a list, without stages.
    public let journey: Journey?
    /// What is wrong, in order of place. Syntax mistakes aren't among them: those are the tree's.
    public let diagnostics: [Diagnostic]
    /// Whether a second document in the text says again what the first has said: then the two can't be joined.
    package var saysAllAgain = false
  }

  /// Reads a journey from a tree.
  /// - Parameter project: what the journey's project shares; `nil` outside a project.
  /// - Complexity: O(n) in the nodes of the tree; near words are sought for a bounded number of mistakes.
  public static func read(_ tree: SyntaxTree, project: Project? = nil) -> Reading {
    tree.withBorrowedRoot { read($0, of: tree, project: project) }
  }

  private static func read(_ root: BorrowedNode?, of tree: SyntaxTree, project: Project?) -> Reading {
    guard let root, !(root.kind == .scalar && root.isAbsent) else {
      return Reading(journey: nil, diagnostics: tree.isAccepted ? [nothingThere(tree)] : [])
    }
    guard root.kind == .mapping else {
      return Reading(journey: nil, diagnostics: root.kind == .invalid ? [] : [wrongTopLevel(root)])
    }
    var reader = TreeReader(of: root)
    let record = reader.mapping(root, as: .journey)
    let keyLanguage = reader.keyLanguage
    var frame = reader.frame(of: record, over: project?.scales ?? .standard)
    let language = frame.language?.value ?? keyLanguage
    frame.scales.unread.formUnion(
      RatingScale.unread(in: root, as: .journey, errors: tree.diagnostics + reader.findings.diagnostics))
    reader.judgePending(
      scales: frame.scales, allowsComma: language.usesDecimalComma || keyLanguage.usesDecimalComma)
    reader.reportMixedLanguages(in: tree.source)

    var builder = ModelBuilder()
    let journey = Facts.with(record, in: reader.values, language: language, scales: frame.scales) { facts in
      builder.reportMissing(facts, in: root, tree: tree, hasUnknownKeys: reader.hasUnknownKeys)
      return builder.journey(
        facts, language: frame.language, keyLanguage: keyLanguage, keys: reader.keys, project: project)
    }
    let mistakes = tree.diagnostics + reader.findings.diagnostics + builder.findings.diagnostics
    builder.reportLostMentions(in: tree, of: journey, isDamaged: mistakes.contains { $0.severity == .error })
    return Reading(
      journey: journey, diagnostics: reader.findings.joined(with: builder.findings, of: tree),
      saysAllAgain: reader.saysAllAgain)
  }

  private static func nothingThere(_ tree: SyntaxTree) -> Diagnostic {
    let isBlank = tree.source.bytes.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    return Diagnostic(
      id: "not-a-journey",
      message: isBlank ? "the file is empty" : "there is no journey in this file, only comments", span: Span(0, 0),
      explanation: "a journey needs a title, stages and the names of touchpoints", help: ModelBuilder.sketch)
  }

  private static func wrongTopLevel(_ root: BorrowedNode) -> Diagnostic {
    let what = root.kind == .sequence ? "a list" : "a text"
    return Diagnostic(
      id: "not-a-journey", message: "this is \(what), not a journey", span: Span(root.span.start, root.span.start + 1),
      note: "a journey begins with 'journey: ' and its title",
      explanation: "a journey needs a title, stages and the names of touchpoints", help: ModelBuilder.sketch)
  }
}
