import JourneyModel

/// A row of the blueprint that holds cards of plain text: all but the customer's actions.
enum BlueprintRow: CaseIterable {
  case evidence, frontstage, backstage, support

  /// One card's text, and whether it names a system rather than what somebody does.
  struct Entry: Hashable {
    let text: String
    let isSystem: Bool
  }

  /// What stands in it at a touchpoint, in the author's order.
  func entries(of touchpoint: Touchpoint, _ context: MapContext) -> [Entry] {
    func plain(_ texts: [LocalizedText]) -> [Entry] {
      texts.map { Entry(text: context.text($0), isSystem: false) }
    }
    return switch self {
    case .evidence: plain(touchpoint.evidence)
    case .frontstage: plain(touchpoint.frontstage)
    case .backstage: plain(touchpoint.backstage)
    case .support:
      plain(touchpoint.support) + touchpoint.systems.map { Entry(text: context.text($0), isSystem: true) }
    }
  }

  /// What stands at its left, with the line above it.
  func heading(_ context: MapContext) -> LaneHeading {
    switch self {
    case .evidence: LaneHeading(title: context.word(.evidence), hint: context.word(.evidenceHint))
    case .frontstage: LaneHeading(title: context.word(.frontstage), hint: context.word(.frontstageHint))
    case .backstage: LaneHeading(title: context.word(.backstage), hint: context.word(.backstageHint))
    case .support: LaneHeading(title: context.word(.support), hint: context.word(.supportHint))
    }
  }

  /// The line above it; `nil` for what stands above the customer's actions.
  var line: BlueprintLine? {
    switch self {
    case .evidence: nil
    case .frontstage: .interaction
    case .backstage: .visibility
    case .support: .internalInteraction
    }
  }

  /// The keys that fill it.
  var keys: [Key] {
    switch self {
    case .evidence: [.evidence]
    case .frontstage: [.frontstage]
    case .backstage: [.backstage]
    case .support: [.support, .system]
    }
  }

  /// The rows below the customer's actions that appear.
  ///
  /// Where anything at all is written of them, both sides of the line of visibility appear, since the line says nothing
  /// without them; support appears only where there is some. Where nothing is written none appears.
  static func behind(_ context: MapContext) -> [BlueprintRow] {
    func isUsed(_ row: BlueprintRow) -> Bool {
      context.journey.touchpoints.contains { !row.entries(of: $0, context).isEmpty }
    }
    let hasSupport = isUsed(.support)
    guard hasSupport || isUsed(.frontstage) || isUsed(.backstage) else { return [] }
    return hasSupport ? [.frontstage, .backstage, .support] : [.frontstage, .backstage]
  }
}
