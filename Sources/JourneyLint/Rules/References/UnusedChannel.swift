import JourneyModel
import JourneySyntax

/// Finds channels of the file's own list that no touchpoint uses.
struct UnusedChannel: Rule {
  let about = RuleDescription(
    "channel-unused", .references, .warning,
    summary: "No touchpoint uses a channel that the file lists",
    why: "a channel that nobody meets makes the figures of channels wrong, or a touchpoint has forgotten it",
    fixSafety: .safe,
    silentWhere: [
      "the channel is 'planned', or shared by the project",
      "no touchpoint of the file names a channel",
      "the file has errors, since the channel may be named in what couldn't be read",
    ],
    bad: [
      """
      journey: A haircut
      channels:
        - salon: {group: physical}
        - ↓fax: {group: digital}
        - phone
      stages:
        - stage: The cut
          touchpoints:
            - {touchpoint: Books a time, channel: phone, emotion: 1}
            - {touchpoint: In the chair, channel: salon, emotion: 2}
      """,
      """
      asiakaspolku: Hiustenleikkuu
      kanavat: [liike, ↓faksi]
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [{kosketuspiste: Tuolissa, kanava: liike, tunne: 2}, {kosketuspiste: Kotona, tunne: 2}]
      """,
      """
      kundresa: En klippning
      kanaler: [salong, ↓fax]
      faser:
        - fas: Klippningen
          kontaktpunkter: [{kontaktpunkt: I stolen, kanal: salong, känsla: 2}, {kontaktpunkt: Hemma, känsla: 2}]
      """,
    ],
    good: [
      """
      journey: A haircut
      channels: [salon, chat: {group: digital, planned: yes}]
      stages:
        - stage: The cut
          touchpoints: [{touchpoint: In the chair, channel: salon, emotion: 2}, In front of the mirror: 2]
      """,
      """
      journey: A haircut
      channels: [salon, chat]
      stages:
        - stage: The cut
          touchpoints: [In the chair: 1, In front of the mirror: 2]
      """,
      """
      asiakaspolku: Hiustenleikkuu
      kanavat: [kampaamo, chat: {ryhmä: digitaalinen, suunniteltu: kyllä}]
      vaiheet:
        - vaihe: Leikkaus
          kosketuspisteet: [{kosketuspiste: Tuolissa, kanava: kampaamo, tunne: 2}, {kosketuspiste: Kotona, tunne: 2}]
      """,
      """
      kundresa: En klippning
      kanaler: [salong, chatt]
      faser:
        - {fas: Klippningen, kontaktpunkter: [I stolen: 1, Framför spegeln: 2]}
      """,
    ])

  func check(_ subject: LintSubject) -> [Diagnostic] {
    let journey = subject.journey
    guard journey.channels.contains(where: { $0.origin == .file }) else { return [] }
    var used = NameTable()
    for touchpoint in journey.touchpoints {
      if let id = touchpoint.channel?.id { _ = used.addIfNew(id) }
    }
    guard used.count > 0, !subject.mayHideMentions else { return [] }
    let unused = journey.channels.filter { $0.origin == .file && !$0.isPlanned && used.place(of: $0.id) == nil }
    guard !unused.isEmpty else { return [] }
    let known = Set(journey.personas.flatMap(\.channels).compactMap(\.id))
    let own = journey.channels.first { $0.origin == .file }
    let removal = EntryRemoval(subject, listAround: own?.nameSpan)
    let planned = "\(subject.word(.planned, of: .channel)): \(subject.yes)"
    // A touchpoint that has forgotten its channel may mean this one: then nobody but the author can say that it is
    // needless. Where more than one of five have none, the file doesn't mean to name them all.
    let without = journey.touchpoints.count { $0.channel == nil && !$0.isWithoutChannel }
    let mayBeMeant = without > 0 && without * 5 <= journey.touchpoints.count
    return unused.map { channel in
      let isKnown = known.contains(channel.id)
      let edit = isKnown || mayBeMeant ? nil : removal.edit(at: channel.nameSpan)
      return finding(
        "no touchpoint uses the channel \(Shown.quoted(channel.name.text))", at: channel.nameSpan,
        note: isKnown ? "only personas name it" : "nothing names it",
        help: "name it at the touchpoints where customers use it, write '\(planned)', or take it out",
        fixes: edit.map { [Fix("Take the channel out", safety: .safe, edits: [$0])] } ?? [])
    }
  }
}
