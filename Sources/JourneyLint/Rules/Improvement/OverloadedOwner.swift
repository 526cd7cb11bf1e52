import JourneyModel
import JourneySyntax

/// Finds owners with more open actions than anybody carries through.
struct OverloadedOwner: Rule {
  let about = RuleDescription(
    "owner-overload", .improvement, .information, isOn: false,
    summary: "More than seven open actions have one and the same owner",
    why: "who owns everything finishes nothing",
    bad: [
      """
      journey: A haircut
      stages:
        - {stage: The cut, touchpoints: [In the chair: 1, In front of the mirror: 2]}
      actions:
        - {action: New chairs, addresses: journey, owner: ↓Ada}
        - {action: New mirrors, addresses: journey, owner: Ada}
        - {action: New lamps, addresses: journey, owner: ada}
        - {action: New coats, addresses: journey, owner: Ada}
        - {action: New floor, addresses: journey, owner: Ada}
        - {action: New sign, addresses: journey, owner: Ada}
        - {action: New tea, addresses: journey, owner: Ada}
        - {action: New songs, addresses: journey, owner: Ada}
      """
    ],
    good: [
      """
      journey: A haircut
      stages:
        - {stage: The cut, touchpoints: [In the chair: 1, In front of the mirror: 2]}
      actions:
        - {action: New chairs, addresses: journey, owner: Ada}
        - {action: New mirrors, addresses: journey, owner: Ada}
        - {action: New lamps, addresses: journey, owner: Ada}
        - {action: New coats, addresses: journey, owner: Ada}
        - {action: New floor, addresses: journey, owner: Ada}
        - {action: New sign, addresses: journey, owner: Ada}
        - {action: New tea, addresses: journey, owner: Ada}
        - {action: New songs, addresses: journey, owner: Ada, status: done}
        - {action: New name, addresses: journey, owner: Ada, status: idea}
      """
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    var order: [String] = []
    var owned: [String: [LocalizedText]] = [:]
    for action in subject.journey.actions {
      guard let owner = action.owner, [nil, .planned, .doing].contains(action.status?.value) else { continue }
      let name = owner.text.lowercased()
      if owned[name] == nil { order.append(name) }
      owned[name, default: []].append(owner)
    }
    return order.compactMap { name in
      guard let owners = owned[name], owners.count > 7, let first = owners.first else { return nil }
      return finding(
        "\(Shown.quoted(first.text)) owns \(owners.count) open actions", at: first.span,
        note: "more than seven", labels: owners.dropFirst().prefix(3).map { Label($0.span, "and this one") },
        help: "share them out, or say with 'status: idea' which can wait")
    }
  }
}
