import JourneyDiagram
import JourneyModel
import JourneySyntax
import Testing

/// What `polku.yaml` says about themes and colours.
@Suite struct ThemeSettingsTests {
  private func project(_ text: String) -> Project {
    let reading = Project.read(SyntaxTree.parse(SourceText(text)))
    #expect(reading.diagnostics.map(\.message) == [])
    return reading.project
  }

  private func read(_ text: String, choice: String? = nil) -> ThemeSettings {
    ThemeSettings.read(project(text), choice: choice)
  }

  // MARK: The choice

  @Test func nothingSaidIsLightWithDark() {
    let settings = ThemeSettings.read(nil)
    #expect(settings.theme == .light)
    #expect(settings.dark == .dark)
    #expect(settings.diagnostics.isEmpty)
  }

  @Test func theProjectChoosesAndTheCommandMore() {
    #expect(read("theme: print\n").theme == .print)
    #expect(read("theme: print\n").dark == nil)
    #expect(read("teema: dark\n", choice: "high-contrast").theme == .highContrast)
    #expect(read("tema: dark\n", choice: "auto").theme == .light)
    #expect(read("theme: dark\n", choice: "auto").dark == .dark)
    #expect(read("theme: dark\n", choice: "puce").theme == .dark)
  }

  @Test func anUnknownThemeIsSaidAndLightIsDrawn() {
    let settings = read("theme: drak\n")
    #expect(settings.theme == .light)
    #expect(settings.diagnostics.map(\.id) == ["unknown-theme"])
    #expect(settings.diagnostics.first?.span == Span(7, 11))
    #expect(settings.diagnostics.first?.fixes.first?.edits == [Edit(Span(7, 11), "dark")])
  }

  // MARK: Roles

  @Test func aRoleGetsItsColor() {
    let settings = read("colours: {page: \"#FFFDF8\", good-mark: '#084'}\n")
    #expect(settings.diagnostics.isEmpty)
    #expect(settings.theme.page == Color(0xFFFDF8))
    #expect(settings.theme.good.mark == Color(0x008844))
    #expect(settings.theme.bad == Theme.light.bad)
  }

  @Test func inThreeLanguages() {
    for key in ["colours", "colors", "värit", "färger"] {
      #expect(read("\(key): {page: \"#FFFDF8\"}\n").theme.page == Color(0xFFFDF8))
    }
  }

  @Test func theProjectsColorStaysWhenAnotherRoleHasIt() {
    let ink = Theme.light.ink
    let theme = read("colours: {curve-3: \"\(ink.hex)\"}\n").theme
    #expect(theme.curves[2] == ink)
    #expect(theme.ink != ink)
    #expect(Set(theme.roles.map(\.color)).count == Theme.roleNames.count)
  }

  @Test func aColorUnderAThemeIsForThatThemeOnly() {
    let settings = read("colours:\n  dark:\n    page: \"#000000\"\n")
    #expect(settings.theme == .light)
    #expect(settings.dark?.page == Color(0x000000))
  }

  @Test func theDarkThemeKeepsTheHueAndItsLightness() throws {
    let settings = read("colours: {page: \"#FFF6E0\", good-mark: \"#00708A\"}\n")
    let dark = try #require(settings.dark)
    #expect(dark.page.luminance < 0.02)
    #expect(dark.page.red > dark.page.blue)
    #expect(dark.good.mark.blue > dark.good.mark.red)
    expectLegible(dark)
  }

  @Test func paperTakesNoForeignColors() {
    #expect(read("colours: {page: \"#FFF6E0\", brand: \"#1F6FEB\"}\n", choice: "print").theme == .print)
    #expect(read("theme: print\ncolours: {ink: \"#111111\"}\n").theme.ink == Color(0x111111))
  }

  // MARK: The colour of a company

  /// Whatever the colour: nothing to warn of, and everything can be made out.
  @Test(arguments: ["#1F6FEB", "#FFD400", "#000000", "#FFFFFF", "#00FF00", "#7F7F7F", "#FF0000", "#0000FF", "#E6007E"])
  func everyBrandColorCanBeUsed(brand: String) throws {
    for choice in [nil, "dark", "high-contrast"] {
      let settings = read("colours: {brand: \"\(brand)\"}\n", choice: choice)
      #expect(settings.diagnostics.isEmpty)
      expectLegible(settings.theme)
      if let dark = settings.dark { expectLegible(dark) }
    }
    expectLegible(read("theme: high-contrast\ncolours: {brand: \"\(brand)\"}\n").theme)
    #expect(read("colours: {brand: \"\(brand)\"}\n").theme.stages.hue(at: 0).heading.ground == Color(hex: brand))
  }

  @Test func theBrandIsFittedToTheProjectsOtherColors() throws {
    let settings = read("colours: {brand: \"#5A8FF0\", page: \"#F4E9D0\", stage-1-ink: \"#000000\"}\n")
    #expect(settings.diagnostics.map(\.message) == [])
    #expect(settings.theme.stages.hue(at: 0).heading.ink == Color(0x000000))
    expectLegible(settings.theme)
    expectLegible(try #require(settings.dark))
  }

  private func expectLegible(_ theme: Theme) {
    for demand in ContrastDemand.all {
      let contrast = theme.contrast(of: demand.role, on: demand.ground) ?? 0
      let isEnough = contrast >= demand.ratio(in: theme)
      #expect(isEnough, "\(theme.name): \(demand.role) on \(demand.ground): \(contrast)")
    }
  }

  // MARK: Findings

  @Test func anUnknownRoleIsSaid() {
    let findings = read("colours:\n  pgae: \"#FFFFFF\"\n  what-is-this: \"#FFFFFF\"\n").diagnostics
    #expect(findings.map(\.id) == ["unknown-role", "unknown-role"])
    #expect(findings.map(\.severity) == [.error, .error])
    #expect(findings.first?.help == "write 'page'")
    #expect(findings.first?.span == Span(11, 15))
    #expect(findings.last?.fixes == [])
  }

  @Test func aColorThatIsNoneIsSaid() {
    let findings = read("colours:\n  page: white\n  ink: 17202e\n").diagnostics
    #expect(findings.map(\.id) == ["no-colour", "no-colour"])
    #expect(findings.first?.note == "a colour is written as \"#RRGGBB\" or \"#RGB\"")
    #expect(findings.last?.fixes.first?.edits.map(\.replacement) == ["\"#17202e\""])
  }

  @Test func anUnknownThemeAboveColorsIsSaidOnce() {
    let findings = read("colours:\n  drak:\n    page: \"#000\"\n    ink: \"#FFF\"\n").diagnostics
    #expect(findings.map(\.id) == ["unknown-theme"])
  }

  @Test func aColorWithoutQuotesIsSaid() {
    let reading = Project.read(SyntaxTree.parse(SourceText("colours:\n  brand: #1F6FEB\n  page: \"#FFF\"\n")))
    #expect(reading.diagnostics.map(\.message) == ["'brand' has no colour"])
    #expect(reading.diagnostics.map(\.span) == [Span(11, 16)])
    #expect(reading.project.colors.map(\.role.value) == ["page"])
  }

  @Test(arguments: [
    "colours: blue\n", "colours: [\"#FFF\"]\n", "colours: {page: [\"#FFF\"]}\n", "colours: {page: ''}\n",
  ])
  func colorsOfTheWrongKindAreSaid(text: String) {
    #expect(Project.read(SyntaxTree.parse(SourceText(text))).diagnostics.map(\.id) == ["value-type"])
  }

  @Test func tooLittleContrastIsAWarningThatProposesAColor() throws {
    let settings = read("colours:\n  quiet-ink: \"#B0B0C0\"\n")
    let finding = try #require(settings.diagnostics.first)
    #expect(settings.diagnostics.count == 1)
    #expect(finding.id == "theme-contrast")
    #expect(finding.severity == .warning)
    #expect(finding.span == Span(22, 31))
    #expect(finding.message.contains("'quiet-ink' can hardly be made out on '"))
    #expect(finding.message.hasSuffix("a contrast of 1.9:1, not 4.5:1"))
    #expect(settings.theme.quietInk == Color(0xB0B0C0), "it is drawn as it is written")
    // What is proposed does.
    let edit = try #require(finding.fixes.first?.edits.first)
    #expect(read("colours:\n  quiet-ink: \(edit.replacement)\n").diagnostics.isEmpty)
  }

  @Test func aGroundIsJudgedWithAllThatStandsOnIt() throws {
    let findings = read("colours: {page: \"#808080\"}\n").diagnostics
    #expect(findings.map(\.id) == ["theme-contrast"])
    let edit = try #require(findings.first?.fixes.first?.edits.first)
    #expect(read("colours: {page: \(edit.replacement)}\n").diagnostics.isEmpty)
  }

  @Test func twoColorsThatFitEachOtherAreFine() {
    let night = "page: \"#000000\", card: \"#050505\", ink: \"#FFFFFF\""
    let findings = read("theme: dark\ncolours: {\(night)}\n").diagnostics
    #expect(findings.map(\.message) == [])
  }

  @Test func findingsDontDependOnWhatIsChosen() {
    let text = "colours:\n  quiet-ink: \"#B0B0B0\"\n  dark:\n    ink: \"#333333\"\n  x: \"#fff\"\n"
    let findings = read(text).diagnostics
    #expect(findings.map(\.id) == ["theme-contrast", "theme-contrast", "unknown-role"])
    for choice in ThemeSettings.choices { #expect(read(text, choice: choice).diagnostics == findings) }
  }

  @Test func theSameRoleTwiceIsReadOnce() {
    let many = String(repeating: "  page: \"#808080\"\n", count: 20_000)
    let reading = Project.read(SyntaxTree.parse(SourceText("colours:\n" + many + "  page: \"#FFFFFF\"\n")))
    let settings = ThemeSettings.read(reading.project)
    #expect(settings.theme.page == Color(0xFFFFFF))
    #expect(settings.diagnostics.isEmpty)
  }

  // MARK: Lanes

  @Test func lanesAreKeptInTheirOrder() {
    for key in ["lanes", "kaistat", "banor", "swimlanes"] {
      let lanes = project("\(key): [pains, emotions]\n").lanes
      #expect(lanes?.map(\.value) == ["pains", "emotions"])
      #expect(lanes?.first?.span.start == key.utf8.count + 3)
    }
    #expect(project("lanes: pains\n").lanes?.map(\.value) == ["pains"])
    #expect(project("theme: dark\n").lanes == nil)
  }
}
