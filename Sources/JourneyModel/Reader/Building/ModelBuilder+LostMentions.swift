import JourneySyntax

extension ModelBuilder {
  /// Says of each name that leads nowhere, once, that it does.
  /// - Parameters:
  ///   - journey: what has been read of the text.
  ///   - isDamaged: whether mistakes have been found before. A name whose definition can be seen in the text has then only
  ///     lost it to one of them, which says enough.
  /// - Complexity: O(n) in the bytes of the text and the mentions; near names are sought among 2,000,000 in all.
  mutating func reportLostMentions(in tree: SyntaxTree, of journey: Journey?, isDamaged: Bool) {
    guard !lost.isEmpty else { return }
    lost = reportMissingBrackets(among: lost, in: tree)
    var groups: [[LostMention]] = []
    var places: [String: Int] = [:]
    for mention in lost.sorted(by: { $0.name.span.start < $1.name.span.start }) {
      let group = mention.registry.kind + "/" + mention.form
      if let place = places[group] {
        groups[place].append(mention)
      } else {
        places[group] = groups.count
        groups.append([mention])
      }
    }
    let seen = isDamaged ? WrittenNames(in: tree, except: lost.map(\.name.span)) : nil
    var namesLeft = 2_000_000
    let called = WrittenIDs(of: journey)
    for group in groups {
      let known = group[0].registry
      namesLeft -= known.count
      let named = namesLeft >= 0 ? called.id(of: group[0].form, kind: known.kind) : nil
      if named == nil, seen?.contains(group[0].form) == true { continue }
      if findings.isFull {
        findings.omit()
        continue
      }
      let near =
        namesLeft >= 0
        ? named ?? Nearest.match(for: group[0].name.value, among: known.ids)
          ?? called.id(beginningWith: group[0].form, kind: known.kind) : nil
      report(unresolved(group, among: known, near: near))
    }
    lost = []
  }

  private func unresolved(_ mentions: [LostMention], among known: Registry, near: String?) -> Diagnostic {
    let first = mentions[0]
    let others = mentions.dropFirst()
    var labels: [Label] = []
    if let near, let place = known.place(of: near), !place.isEmpty { labels.append(Label(place, "perhaps this one")) }
    labels += others.prefix(3).map { Label($0.name.span, "named here as well") }
    let more =
      others.isEmpty ? "" : ", which \(others.count == 1 ? "one more place names" : "\(others.count) more places name")"
    return Diagnostic(
      id: "reference-unresolved", message: "no \(known.kind) is called \(Shown.quoted(first.name.value))\(more)",
      span: first.name.span, note: "\(Shown.quoted(first.spelling)) names a \(known.kind) by its id", labels: labels,
      explanation: ModelBuilder.reasons[first.key] ?? "what leads nowhere is missing on the map and in the figures",
      help: near.map { "write '\(Shown.plain($0))'" } ?? help(for: first),
      fixes: near.flatMap { near in
        guard isPlain(near) else { return nil }
        return [
          Fix(
            "Write '\(near)'", safety: .suggested,
            edits: mentions.filter { $0.name.value == first.name.value }.map { Edit($0.name.span, near) })
        ]
      } ?? [])
  }

  private func help(for mention: LostMention) -> String {
    let known = mention.registry
    let isOfTouchpoints = known === touchpoints
    if isOfTouchpoints, stages.find(mention.name.value) != nil {
      return "this is the name of a stage: write the ids of its touchpoints"
    }
    let all = mention.key == .addresses ? "; '\(Vocabulary.wholeJourney.word(in: keyLanguage))' stands for all" : ""
    return ids(of: known) + all
  }

  private func ids(of known: Registry) -> String {
    // A few out of many would help nobody.
    switch known.count {
    case 0: "write it into the file's list of \(known.kind)s, '- \(known.kind): …'"
    case 1...12: "the ids are: \(known.idsInOrder.map { Shown.plain($0) }.joined(separator: ", "))"
    default: "write the id of a \(known.kind) that is there"
    }
  }

  /// Whether an id can stand anywhere in a text without quotation marks.
  func isPlain(_ id: String) -> Bool {
    id.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" } && id.first != "-"
  }

  private static let reasons: [Key: String] = [
    .deliveredAt: "a promise that no touchpoint delivers can't be kept or measured",
    .addresses: "an action that addresses nothing on the map mends nothing",
    .next: "the path breaks off where the next touchpoint isn't there",
    .recovery: "a failure that is made good nowhere stays one",
    .persona: "the curve of a persona is drawn from the touchpoints that name it",
    .channel: "the map draws a touchpoint in the row of its channel",
    .sources: "evidence that can't be found proves nothing",
    .source: "evidence that can't be found proves nothing",
  ]
}
