import JourneyAnalysis
import JourneyModel

/// What the flow says in whole phrases, in the three languages.
struct FlowPhrases: Wording {
  let language: Language

  /// A part of a whole, 0…1, as people read it: `70%`, `12,5 %`.
  func share(_ share: Double) -> String {
    NumberText.text(share * 100, in: language) + (language == .english ? "%" : "\u{A0}%")
  }

  /// A share that is computed: whole percents.
  func roundedShare(_ share: Double) -> String { NumberText.percent(share, in: language) }

  /// A number of people, in groups of three digits.
  func count(_ number: Int) -> String { NumberText.whole(number, in: language) }

  /// Below a touchpoint: the part that leaves.
  func leaves(_ share: String) -> String { pick("\(share) leave", "\(share) lähtee", "\(share) lämnar") }

  /// Below a stage: how many of those who came in it loses.
  func stageLoses(_ loss: FlowGraph.StageLoss) -> String {
    let (left, entered, share) = (count(loss.left), count(loss.entered), roundedShare(loss.share))
    return pick(
      "\(left) of \(entered) leave (\(share))", "\(left) lähtee, tuli \(entered) (\(share))",
      "\(left) av \(entered) lämnar (\(share))")
  }

  /// The heading of a stage that goes on from the row above.
  var continued: String { pick("continued", "jatkuu", "forts.") }

  func quoted(_ name: String) -> String { MapWord.quoted(name, in: language) }

  // MARK: The description

  func parts(_ place: String, _ ways: String) -> String {
    pick(
      "After \(place) the ways part: \(ways).", "Kohdasta \(place) polku haarautuu: \(ways).",
      "Efter \(place) delar sig vägen: \(ways).")
  }

  func returns(_ place: String, to target: String, _ share: String?) -> String {
    let share = share.map { " (\($0))" } ?? ""
    return pick(
      "From \(place) some go back to \(target)\(share).", "Kohdasta \(place) palataan kohtaan \(target)\(share).",
      "Från \(place) går en del tillbaka till \(target)\(share).")
  }

  func repeats(_ place: String, _ share: String?) -> String {
    let share = share.map { " (\($0))" } ?? ""
    return pick(
      "\(place) may be repeated\(share).", "\(place) voi toistua\(share).", "\(place) kan upprepas\(share).")
  }

  func canBeLeftOut(_ places: String) -> String {
    pick("Optional: \(places).", "Valinnaista: \(places).", "Valfritt: \(places).")
  }

  func losesPart(_ place: String, _ share: String) -> String {
    pick(
      "After \(place) \(share) leave.", "Kohdan \(place) jälkeen \(share) lähtee.", "Efter \(place) lämnar \(share).")
  }

  func stageLosesPart(_ stage: String, _ loss: FlowGraph.StageLoss) -> String {
    let (left, entered, share) = (count(loss.left), count(loss.entered), roundedShare(loss.share))
    return pick(
      "In \(stage) \(left) of \(entered) leave (\(share)).",
      "Vaiheessa \(stage) lähtee \(left), kun sinne tuli \(entered) (\(share)).",
      "I \(stage) lämnar \(left) av \(entered) (\(share)).")
  }

  func endsAt(_ places: String) -> String {
    pick("It can end at \(places).", "Polku voi päättyä kohtaan \(places).", "Resan kan sluta vid \(places).")
  }

  func andMore(_ number: Int) -> String { pick("And \(number) more.", "Ja \(number) muuta.", "Och \(number) till.") }

  func isStraight() -> String {
    pick(
      "Everybody goes the same way, from the first touchpoint to the last.",
      "Kaikki kulkevat saman reitin ensimmäisestä kosketuspisteestä viimeiseen.",
      "Alla går samma väg, från den första kontaktpunkten till den sista.")
  }
}
