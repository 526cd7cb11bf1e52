import JourneyAnalysis
import JourneyModel

/// The sentences at the head of a comparison.
extension ComparisonWords {
  /// How many touchpoints are new, gone, moved and renamed; empty for none.
  func shape(added: Int, removed: Int, moved: Int, renamed: Int) -> String {
    let parts = [
      count(added, "is new", "are new", "on uusi", "on uusia", "är ny", "är nya"),
      count(removed, "is gone", "are gone", "on poistunut", "on poistunut", "är borta", "är borta"),
      count(moved, "has moved", "have moved", "on siirtynyt", "on siirtynyt", "har flyttats", "har flyttats"),
      count(
        renamed, "has a new name", "have new names", "on saanut uuden nimen", "on saanut uuden nimen", "har nytt namn",
        "har nya namn"),
    ].compactMap { $0 }
    guard let first = parts.first else { return "" }
    let noun =
      first.number == 1
      ? pick("touchpoint", "kosketuspiste", "kontaktpunkt") : pick("touchpoints", "kosketuspistettä", "kontaktpunkter")
    let rest = parts.dropFirst().map { "\($0.number) \($0.words)" }
    return list(["\(first.number) \(noun) \(first.words)"] + rest) + "."
  }

  /// How many feel better and worse; empty for none.
  func feelings(better: Int, worse: Int) -> String {
    let first = better > 0 ? better : worse
    if first == 0 { return "" }
    let noun =
      first == 1
      ? pick("touchpoint feels", "kosketuspiste tuntuu", "kontaktpunkt känns")
      : pick("touchpoints feel", "kosketuspistettä tuntuu", "kontaktpunkter känns")
    let (well, badly) = (pick("better", "paremmalta", "bättre"), pick("worse", "huonommalta", "sämre"))
    let rest = better > 0 && worse > 0 ? ["\(worse) \(badly)"] : []
    return list(["\(first) \(noun) \(better > 0 ? well : badly)"] + rest) + "."
  }

  /// How many pains are gone, remedied and new; empty for none.
  func pains(solved: Int, remedied: Int, new: Int) -> String {
    let parts = [
      count(solved, "is solved", "are solved", "on ratkennut", "on ratkennut", "är löst", "är lösta"),
      count(
        remedied, "has a remedy", "have a remedy", "on saanut korjauksen", "on saanut korjauksen", "har åtgärdats",
        "har åtgärdats"),
      count(new, "is new", "are new", "on uusi", "on uusia", "är ny", "är nya"),
    ].compactMap { $0 }
    guard let first = parts.first else { return "" }
    let noun =
      first.number == 1
      ? pick("pain", "kipupiste", "smärtpunkt") : pick("pains", "kipupistettä", "smärtpunkter")
    return list(["\(first.number) \(noun) \(first.words)"] + parts.dropFirst().map { "\($0.number) \($0.words)" }) + "."
  }

  var unchanged: String {
    pick(
      "Nothing that is compared has changed.", "Mikään vertailtava ei ole muuttunut.",
      "Inget av det som jämförs har ändrats.")
  }

  var isNew: String {
    pick(
      "This journey is new: there was none before.", "Polku on uusi: aiempaa ei ollut.",
      "Resan är ny: det fanns ingen tidigare.")
  }

  var isGone: String {
    pick("This journey is gone.", "Polku on poistettu.", "Resan är borttagen.")
  }

  /// That two journeys of different claims are compared.
  func claims(_ before: Journey.State?, _ after: Journey.State?) -> String {
    let (one, two) = (claim(before), claim(after))
    return pick(
      "The first describes \(one), the second \(two).", "Ensimmäinen kuvaa \(one), toinen \(two).",
      "Den första beskriver \(one), den andra \(two).")
  }

  /// That one side is only believed.
  func evidence(_ before: Journey.State?, _ after: Journey.State?) -> String? {
    switch (before, after) {
    case (.hypothesis?, .asIs?):
      pick(
        "The differences show where the hypothesis was wrong, not what has changed for customers.",
        "Erot kertovat, missä hypoteesi oli väärässä, eivät siitä, mikä asiakkaille on muuttunut.",
        "Skillnaderna visar var hypotesen var fel, inte vad som har ändrats för kunderna.")
    case (_, .toBe?):
      pick(
        "What comes after is a design, not a measurement.", "Jälkimmäinen on suunnitelma, ei mittaus.",
        "Det senare är en plan, inte en mätning.")
    default: nil
    }
  }

  private func claim(_ state: Journey.State?) -> String {
    switch state {
    case .hypothesis: pick("a hypothesis", "hypoteesia", "en hypotes")
    case .asIs: pick("what is", "nykytilaa", "nuläget")
    case .toBe: pick("what is to be", "tavoitetilaa", "målbilden")
    case nil: pick("a state that it doesn’t name", "nimeämätöntä tilaa", "ett läge som inte anges")
    }
  }

  /// What changes in how it is remembered.
  func peakEnd(of people: String?, from before: String, to after: String) -> String {
    let whose = people.map { " (\($0))" } ?? ""
    return pick(
      "The peak–end value goes from \(before) to \(after)\(whose).",
      "Huippu–loppu-arvo oli \(before), nyt \(after)\(whose).",
      "Topp–slut-värdet går från \(before) till \(after)\(whose).")
  }

  func title(from before: String) -> String {
    let title = MapWord.quoted(before, in: language)
    return pick("The title was \(title).", "Otsikko oli \(title).", "Titeln var \(title).")
  }

  /// Parts in a row: `a, b and c`.
  func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + pick(" and ", " ja ", " och ") + last
  }

  private func count(
    _ number: Int, _ englishOne: String, _ english: String, _ finnishOne: String, _ finnish: String,
    _ swedishOne: String,
    _ swedish: String
  ) -> (number: Int, words: String)? {
    guard number > 0 else { return nil }
    return (number, number == 1 ? pick(englishOne, finnishOne, swedishOne) : pick(english, finnish, swedish))
  }
}
