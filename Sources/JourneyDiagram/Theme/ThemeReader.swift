import JourneyModel
import JourneySyntax

/// Reads a project's theme and colours, and makes themes of them.
struct ThemeReader {
  /// A role's own colour.
  struct Override {
    let role: Spanned<String>
    let color: Spanned<Color>
    /// The theme under which it stands; `nil` for all.
    let theme: String?
  }

  /// The colour of a company: several roles at once, each made legible.
  static let brand = "brand"

  private let project: Project?
  /// What the project chooses, or `auto`.
  private(set) var choice = ThemeSettings.automatic
  /// The colours, each role at most once a theme, and once for all: the last one counts.
  private(set) var overrides: [Override] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Where in `overrides` each role of each theme is.
  private var places: [String: Int] = [:]
  /// Where unknown themes stand that have been said.
  private var unknownThemes: Set<Int> = []

  init(_ project: Project?) { self.project = project }

  /// The theme that colours outside all themes are written for; in the others they keep their hue only.
  var home: String { choice == ThemeSettings.automatic ? Theme.light.name : choice }

  /// Reads the settings and judges them.
  mutating func read() {
    guard let project else { return }
    if let theme = project.theme { read(theme) }
    for setting in project.colors { read(setting) }
    let themes = [home] + Theme.names.filter { name in name != home && overrides.contains { $0.theme == name } }
    for name in themes { diagnostics += lowContrasts(in: name) }
    diagnostics.sort { ($0.span.start, $0.id) < ($1.span.start, $1.id) }
  }

  private mutating func read(_ theme: Spanned<String>) {
    if ThemeSettings.choices.contains(theme.value) {
      choice = theme.value
    } else {
      diagnostics.append(Self.unknownTheme(theme, among: ThemeSettings.choices))
    }
  }

  private mutating func read(_ setting: Project.ColorSetting) {
    if let theme = setting.theme, !Theme.names.contains(theme.value) {
      // Said once, for all that stands under it.
      if unknownThemes.insert(theme.span.start).inserted {
        diagnostics.append(Self.unknownTheme(theme, among: Theme.names))
      }
      return
    }
    guard setting.role.value == Self.brand || Theme.roleNames.contains(setting.role.value) else {
      diagnostics.append(Self.unknownRole(setting.role))
      return
    }
    guard let color = Color(hex: setting.color.value) else {
      diagnostics.append(Self.noColor(setting.color))
      return
    }
    let override = Override(
      role: setting.role, color: Spanned(color, setting.color.span), theme: setting.theme?.value)
    let key = "\(override.theme ?? "") \(override.role.value)"
    if let place = places[key] {
      overrides[place] = override
    } else {
      places[key] = overrides.count
      overrides.append(override)
    }
  }

  // MARK: Themes

  /// A theme with the project's colours: as they are written where they are written for it, else in their hue only. On
  /// paper, colours for other themes are left out.
  func theme(named name: String) -> Theme {
    let theme = Theme.named(name) ?? .light
    guard !overrides.isEmpty else { return theme }
    return written(for: name, over: name == home || name == Theme.print.name ? theme : translated(into: theme))
  }

  /// The colours that are written for a theme, on top of it.
  private func written(for name: String, over theme: Theme) -> Theme {
    // Colours under the theme's name come after those for all.
    let own = overrides.filter { $0.theme == nil && name == home } + overrides.filter { $0.theme == name }
    var changes: [String: Color] = [:]
    for override in own where override.role.value != Self.brand { changes[override.role.value] = override.color.value }
    let exact = Set(changes.keys)
    let theme = theme.with(changes, exact: exact)
    guard let brand = own.last(where: { $0.role.value == Self.brand })?.color.value else { return theme }
    changes.merge(theme.branded(brand, isExact: true)) { written, _ in written }
    return theme.with(changes, exact: exact.union(["stage-1"]))
  }

  /// A theme with the hues of the colours that stand outside all themes.
  private func translated(into theme: Theme) -> Theme {
    var theme = theme
    var written: Set<String> = []
    for override in overrides where override.theme == nil && override.role.value != Self.brand {
      guard let color = theme.translated(override.color.value, as: override.role.value) else { continue }
      theme = theme.with([override.role.value: color])
      written.insert(override.role.value)
    }
    if let brand = overrides.last(where: { $0.theme == nil && $0.role.value == Self.brand })?.color.value {
      theme = theme.with(theme.branded(brand, isExact: false).filter { !written.contains($0.key) })
    }
    return theme
  }
}

extension Theme {
  /// The hue of a colour at the lightness that a role has here, made legible; `nil` where it can't be.
  fileprivate func translated(_ color: Color, as role: String) -> Color? {
    guard let own = colorsByRole[role] else { return nil }
    return legible(ColorTone(color).at(lightness: ColorTone(own).lightness).color, as: role)
  }

  /// The roles that the colour of a company has: the first stage's, and the mark of actions.
  /// - Parameter isExact: Whether the first heading has just that colour, rather than its hue.
  fileprivate func branded(_ brand: Color, isExact: Bool) -> [String: Color] {
    let hue = stages.hue(at: 0)
    let tone = ColorTone(brand)
    func colored(_ own: Color) -> Color { tone.at(lightness: ColorTone(own).lightness).color }

    var changes: [String: Color] = [:]
    var (ground, text) = (isExact ? brand : colored(hue.heading.ground), hue.heading.ink)
    let texts = [text, inverse, ink, Color(0xFFFFFF), Color(0x000000)]
    if let legible = texts.first(where: { $0.contrast(with: ground) >= textContrast }) {
      text = legible
    } else {
      ground = legible(ground, as: "stage-1") ?? hue.heading.ground
    }
    changes["stage-1"] = ground
    changes["stage-1-ink"] = text
    let roles = [("stage-1-mark", hue.strong), ("stage-1-text", hue.ink), ("action-mark", action.mark)]
    for (role, own) in roles { changes[role] = legible(isExact ? brand : colored(own), as: role) ?? own }
    changes["stage-1-border"] = changes["stage-1-mark"]
    let tint = ColorTone(hue.tint)
    changes["stage-1-tint"] = legible(
      tone.at(lightness: tint.lightness).with(chromaAtMost: tint.chroma * 0.7).color, as: "stage-1-tint")
    return changes
  }
}
