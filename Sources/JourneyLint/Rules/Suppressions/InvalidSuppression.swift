import JourneyModel
import JourneySyntax

/// Finds comments to the linter that it can't follow.
struct InvalidSuppression: Rule {
  let about = RuleDescription(
    "suppression-invalid", .suppressions, .warning,
    summary: "A comment to the linter is misspelt, names no rule that exists, or gives no reason",
    why: "whoever reads the file next must know what was left as it is, and why",
    fixSafety: .suggested,
    silentWhere: [
      "the comment names rules that exist, and gives a reason",
      "a comment isn't for the linter: it doesn't begin with 'polku:', nor with 'polku' and words that ask it to ignore a rule",
    ],
    bad: [
      """
      journey: A haircut
      covers: [awareness, purchase]
      stages:
        # polku: ignore ↓stage-emtpy: the shop opens in spring
        - stage: awareness
        - stage: purchase
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      journey: A haircut
      covers: [awareness, purchase]
      stages:
        # ↓Polku: ignore stage-empty: the shop opens in spring
        - stage: awareness
        - stage: purchase
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        # polku: ignore ↓stage-emtpy: liike avataan keväällä
        - vaihe: Varaus
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]
      """,
      """
      kundresa: En klippning
      faser:
        # polku: ignore ↓stage-emtpy: salongen öppnar i vår
        - fas: Bokning
        - fas: Klippningen
          kontaktpunkter: [I stolen: 1, Framför spegeln: 2]
      """,
    ],
    good: [
      """
      journey: A haircut
      covers: [awareness, purchase]
      stages:
        # polku: ignore stage-empty: the shop opens in spring
        - stage: awareness
        - stage: purchase
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        # polku: ignore stage-empty: liike avataan keväällä
        - vaihe: Varaus
        - vaihe: Leikkaus
          kosketuspisteet: [Tuolissa: 1, Peilin edessä: 2]
      """,
      """
      kundresa: En klippning
      faser:
        # polku: ignore stage-empty: salongen öppnar i vår
        - fas: Bokning
        - fas: Klippningen
          kontaktpunkter: [I stolen: 1, Framför spegeln: 2]
      """,
    ])

  /// What is wrong with a comment; `nil` where nothing is.
  func mistake(in comment: SuppressionComment) -> Diagnostic? {
    let form = "write '# polku: ignore rule-name: reason', or 'ignore-file' for the whole file"
    if let misspelt = comment.misspelt {
      let right = "polku: \(comment.command.text)"
      return finding(
        "this comment is not followed: it doesn't begin with '\(right)'", at: misspelt, help: "write '\(right)'",
        fixes: [Fix("Write '\(right)'", safety: .suggested, edits: [Edit(misspelt, right)])])
    }
    guard comment.reach != nil else {
      return finding(
        "\(Shown.quoted(comment.command.text)) is nothing that the linter can be told",
        at: comment.command.span.isEmpty ? comment.span : comment.command.span, help: form)
    }
    guard !comment.rules.isEmpty else {
      return finding("this comment names no rule to ignore", at: comment.span, help: form)
    }
    if let unknown = comment.rules.first(where: { RuleRegistry.rule($0.text) == nil }) {
      if let mistake = MistakeRegistry.mistake(unknown.text) {
        return finding(
          "\(Shown.quoted(unknown.text)) is no rule but \(mistake.group.kind), and can't be ignored", at: unknown.span,
          help: "mend what it finds, and take the comment out")
      }
      if let family = RuleDescription.Family(rawValue: unknown.text) {
        let own = RuleTable.rows.filter { $0.family == family }.map(\.id)
        return finding(
          "\(Shown.quoted(unknown.text)) is a family of rules, and a comment names each rule", at: unknown.span,
          help: "write which of them it is: \(Shown.alternatives(own))")
      }
      let ids = RuleRegistry.all.map(\.id)
      let near = Nearest.match(for: unknown.text, among: ids)
      return finding(
        "no rule is called \(Shown.quoted(unknown.text))", at: unknown.span,
        help: near.map { "write '\($0)'" } ?? "'polku explain' lists the rules",
        fixes: near.map { [Fix("Write '\($0)'", safety: .suggested, edits: [Edit(unknown.span, $0)])] } ?? [])
    }
    guard !comment.hasReason else { return nil }
    return finding(
      "this comment gives no reason, so it is not followed", at: comment.span,
      help: "write the reason behind the rule's name: '# polku: ignore \(comment.rules[0].text): reason'")
  }
}
