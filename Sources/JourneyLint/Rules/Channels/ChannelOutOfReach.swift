import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// Finds touchpoints in channels that a persona who comes to them can't use.
struct ChannelOutOfReach: Rule {
  let about = RuleDescription(
    "persona-channel-conflict", .channels, .warning,
    summary: "A persona comes to a touchpoint whose channel is not among those that the persona can use",
    why: "there the persona's journey ends, or somebody else has to walk it for them",
    silentWhere: [
      "the persona doesn't come to the touchpoint, or lists no channels",
      "'actor' says who does it in the persona's place, or the touchpoint is optional",
      "another 'next' of the touchpoint before leads where the persona can go",
    ],
    bad: [
      """
      journey: A haircut
      channels: [app, phone, salon]
      personas:
        - {persona: ada, goal: Short hair, channels: [app, phone, salon]}
        - {persona: bea, goal: Long hair, channels: [phone, salon]}
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Books a time, channel: ↓app, emotion: 1}
            - {touchpoint: Moves it, persona: bea, channel: ↓app, emotion: 1}
            - {touchpoint: In the chair, channel: salon, emotion: 2}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      kanavat: [sovellus, puhelin, kampaamo]
      persoonat:
        - {persoona: aino, tavoite: Lyhyet hiukset, kanavat: [puhelin, kampaamo]}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Varaa ajan, kanava: ↓sovellus, tunne: 1}
            - {kosketuspiste: Tuolissa, kanava: kampaamo, tunne: 2}
      """,
      """
      kundresa: En klippning
      kanaler: [app, telefon, salong]
      personor:
        - {persona: ada, mål: Kort hår, kanaler: [telefon, salong]}
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Bokar tid, kanal: ↓app, känsla: 1}
            - {kontaktpunkt: I stolen, kanal: salong, känsla: 2}
      """,
    ],
    good: [
      """
      journey: A haircut
      channels: [app, phone, salon]
      personas:
        - {persona: ada, goal: Short hair, channels: [app, salon]}
        - {persona: bea, goal: Long hair, channels: [phone, salon]}
        - {persona: eve, goal: Grey hair}
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Books a time in the app, persona: [ada, eve], channel: app, emotion: 1}
            - {touchpoint: Books a time by phone, persona: bea, channel: phone, emotion: 1}
            - {touchpoint: Gets a reminder, persona: bea, actor: her daughter, channel: app, emotion: 1}
            - {touchpoint: Rates the salon, optional: yes, channel: app, emotion: 1}
            - {touchpoint: In the chair, channel: salon, emotion: 2}
      """,
      """
      journey: A haircut booked in one of two ways
      channels: [app, phone, salon]
      personas: [{persona: ada, goal: Short hair, channels: [phone, salon]}]
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Reads the prices, channel: salon, emotion: 0, next: [opens: 70 %, calls: 30 %]}
            - {touchpoint: Opens the app, id: opens, channel: app, emotion: 1}
            - {touchpoint: Books in it, channel: app, emotion: 1, next: chair}
            - {touchpoint: Calls, id: calls, channel: phone, emotion: 1}
            - {touchpoint: In the chair, id: chair, channel: salon, emotion: 2}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      kanavat: [sovellus, puhelin, kampaamo]
      persoonat:
        - {persoona: aino, tavoite: Lyhyet hiukset, kanavat: [puhelin, kampaamo]}
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet:
            - {kosketuspiste: Varaa ajan, kanava: puhelin, tunne: 1}
            - {kosketuspiste: Saa muistutuksen, toimija: tytär, kanava: sovellus, tunne: 1}
            - {kosketuspiste: Tuolissa, kanava: kampaamo, tunne: 2}
      """,
      """
      kundresa: En klippning
      kanaler: [app, telefon, salong]
      personor:
        - {persona: ada, mål: Kort hår, kanaler: [app, salong]}
        - {persona: bea, mål: Långt hår, kanaler: [telefon, salong]}
      faser:
        - fas: Klippningen
          kontaktpunkter:
            - {kontaktpunkt: Bokar i appen, persona: ada, kanal: app, känsla: 1}
            - {kontaktpunkt: Ringer och bokar, persona: bea, kanal: telefon, känsla: 1}
            - {kontaktpunkt: I stolen, kanal: salong, känsla: 2}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    let personas = journey.personas.filter { persona in
      !persona.channels.isEmpty && persona.channels.allSatisfy { $0.id != nil }
    }
    guard !personas.isEmpty, !subject.mayHideMentions else { return [] }
    let byID = Dictionary(personas.map { ($0.id, $0) }) { first, _ in first }
    var shut: [Int: [Persona]] = [:]
    for path in subject.analysis.paths {
      for persona in path.personas.compactMap({ byID[$0] }) {
        let usable = Set(persona.channels.compactMap(\.id))
        func canWalk(_ index: Int) -> Bool { self.canWalk(journey.touchpoints[index], persona, usable) }
        let places = path.touchpointIndices.indices.filter { !canWalk(path.touchpointIndices[$0]) }
        guard !places.isEmpty else { continue }
        let passed = passed(on: path, by: persona, canWalk)
        for place in places where !passed[place] {
          shut[path.touchpointIndices[place], default: []].append(persona)
        }
      }
    }
    let known = subject.word(.channels, of: .persona)
    return shut.keys.sorted().compactMap { index in
      let touchpoint = journey.touchpoints[index]
      guard let channel = touchpoint.channel, let personas = shut[index] else { return nil }
      let names = personas.prefix(3).map { Shown.quoted($0.name.text) }.joined(separator: ", ")
      return finding(
        "\(names) can't use the channel \(Shown.quoted(channel.written))", at: channel.span,
        note: "at \(Shown.quoted(touchpoint.name.text))",
        labels: personas.prefix(3).map { Label($0.nameSpan, "'\(known)' names what this persona can use") },
        help:
          "write a touchpoint in another channel for them, say in '\(subject.word(.actor))' who does it in their place, or add the "
          + "channel to theirs")
    }
  }

  /// Which touchpoints of the main path a persona can pass on another way that is theirs to walk, by position.
  /// - Complexity: O(n) in the touchpoints of the path and its branches.
  private func passed(on path: PathAnalysis, by persona: Persona, _ canWalk: (Int) -> Bool) -> [Bool] {
    let count = path.touchpointIndices.count
    var changes = [Int](repeating: 0, count: count + 1)
    for branch in path.branches {
      switch branch.kind {
      case .detour, .shortcut, .leftOut: break
      case .exit where !branch.touchpointIndices.isEmpty: break
      case .exit, .loop, .loss: continue
      }
      guard let leaves = branch.leaves, leaves.branch == nil, branch.arrives.map({ $0.branch == nil }) ?? true,
        branch.personas.isEmpty || branch.personas.contains(persona.id)
      else { continue }
      let (start, end) = (leaves.position + 1, branch.arrives?.position ?? count)
      guard start < end, end <= count, branch.touchpointIndices.allSatisfy(canWalk) else { continue }
      changes[start] += 1
      changes[end] -= 1
    }
    var ways = 0
    return changes.dropLast().map { change in
      ways += change
      return ways > 0
    }
  }

  private func canWalk(_ touchpoint: Touchpoint, _ persona: Persona, _ usable: Set<String>) -> Bool {
    guard let channel = touchpoint.channel?.id, !usable.contains(channel), touchpoint.actor == nil,
      !touchpoint.isOptional
    else { return true }
    return !touchpoint.personas.isEmpty && !touchpoint.personas.contains { $0.id == persona.id }
  }
}
