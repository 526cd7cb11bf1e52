import JourneyDiagram
import Testing

/// Everything can be made out in every theme, whatever it may stand on: WCAG 2.2, 1.4.3 and 1.4.11.
@Suite struct ThemeTests {
  static let themes = Theme.names.compactMap(Theme.named)

  @Test func knownContrasts() {
    #expect(abs(Color(0xFFFFFF).contrast(with: Color(0x000000)) - 21) < 1e-9)
    #expect(abs(Color(0x767676).contrast(with: Color(0xFFFFFF)) - 4.54) < 0.01)
  }

  @Test func themesAreFoundByTheirNames() {
    #expect(Theme.names == ["light", "dark", "print", "high-contrast"])
    #expect(Self.themes.map(\.name) == Theme.names)
    #expect(Theme.named("Light") == nil)
  }

  @Test func thePromisesOfTheThemes() {
    for theme in Self.themes {
      #expect(theme.textContrast >= 4.5)
      #expect(theme.markContrast >= 3)
    }
    #expect(Theme.highContrast.textContrast >= 7)
  }

  @Test(arguments: themes) func everythingCanBeMadeOut(theme: Theme) throws {
    #expect(ContrastDemand.all.count > 250)
    for demand in ContrastDemand.all {
      let contrast = try #require(theme.contrast(of: demand.role, on: demand.ground))
      let isEnough = contrast >= demand.ratio(in: theme)
      #expect(isEnough, "\(theme.name): \(demand.role) on \(demand.ground): \(contrast)")
    }
  }

  @Test func everyRoleOfTextAndMarksIsJudged() {
    let judged = Set(ContrastDemand.all.map(\.role))
    for name in Theme.roleNames where name.hasSuffix("ink") || name.hasSuffix("-mark") || name.hasPrefix("curve") {
      #expect(judged.contains(name), "\(name)")
    }
  }

  /// Strong lines: what is only decoration elsewhere can be seen.
  @Test func highContrastHasStrongBorders() throws {
    let theme = Theme.highContrast
    for name in Theme.roleNames where name.hasSuffix("-border") || ["axis", "hairline"].contains(name) {
      #expect(try #require(theme.contrast(of: name, on: "page")) >= 4.5, "\(name)")
    }
    #expect(theme.columnOutline != nil)
  }

  /// No hue, and white wherever there would be a ground.
  @Test func printIsGreyOnWhite() {
    for (name, color) in Theme.print.roles {
      let channels = [color.red, color.green, color.blue].map(Int.init)
      #expect((channels.max() ?? 0) - (channels.min() ?? 0) <= 4, "\(name)")
    }
    for (name, color) in Theme.print.roles where !["ink", "mark", "border", "text"].contains(where: name.hasSuffix) {
      if name.hasPrefix("curve") || ["hairline", "axis"].contains(name) { continue }
      #expect(color.luminance > 0.95, "\(name)")
    }
    #expect(Theme.print.areaPattern == .hatched)
    #expect(Theme.print.stages.hue(at: 0).heading.outline != nil)
  }

  @Test(arguments: themes) func everyRoleHasAColorOfItsOwn(theme: Theme) {
    let roles = theme.roles
    #expect(roles.count > 70)
    #expect(Set(roles.map(\.color)).count == roles.count)
    #expect(Set(roles.map(\.name)).count == roles.count)
    #expect(roles.map(\.name) == Theme.roleNames)
    // Graphviz writes a transparent text in this colour.
    #expect(!roles.contains { $0.color == Color(0xFFFFFE) })
    #expect(roles.allSatisfy { $0.color.opacity == 255 })
  }

  @Test func stagesTakeTurns() {
    let palette = Theme.light.stages
    for index in 0..<12 { #expect(palette.hue(at: index) != palette.hue(at: index + 1)) }
    #expect(palette.hue(at: 0) == palette.hue(at: palette.hues.count))
  }

  @Test func hexIsReadAndWritten() {
    #expect(Color(hex: "#1F6feb") == Color(0x1F6FEB))
    #expect(Color(hex: "#fa0") == Color(0xFFAA00))
    #expect(Color(hex: "#000")?.hex == "#000000")
    for text in ["", "#", "1F6FEB", "#1F6FE", "#1F6FEB80", "#12345g", "＃fff", "#ﬀff", "blue"] {
      #expect(Color(hex: text) == nil, "\(text)")
    }
  }
}
