import JourneyModel
import JourneySyntax

extension ThemeReader {
  static func unknownTheme(_ name: Spanned<String>, among names: [String]) -> Diagnostic {
    let near = Nearest.match(for: name.value, among: names)
    return Diagnostic(
      id: "unknown-theme", message: "no theme is called \(Shown.quoted(name.value))", span: name.span,
      note: near.map { "did you mean '\($0)'?" },
      explanation: "the maps are drawn in the theme that has the name",
      help: near.map { "write '\($0)'" } ?? "write \(Shown.alternatives(names))",
      fixes: near.map { [Fix("Write '\($0)'", safety: .suggested, edits: [Edit(name.span, $0)])] } ?? [])
  }

  static func unknownRole(_ role: Spanned<String>) -> Diagnostic {
    let near = Nearest.match(for: role.value, among: [brand] + Theme.roleNames)
    return Diagnostic(
      id: "unknown-role", message: "no role of a theme is called \(Shown.quoted(role.value))", span: role.span,
      note: near.map { "did you mean '\($0)'?" },
      explanation: "a colour for a role that isn't there colours nothing",
      help: near.map { "write '\($0)'" }
        ?? "write the name of a role, such as brand, page, ink, good-mark, curve-1 or stage-1",
      fixes: near.map { [Fix("Write '\($0)'", safety: .suggested, edits: [Edit(role.span, $0)])] } ?? [])
  }

  static func noColor(_ color: Spanned<String>) -> Diagnostic {
    let meant = Color(hex: "#" + color.value).map { "\"\($0.hex)\"" }
    return Diagnostic(
      id: "no-colour", message: "\(Shown.quoted(color.value)) is not a colour", span: color.span,
      note: "a colour is written as \"#RRGGBB\" or \"#RGB\"",
      explanation: "contrasts are worked out from the parts of red, green and blue",
      help: "write \(meant ?? "a colour such as \"#1f6feb\""), in quotation marks",
      fixes: meant.map { [Fix("Write \($0)", safety: .suggested, edits: [Edit(color.span, $0)])] } ?? [])
  }

  /// The colours that leave something hard to make out in a theme: one finding a colour.
  func lowContrasts(in name: String) -> [Diagnostic] {
    let theme = theme(named: name)
    let colors = theme.colorsByRole
    var said: Set<ContrastDemand> = []
    var findings: [Diagnostic] = []
    let own = overrides.filter { $0.role.value != Self.brand && ($0.theme == name || $0.theme == nil && name == home) }
    for override in own {
      let role = override.role.value
      // Where it is written for just this theme as well, that one counts.
      guard override.theme != nil || !own.contains(where: { $0.theme != nil && $0.role.value == role }) else {
        continue
      }
      var low: [(demand: ContrastDemand, ratio: Double, share: Double)] = []
      for demand in ContrastDemand.all where (demand.role == role || demand.ground == role) && !said.contains(demand) {
        guard let color = colors[demand.role], let ground = colors[demand.ground] else { continue }
        let ratio = color.contrast(with: ground)
        let needed = demand.ratio(in: theme)
        if ratio < needed { low.append((demand, ratio, ratio / needed)) }
      }
      guard let worst = low.min(by: { $0.share < $1.share }) else { continue }
      said.formUnion(low.map(\.demand))
      let place = override.theme.map { " in the theme '\($0)'" } ?? ""
      let better = theme.legible(override.color.value, as: role).map { "\"\($0.hex)\"" }
      let pair = "\(colors[worst.demand.role]?.hex ?? "") on \(colors[worst.demand.ground]?.hex ?? "")"
      findings.append(
        Diagnostic(
          id: "theme-contrast", severity: .warning,
          message: "'\(worst.demand.role)' can hardly be made out on '\(worst.demand.ground)'\(place): "
            + "a contrast of \(Self.shown(worst.ratio)), not \(Self.shown(worst.demand.ratio(in: theme)))",
          span: override.color.span,
          note: low.count > 1 ? "\(pair), and \(low.count - 1) more such pair\(low.count > 2 ? "s" : "")" : pair,
          explanation: worst.demand.kind == .text
            ? "text needs \(Self.shown(theme.textContrast)) so that most people can read it (WCAG 2.2)"
            : "marks and lines need \(Self.shown(theme.markContrast)) so that most people see them (WCAG 2.2)",
          help: better.map { "write \($0), the nearest colour of the same hue that will do" }
            ?? "choose another colour: no lightness of this hue will do with the theme's other colours",
          fixes: better.map { [Fix("Write \($0)", safety: .suggested, edits: [Edit(override.color.span, $0)])] } ?? []
        ))
    }
    return findings
  }

  /// A ratio with one decimal, rounded down, so that one that is too low never looks as if it would do.
  private static func shown(_ ratio: Double) -> String {
    let tenths = Int(ratio * 10)
    return tenths % 10 == 0 ? "\(tenths / 10):1" : "\(tenths / 10).\(tenths % 10):1"
  }
}
