import JourneyModel
import JourneySyntax

/// Finds e-mail addresses, phone numbers, personal identity codes and bank accounts, also in comments.
struct PersonalData: Rule {
  private static let allowed = RuleOption(
    .allowed, mostWords: 1000,
    "E-mail addresses that are no person's: whole ones, what stands before their `@`, or `@` and a domain.")

  let about = RuleDescription(
    "pii", .privacy, .error,
    summary: "The file holds a person's e-mail address, phone number, identity code or bank account",
    why: "journeys are copied, sent round and kept for ever, and whoever is named in them was never asked",
    source: "Regulation (EU) 2016/679 (GDPR), article 4",
    fixSafety: .suggested,
    options: [Self.allowed],
    silentWhere: [
      "the check character of an identity code or the checksum of an account is wrong",
      "the address belongs to a role or a place, such as info or library, or to a domain for examples, such as "
        + "example.org",
      "the number is a price, a date, a count, an id, a landline, a service number or masked",
    ],
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
              description: Calls from ↓+46 70 123 45 67 or ↓07712 345678, or in New York ↓(212) 736-5001
              support: ↓ruth.o'brien@bt.co.uk
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - kosketuspiste: Varaa ajan
              sitaatti: Soittakaa ↓0401234567 tai ↓044 – 123 4567.
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
              support: SE35 5000 0000 0549 1000 0004, calls 0800 123 456, 112 and +358 9 310 2611
              evidence: Follows @salon, pays 0.0501234567 each, version 040-1.2
      """,
      """
      asiakaspolku: Hiustenleikkuu
      vaiheet:
        - vaihe: Leikkaus
          vastuutaho: info@kampaamo.fi, varaamo@kampaamo.fi, kirjasto@espoo.fi
          kosketuspisteet:
            - kosketuspiste: Varaa ajan
              lainaus: {teksti: Soittakaa 040 xxx xxxx., lähde: haastattelu 5.4.2026}
            - Kertoo tunnuksensa 131052-308A: 0
      """,
      """
      kundresa: En klippning
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - kontaktpunkt: Bokar tid
              ansvarig: info@salong.se
              beskrivning: Betalar 1 050 123 456 kr den 1.4.2026, ringer 0800 123 456
              bakom-kulisserna: Ärendenummer 260315-0026, mätt 20260401-0930
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    findings(in: subject.source, allowed: subject.words(Self.allowed, of: self))
  }

  /// What is found in a project's settings, whose personas are shared. Nothing mends those files, so there are no fixes.
  func findings(inSettings source: SourceText, _ options: RuleOptions) -> [Diagnostic] {
    guard case .words(let allowed) = options.value(of: Self.allowed, in: id) else { return [] }
    return findings(in: source, allowed: allowed, isMendable: false)
  }

  private func findings(in source: SourceText, allowed: [String], isMendable: Bool = true) -> [Diagnostic] {
    PersonalDataFinder(source.bytes, allowed: allowed).all().map { found in
      let fix = Fix("Mask \(found.kind.rawValue)", safety: .suggested, edits: [Edit(found.span, found.mask)])
      return finding(
        "\(Shown.quoted(source[found.span])) is \(found.kind.rawValue)", at: found.span,
        note: "this can belong to a real person",
        help: "write who it is in general words, or mask it: '\(found.mask)'", fixes: isMendable ? [fix] : [])
    }
  }
}
