import JourneyLint
import JourneyModel
import JourneySyntax
import Testing

/// One slip has one finding, whose fix gives what was meant: nothing the author wrote is lost or moved.
struct OneSlipRemedyTests: SlipSuite {
  /// A text with a slip, and the same as it was meant.
  struct Slip: CustomTestStringConvertible, Sendable {
    let id: String
    let slip: String
    let meant: String
    var testDescription: String { "\(id): \(slip)" }

    init(_ id: String, _ slip: String, _ meant: String) { (self.id, self.slip, self.meant) = (id, slip, meant) }
  }

  /// A journey with some entries among the touchpoints of its stage.
  private static func touchpoints(_ lines: String) -> String {
    "asiakaspolku: Hiustenleikkuu\nvaiheet:\n  - vaihe: Leikkaus\n    kosketuspisteet:\n"
      + lines.split(separator: "\n").map { "      \($0)\n" }.joined() + "      - Maksaa: 0\n      - Lähtee: 1\n"
  }

  private func check(_ slip: Slip, _ text: (String) -> String) {
    #expect(ids(text(slip.slip)) == [slip.id])
    #expect(fixed(text(slip.slip)) == text(slip.meant))
  }

  @Test(
    "a name that begins with a sign gets the quotes, and its emotion stays",
    arguments: [
      Slip("text-after-value", "- \"Kiitos\" sanoo kassa: 2", "- '\"Kiitos\" sanoo kassa': 2"),
      Slip("text-after-value", "- 'Moi' ja istuu: -1,5", "- \"'Moi' ja istuu\": -1,5"),
      Slip("text-after-value", "- [Uusi] tuoli: 2", "- \"[Uusi] tuoli\": 2"),
      Slip("alias", "- *Uusi* tuoli: 2", "- \"*Uusi* tuoli\": 2"),
      Slip("reserved-character", "- @salonki vastaa: 2", "- \"@salonki vastaa\": 2"),
      Slip("reserved-character", "- %-alennus luvataan: 2", "- \"%-alennus luvataan\": 2"),
      Slip("comment-in-text", "- Lukee #frisyyri: 2", "- \"Lukee #frisyyri\": 2"),
    ]) func names(slip: Slip)
  { check(slip, Self.touchpoints) }

  @Test(
    "an equals sign or nothing in the place of a colon, behind a known key",
    arguments: [
      Slip(
        "missing-colon", "- {kosketuspiste: Istuu, tunne=1, kanava: salonki}",
        "- {kosketuspiste: Istuu, tunne: 1, kanava: salonki}"),
      Slip("missing-colon", "- {kosketuspiste=Istuu, tunne = 1}", "- {kosketuspiste: Istuu, tunne: 1}"),
      Slip("missing-colon", "- kosketuspiste: Istuu\n  tunne=1", "- kosketuspiste: Istuu\n  tunne: 1"),
      Slip(
        "missing-colon", "- kosketuspiste: Istuu\n  kanava salonki\n  tunne: 1",
        "- kosketuspiste: Istuu\n  kanava: salonki\n  tunne: 1"),
    ]) func colons(slip: Slip)
  { check(slip, Self.touchpoints) }

  @Test(
    "quotes of one kind inside one another",
    arguments: [
      Slip(
        "text-after-value", "- {kosketuspiste: Istuu, ajattelee: 'What's up', tunne: 1}",
        "- {kosketuspiste: Istuu, ajattelee: \"What's up\", tunne: 1}"),
      Slip(
        "text-after-value", "- {kosketuspiste: Istuu, sitaatti: \"Sanoin: \"lyhyt\" ja hän leikkasi\", tunne: 1}",
        "- {kosketuspiste: Istuu, sitaatti: 'Sanoin: \"lyhyt\" ja hän leikkasi', tunne: 1}"),
      Slip(
        "text-after-value", "- kosketuspiste: Istuu\n  ajattelee: 'the parents' car'",
        "- kosketuspiste: Istuu\n  ajattelee: \"the parents' car\""),
      Slip(
        "unknown-escape", "- kosketuspiste: Istuu\n  kuvaus: \"C:\\Users\\alva\\blod.pdf\"",
        "- kosketuspiste: Istuu\n  kuvaus: \"C:\\\\Users\\\\alva\\\\blod.pdf\""),
    ]) func quotes(slip: Slip)
  { check(slip, Self.touchpoints) }

  @Test(
    "brackets that a comment begins in, or that end with another's sign",
    arguments: [
      Slip(
        "unclosed-bracket", "- {kosketuspiste: Lukee #frisyyri, tunne: 1}",
        "- {kosketuspiste: \"Lukee #frisyyri\", tunne: 1}"),
      Slip(
        "wrong-bracket", "- {kosketuspiste: Istuu, järjestelmä: [a, b}", "- {kosketuspiste: Istuu, järjestelmä: [a, b]}"
      ),
    ]) func brackets(slip: Slip)
  { check(slip, Self.touchpoints) }

  @Test(
    "lines that have moved together move back together",
    arguments: [
      Slip(
        "indentation", "- kosketuspiste: Istuu\n kanava: salonki\n tunne: 1",
        "- kosketuspiste: Istuu\n  kanava: salonki\n  tunne: 1"),
      Slip(
        "indentation", "- kosketuspiste: Istuu\n   kanava: salonki\n   tunne: 1",
        "- kosketuspiste: Istuu\n  kanava: salonki\n  tunne: 1"),
      Slip(
        "key-among-items", "- kosketuspiste: Istuu\nkanava: salonki\ntunne: 1",
        "- kosketuspiste: Istuu\n  kanava: salonki\n  tunne: 1"),
      Slip(
        "indentation", "-  kosketuspiste: Istuu\n  kanava: salonki\n  tunne: 1",
        "- kosketuspiste: Istuu\n  kanava: salonki\n  tunne: 1"),
      Slip(
        "colon-in-text", "- kosketuspiste: Istuu\n  ajattelee: Jospa minä\n    pyörryn: kaikkien edessä\n    vielä",
        "- kosketuspiste: Istuu\n  ajattelee: \"Jospa minä\n    pyörryn: kaikkien edessä\n    vielä\""),
    ]) func movedKeys(slip: Slip)
  { check(slip, Self.touchpoints) }

  @Test("a touchpoint too far left moves with its keys, and the next one stays", arguments: [4, 8])
  func movedEntry(column: Int) {
    let meant =
      "journey: X\nstages:\n  - stage: A\n    touchpoints:\n      - touchpoint: Waits\n        emotion: 0\n"
      + "      - touchpoint: Sits\n        emotion: 1\n      - touchpoint: Pays\n        emotion: 0\n"
    let indent = String(repeating: " ", count: column)
    let text = meant.replacing(
      "      - touchpoint: Sits\n  ", with: "\(indent)- touchpoint: Sits\n\(indent.dropFirst(4))"
    )
    .replacing("Sits\n\(indent.dropFirst(4))      emotion", with: "Sits\n\(indent)  emotion")
    #expect(ids(text) == ["indentation"])
    #expect(fixed(text) == meant)
  }

  @Test(
    "a dash before a key goes",
    arguments: [
      Slip(
        "item-among-keys", "- kosketuspiste: Istuu\n  - kanava: salonki\n  - tunne: 1",
        "- kosketuspiste: Istuu\n  kanava: salonki\n  tunne: 1"),
      Slip(
        "missing-key", "- kosketuspiste: Istuu\n- kanava: salonki\n- tunne: 1",
        "- kosketuspiste: Istuu\n  kanava: salonki\n  tunne: 1"),
    ]) func dashedKeys(slip: Slip)
  { check(slip, Self.touchpoints) }

  @Test("a dash before the key of a list goes", arguments: ["stages:\n", "    touchpoints:\n"])
  func dashedLists(key: String) {
    let text = "journey: X\n" + Self.stages
    let word = String(key.drop { $0 == " " })
    let slip = text.replacing(key, with: key.replacing(word, with: "- " + word))
    #expect(ids(slip) == ["item-among-keys"])
    #expect(fixed(slip) == text)
  }

  @Test(
    "lines without their dashes aren't one entry",
    arguments: [
      ("space-after-dash", "-"), ("missing-dash", "+ "), ("missing-dash", ""), ("missing-dash", "• "),
      ("missing-dash", "– "), ("missing-dash", "1. "),
    ]) func lostDashes(id: String, sign: String)
  {
    let text =
      "journey: X\n" + Self.stages.replacing("- Calls: 1", with: "- Calls").replacing("- Pays: 2", with: "- Pays")
    let slip = text.replacing("- Calls", with: sign + "Calls").replacing("- Pays", with: sign + "Pays")
    #expect(ids(slip) == [id])
    #expect(fixed(slip) == text)
    let numbers = "journey: X\n" + Self.stages
    let other = numbers.replacing("- Calls", with: sign + "Calls").replacing("- Pays", with: sign + "Pays")
    #expect(fixed(other) == numbers)
  }

  @Test("a text may go on below its key, and may be one of several lines in a list of texts")
  func textsOfSeveralLines() {
    for needs in ["needs: to be home\n      by ten", "needs:\n      to be home\n      by ten"] {
      let text = "journey: X\npersonas:\n  - persona: ida\n    \(needs)\n" + Self.stages
      #expect(!ids(text).contains { $0.hasSuffix("dash") })
    }
    let text = "journey: X\npersonas:\n  - persona: ida\n    needs:\n      -to be home\n      -by ten\n" + Self.stages
    #expect(fixed(text) == text.replacing("-to", with: "- to").replacing("-by", with: "- by"))
  }

  @Test(
    "a text on the line of its sign",
    arguments: [
      Slip(
        "block-text-header", "- kosketuspiste: Istuu\n  mahdollisuus: | Elokuva",
        "- kosketuspiste: Istuu\n  mahdollisuus: Elokuva"),
      Slip(
        "block-text-header", "- kosketuspiste: Istuu\n  mahdollisuus: | Elokuva\n    jostakin",
        "- kosketuspiste: Istuu\n  mahdollisuus: |\n    Elokuva\n    jostakin"),
    ]) func blockTexts(slip: Slip)
  { check(slip, Self.touchpoints) }

  @Test("asterisks round a key go")
  func boldKeys() {
    let text = "journey: X\n" + Self.stages
    #expect(fixed(text.replacing("stages:", with: "**stages:**")) == text)
  }
}
