import JourneyModel
import JourneySyntax

/// The name of a rule, or of a family of them.
public struct RuleName: Hashable, Sendable {
  /// The name, as it was written.
  public let text: String
  /// Whether it is a family's. A family stands for those of its rules that are on: one that waits to be asked for is
  /// asked for by its own name.
  public let isFamily: Bool
  /// The 0-based places of the rules in the registry.
  let places: [Int]

  /// A name; `nil` where there is neither a rule nor a family that is called so.
  public init?(_ text: String) {
    self.text = text
    if let place = RuleTable.places[RuleRegistry.id(of: text)] {
      isFamily = false
      places = [place]
    } else if let family = RuleDescription.Family(rawValue: text) {
      isFamily = true
      places = RuleTable.rows.indices.filter { RuleTable.rows[$0].family == family }
    } else {
      return nil
    }
  }

  /// What is wrong with a name, and what to write instead.
  /// - Parameter isNearSought: whether the nearest name is looked for, which takes time.
  public static func problem(with text: String, isNearSought: Bool = true) -> (
    message: String, remedy: String, near: String?
  ) {
    if let mistake = MistakeRegistry.mistake(text) {
      return (
        "\(Shown.quoted(text)) is no rule but \(mistake.group.kind), and is always told",
        "take the name out, and mend what it finds", nil
      )
    }
    let families = RuleDescription.Family.allCases.map(\.rawValue)
    let near = isNearSought ? Nearest.match(for: text, among: RuleTable.rows.map(\.id) + families) : nil
    return (
      "no rule or family is called \(Shown.quoted(text))",
      near.map { "write '\($0)'" } ?? "the families are \(families.joined(separator: ", "))", near
    )
  }
}

/// What the settings need to know of each rule, in the order of the registry, copied once.
enum RuleTable {
  struct Row: Sendable {
    let id: String
    let family: RuleDescription.Family
    let severity: Severity
    let isOn: Bool
  }

  static let rows: [Row] = RuleRegistry.all.map { rule in
    let about = rule.about
    return Row(id: about.id, family: about.family, severity: about.severity, isOn: about.isOn)
  }

  /// The places of the rules by their ids.
  static let places: [String: Int] = Dictionary(rows.enumerated().map { ($1.id, $0) }) { first, _ in first }
}
