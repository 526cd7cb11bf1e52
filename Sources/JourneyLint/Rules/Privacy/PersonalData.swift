import JourneyModel
import JourneySyntax

/// Finds e-mail addresses, phone numbers, personal identity codes and bank accounts, also in comments.
struct PersonalData: Rule {
  let about = RuleDescription(
    "pii", .privacy, .error,
    summary: "The file holds a person's e-mail address, phone number, identity code or bank account",
    why: "journeys are copied, sent round and kept for ever, and whoever is named in them was never asked",
    fixSafety: .suggested,
    bad: [
      """
      journey: A haircut
      # asked on the phone: ↓040 123 4567
      stages:
        - stage: The cut
          touchpoints:
            - touchpoint: Books a time
              quote: {text: My code is ↓131052-308T, source: ↓maija.virtanen@hotmail.fi}
            - touchpoint: Pays from ↓FI21 1234 5600 0007 85
              description: Calls from ↓+46 70 123 45 67
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - kosketuspiste: Varaa ajan
              sitaatti: Soittakaa ↓0401234567.
      """,
      """
      kundresa: Klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - kontaktpunkt: Bokar tid
              beskrivning: Ringer från ↓070-123 45 67, personnummer ↓811228-9874
      """,
    ],
    good: [
      """
      journey: A haircut
      stages:
        - stage: The cut
          entered: 401234567
          touchpoints:
            - touchpoint: Pays 1 050 123 456 kr on 01.04.2026 at 12:30
              id: order-0401234567
              owner: info@salon.fi
              quote: {text: Write to maija@example.org or +358 40 xxx xxxx, source: interview 2026-04-05}
            - touchpoint: Reads +12 000 000 views and 131052-308A
              support: SE35 5000 0000 0549 1000 0004, calls 0800 123 456 and 112
              evidence: Follows @salon, pays 0.0501234567 each, version 040-1.2
      """
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    PersonalDataFinder(subject.source.bytes).all().map { found in
      let text = subject.source[found.span]
      return finding(
        "\(Shown.quoted(text)) is \(found.kind.rawValue)", at: found.span,
        note: "this can belong to a real person",
        help: "write who it is in general words, or mask it: '\(found.mask)'",
        fixes: [Fix("Mask \(found.kind.rawValue)", safety: .suggested, edits: [Edit(found.span, found.mask)])])
    }
  }
}
