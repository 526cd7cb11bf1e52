import JourneyModel

/// What a file says is done about its touchpoints.
struct Remedies {
  /// The ids of the touchpoints that actions address, without those that are rejected.
  private let addressed: NameTable
  /// Whether the file tells what is done at all: it has actions, or it claims to be what is, with evidence. Of another
  /// file nothing follows from its silence.
  let areTold: Bool
  /// Whether all that is done can be told. Where an action is wrong, or says nothing of what it addresses, it
  /// may be for any touchpoint.
  private let areKnown: Bool

  /// The remedies of a journey.
  /// - Complexity: O(n) in the addresses of the actions and in the errors.
  init(_ subject: LintSubject) {
    let journey = subject.journey
    var addressed = NameTable()
    for action in journey.actions where action.status?.value != .rejected {
      for case .touchpoint(let reference) in action.addresses {
        if let id = reference.id { _ = addressed.addIfNew(id) }
      }
    }
    self.addressed = addressed
    // A name that leads nowhere may have meant any touchpoint.
    let leadsNowhere = journey.actions.contains { action in
      action.addresses.contains { if case .touchpoint(let reference) = $0 { reference.id == nil } else { false } }
    }
    areKnown =
      !leadsNowhere && !subject.mayHideActions
      && !journey.actions.contains {
        $0.addresses.isEmpty && $0.status?.value != .rejected && $0.status?.value != .done
      }
    areTold = !journey.actions.isEmpty || journey.state?.value == .asIs
  }

  /// Whether an action addresses a touchpoint, or its trouble is accepted; also where that can't be told.
  func cover(_ touchpoint: Touchpoint) -> Bool {
    !areKnown || touchpoint.accepted?.isSo == true || address(touchpoint)
  }

  /// Whether an action that isn't rejected addresses a touchpoint.
  func address(_ touchpoint: Touchpoint) -> Bool { addressed.place(of: touchpoint.id) != nil }
}
