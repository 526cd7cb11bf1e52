import JourneyModel
import JourneySyntax

/// Finds comments to the linter that take nothing out of the report.
struct UnusedSuppression: Rule {
  let about = RuleDescription(
    "suppression-unused", .suppressions, .warning,
    summary: "A comment tells the linter to ignore what it doesn't find",
    why: "the comment would hide the next finding of its kind, which nobody has thought about",
    fixSafety: .safe,
    silentWhere: [
      "the comment takes a finding out",
      "the rule is off, or the file couldn't be read as a whole",
    ],
    bad: [
      """
      journey: A haircut
      covers: [purchase]
      stages:
        # polku: ignore ↓stage-empty: the shop opens in spring
        - stage: purchase
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        # polku: ignore ↓stage-empty: liike avataan keväällä
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]
      """,
      """
      kundresa: En klippning
      faser:
        # polku: ignore ↓stage-empty: salongen öppnar i vår
        - fas: Klippningen
          kontaktpunkter: [I stolen: 1, Framför spegeln: 2]
      """,
    ],
    good: [
      """
      journey: A haircut
      # polku: ignore-file missing-stage: the rest is in the salon's own journey
      stages:
        - stage: purchase
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      # polku: ignore-file missing-stage: muu on kampaamon omassa asiakaspolussa
      vaiheet:
        - vaihe: osto
          kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]
      """,
      """
      kundresa: En klippning
      # polku: ignore-file missing-stage: resten finns i salongens egen kundresa
      faser:
        - fas: köp
          kontaktpunkter: [I stolen: 1, Framför spegeln: 2]
      """,
    ])

  /// The finding for a rule's name in a comment.
  /// - Parameter index: which of the comment's names it is.
  func finding(for index: Int, of comment: SuppressionComment, in source: SourceText) -> Diagnostic {
    let name = comment.rules[index]
    return finding(
      "\(Shown.quoted(name.text)) finds nothing here", at: name.span, note: "there is nothing to ignore",
      help: "take the comment out, or put it on the line above what it is about",
      fixes: [
        Fix(
          comment.rules.count > 1 ? "Take the rule out of the comment" : "Take the comment out", safety: .safe,
          edits: [removal(of: index, from: comment, in: source)])
      ])
  }

  /// The whole comment, or only the name with its comma where others stand beside it.
  private func removal(of index: Int, from comment: SuppressionComment, in source: SourceText) -> Edit {
    let names = comment.rules.map(\.span)
    guard names.count > 1 else { return CommentRemoval(source).edit(comment.span) }
    let isLast = index + 1 == names.count
    return Edit(
      isLast ? Span(names[index - 1].end, names[index].end) : Span(names[index].start, names[index + 1].start), "")
  }
}
