/// A role that stands on another, and so needs contrast with it.
package struct ContrastDemand: Hashable, Sendable {
  /// What it is that must be made out.
  package enum Kind: Hashable, Sendable {
    /// Text: WCAG 2.2, 1.4.3.
    case text
    /// A mark or a line that says something: WCAG 2.2, 1.4.11.
    case mark
  }

  /// What must be made out.
  package let kind: Kind
  /// The role of the text or the mark.
  package let role: String
  /// The role of what is under it.
  package let ground: String

  /// The ratio that a theme needs, 1…21.
  package func ratio(in theme: Theme) -> Double { kind == .text ? theme.textContrast : theme.markContrast }

  /// All that a drawing may put on one another.
  package static let all: [ContrastDemand] = {
    let stages = Theme.light.stages.hues.indices.map { "stage-\($0 + 1)" }
    let curves = Theme.light.curves.indices.map { "curve-\($0 + 1)" }
    let cards = ["card", "good", "bad", "opportunity", "action", "plain"]
    let open = ["page", "card"] + stages.map { $0 + "-tint" }
    let inks = ["ink", "quiet-ink"] + cards.map { $0 + "-ink" } + stages.map { $0 + "-text" }
    let marks = cards.map { $0 + "-mark" } + curves + stages.map { $0 + "-mark" }

    var demands: [ContrastDemand] = []
    func demand(_ kind: Kind, _ roles: [String], on grounds: [String]) {
      for role in roles {
        demands += grounds.map { ContrastDemand(kind: kind, role: role, ground: $0) }
      }
    }
    demand(.text, inks, on: open)
    demand(.mark, marks, on: open)
    for card in cards.dropFirst() + ["severe"] {
      demand(.text, [card + "-ink"], on: [card])
      demand(.mark, [card + "-mark"], on: [card])
    }
    demand(.text, ["inverse"], on: marks)
    for stage in stages { demand(.text, [stage + "-ink"], on: [stage]) }
    return demands
  }()
}

extension Theme {
  /// The contrast of a role on another, 1…21; `nil` for roles that don't exist.
  package func contrast(of role: String, on ground: String) -> Double? {
    let colors = colorsByRole
    guard let color = colors[role], let under = colors[ground] else { return nil }
    return color.contrast(with: under)
  }

  /// The colour that a role may have so that all text and marks can be made out: the one wished for, or the one of its
  /// hue whose lightness is nearest to its; `nil` where no lightness will do. It has a little more contrast than is
  /// needed, so that the step by which equal colours are told apart doesn't take it away.
  func legible(_ wish: Color, as role: String) -> Color? {
    let colors = colorsByRole
    let demands = ContrastDemand.all.filter { $0.role == role || $0.ground == role }.compactMap { demand in
      colors[demand.role == role ? demand.ground : demand.role].map {
        (other: $0, ratio: demand.ratio(in: self) * 1.015)
      }
    }
    func isLegible(_ color: Color) -> Bool { demands.allSatisfy { color.contrast(with: $0.other) >= $0.ratio } }
    if isLegible(wish) { return wish }
    let tone = ColorTone(wish)
    // In steps that are finer than those of a channel.
    for step in 1...512 {
      for way in [-1.0, 1] {
        let lightness = tone.lightness + way * Double(step) / 512
        guard (0...1).contains(lightness) else { continue }
        let color = tone.at(lightness: lightness).color
        if isLegible(color) { return color }
      }
    }
    return nil
  }
}
