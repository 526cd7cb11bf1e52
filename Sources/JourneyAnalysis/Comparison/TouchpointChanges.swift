import JourneyModel

/// Finds what has changed about touchpoints that match.
struct TouchpointChanges {
  private let before: Journey
  private let after: Journey
  private let pains: PainComparison
  /// The texts of the actions that are done now and weren't, by the touchpoint that they address.
  private let remedies: [Int: LocalizedText]

  /// - Parameter pairs: the touchpoints that match.
  /// - Complexity: O(n) in the texts of both journeys.
  init(_ before: Journey, _ after: Journey, pairs: [JourneyMatching.Pair], actions: [ActionComparison]) {
    self.before = before
    self.after = after
    pains = PainComparison(before, after, pairs: pairs)
    var remedies: [Int: LocalizedText] = [:]
    for action in actions where action.isDoneNow {
      guard let place = action.after else { continue }
      for case .touchpoint(let reference) in after.actions[place].addresses {
        if let touchpoint = after.touchpoint(reference) { remedies[touchpoint.index] = after.actions[place].text }
      }
    }
    self.remedies = remedies
  }

  /// What is said of a touchpoint that is in the first journey only.
  func changes(removed one: Int) -> [TouchpointChange] {
    pains.solved(at: one).map { change(.painSolved, .pain($0), nil, .better) }
  }

  /// What is said of a touchpoint that is in the second journey only.
  func changes(added two: Int) -> [TouchpointChange] {
    pains.new(at: two).map { change(.painNew, nil, .pain($0), .worse) }
  }

  /// What has changed between two that match, in the order of the aspects.
  func changes(_ pair: JourneyMatching.Pair) -> [TouchpointChange] {
    let (one, two) = (before.touchpoints[pair.before], after.touchpoints[pair.after])
    var changes: [TouchpointChange?] = [
      text(.name, one.name, two.name),
      rating(.emotion, one.emotion, two.emotion, isJudged: true),
      text(.feeling, one.feeling, two.feeling),
      rating(.expected, one.expected, two.expected, isJudged: false),
      rating(.experienced, one.experienced, two.experienced, isJudged: true),
      gap(one, two),
      channel(one, two),
      owner(one, two),
      one.critical?.value == two.critical?.value
        ? nil : change(.critical, one.critical.map { .polarity($0.value) }, two.critical.map { .polarity($0.value) }),
      one.level?.value == two.level?.value
        ? nil : change(.level, one.level.map { .level($0.value) }, two.level.map { .level($0.value) }),
    ]
    changes += times(one, two)
    changes += painChanges(pair)
    changes.append(otherFields(one, two))
    return changes.compactMap { $0 }
  }

  private func change(
    _ aspect: TouchpointChange.Aspect, _ before: TouchpointChange.Value?, _ after: TouchpointChange.Value?,
    _ effect: TouchpointChange.Effect? = nil
  ) -> TouchpointChange {
    TouchpointChange(aspect: aspect, before: before, after: after, effect: effect)
  }

  // MARK: Words

  private func text(
    _ aspect: TouchpointChange.Aspect, _ one: LocalizedText?, _ two: LocalizedText?
  ) -> TouchpointChange? {
    TextSameness.areSame(one, two) ? nil : change(aspect, one.map { .text($0) }, two.map { .text($0) })
  }

  private func channel(_ one: Touchpoint, _ two: Touchpoint) -> TouchpointChange? {
    let ids = [one, two].map { $0.channel.map { $0.id ?? JourneyMatching.key($0.written) } }
    guard ids[0] != ids[1] else { return nil }
    return change(.channel, value(of: one, in: before), value(of: two, in: after))
  }

  private func value(of touchpoint: Touchpoint, in journey: Journey) -> TouchpointChange.Value? {
    touchpoint.channel.map { .channel(name: journey.channel(of: touchpoint)?.name, written: $0.written) }
  }

  /// Who answers for it; where the touchpoint says nobody, its stage's owner does.
  private func owner(_ one: Touchpoint, _ two: Touchpoint) -> TouchpointChange? {
    let owners = (one.owner ?? before.stage(of: one).owner, two.owner ?? after.stage(of: two).owner)
    guard !TextSameness.areSame(owners.0, owners.1) else { return nil }
    let effect: TouchpointChange.Effect? = owners.1 == nil ? .worse : owners.0 == nil ? .better : nil
    return change(.owner, owners.0.map { .text($0) }, owners.1.map { .text($0) }, effect)
  }

  // MARK: Numbers

  /// Smaller differences on the inner scale come from rescaling only.
  private static let precision = 1e-9

  private func rating(
    _ aspect: TouchpointChange.Aspect, _ one: Rating?, _ two: Rating?, isJudged: Bool
  ) -> TouchpointChange? {
    if one == nil, two == nil { return nil }
    var effect: TouchpointChange.Effect?
    if let one, let two {
      let rise = two.level - one.level
      guard abs(rise) > Self.precision else { return nil }
      if isJudged { effect = rise > 0 ? .better : .worse }
    }
    return change(aspect, one.map { .rating($0) }, two.map { .rating($0) }, effect)
  }

  private func gap(_ one: Touchpoint, _ two: Touchpoint) -> TouchpointChange? {
    // Where one of them has no gap, the missing number is a change by itself.
    guard let one = Gap(one), let two = Gap(two), abs(two.size - one.size) > Self.precision else { return nil }
    return change(.gap, .gap(one), .gap(two), two.size > one.size ? .better : .worse)
  }

  private func times(_ one: Touchpoint, _ two: Touchpoint) -> [TouchpointChange?] {
    func time(
      _ aspect: TouchpointChange.Aspect, _ one: TimeAmount?, _ two: TimeAmount?, _ effect: TouchpointChange.Effect?
    ) -> TouchpointChange? {
      one?.minutes == two?.minutes ? nil : change(aspect, one.map { .time($0) }, two.map { .time($0) }, effect)
    }
    // One that is given serves for both: it is told of what it is judged with.
    let hasWait = one.wait != nil || two.wait != nil
    let hasDuration = one.duration != nil || two.duration != nil
    // To take long is no evil in itself: it is judged by how far it goes beyond what was expected.
    func excess(_ touchpoint: Touchpoint) -> Double? {
      guard let duration = touchpoint.duration, let expected = touchpoint.expectedDuration ?? touchpoint.expectedWait
      else { return nil }
      return max(duration.minutes - expected.minutes, 0)
    }
    return [
      time(.wait, one.wait, two.wait, effect(ofLess: one.wait?.minutes, two.wait?.minutes)),
      hasWait ? time(.expectedWait, one.expectedWait, two.expectedWait, nil) : nil,
      time(.duration, one.duration, two.duration, effect(ofLess: excess(one), excess(two))),
      hasDuration || !hasWait ? time(.expectedDuration, one.expectedDuration, two.expectedDuration, nil) : nil,
    ]
  }

  private func effect(ofLess one: Double?, _ two: Double?) -> TouchpointChange.Effect? {
    guard let one, let two, one != two else { return nil }
    return two < one ? .better : .worse
  }

  // MARK: Pains

  private func painChanges(_ pair: JourneyMatching.Pair) -> [TouchpointChange] {
    var changes = pains.solved(at: pair.before).map { change(.painSolved, .pain($0), nil, .better) }
    if let remedy = remedies[pair.after] {
      changes += after.touchpoints[pair.after].pains.map { change(.painRemedied, .pain($0), .text(remedy), .better) }
    }
    changes += pains.new(at: pair.after).map { change(.painNew, nil, .pain($0), .worse) }
    changes += pains.changed(at: pair.after).map { one, two in
      let severities = (one.severity?.value, two.severity?.value)
      var effect: TouchpointChange.Effect?
      if let one = severities.0, let two = severities.1, one != two { effect = two < one ? .better : .worse }
      return change(.pain, .pain(one), .pain(two), effect)
    }
    return changes
  }

  // MARK: The rest

  /// The fields in words that differ, so that nothing that was edited is passed over in silence.
  private func otherFields(_ one: Touchpoint, _ two: Touchpoint) -> TouchpointChange? {
    func isOther(_ texts: KeyPath<Touchpoint, [LocalizedText]>) -> Bool {
      !TextSameness.areSame(one[keyPath: texts], two[keyPath: texts])
    }
    func isOther(_ text: KeyPath<Touchpoint, LocalizedText?>) -> Bool {
      !TextSameness.areSame(one[keyPath: text], two[keyPath: text])
    }
    let fields: [(Key, Bool)] = [
      (.description, isOther(\.description)), (.type, one.type?.value != two.type?.value),
      (.thinks, isOther(\.thinks)),
      (.quote, !TextSameness.areSame(one.quotes.map(\.text), two.quotes.map(\.text))),
      (.importance, one.importance?.level != two.importance?.level),
      (.satisfaction, one.satisfaction?.level != two.satisfaction?.level),
      (.opportunity, isOther(\.opportunities)), (.information, isOther(\.information)),
      (.evidence, isOther(\.evidence)), (.frontstage, isOther(\.frontstage)), (.backstage, isOther(\.backstage)),
      (.support, isOther(\.support)), (.system, isOther(\.systems)),
      (.optional, one.isOptional != two.isOptional),
      (.next, one.next.map(\.target.written) != two.next.map(\.target.written)),
      (.persona, one.personas.map(\.written) != two.personas.map(\.written)),
    ]
    let names = fields.filter(\.1).map(\.0.rawValue)
    return names.isEmpty ? nil : change(.other, nil, .fields(names))
  }
}

extension TouchpointChange.Value {
  fileprivate static func pain(_ pain: Pain) -> Self { .pain(pain.text, pain.severity?.value) }
}
