import Foundation
import JourneyAnalysis
import JourneyDiagram
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

/// The stylesheet turns every colour of a drawing into the one of its role in the other theme, and nothing else.
@Suite struct ThemeStylesheetTests {
  @Test func itHoldsARuleForEachColorThatOccurs() {
    var use = ColorUse()
    use.fills = [Theme.light.page, Theme.light.ink]
    use.strokes = [Theme.light.ink]
    use.stops = [Theme.light.good.mark, Color(0x123456)]
    let rules = Theme.stylesheet(light: .light, dark: .dark, for: use).split(separator: "\n").dropFirst(5)
    #expect(
      rules == [
        ".polku [fill='#ffffff']{fill:light-dark(#ffffff,#11161f)}",
        ".polku [fill='#17202e']{fill:light-dark(#17202e,#e8ecf2)}",
        ".polku [stroke='#17202e']{stroke:light-dark(#17202e,#e8ecf2)}",
        ".polku [stop-color='#0b7f5f']{stop-color:light-dark(#0b7f5f,#4cc096)}",
      ])
  }

  @Test func itFollowsTheReaderAndAClass() {
    let rules = Theme.stylesheet(light: .light, dark: .dark).split(separator: "\n")
    #expect(
      rules.prefix(5) == [
        ".polku{color-scheme:light}", "@media (prefers-color-scheme:dark){.polku{color-scheme:dark}}",
        ".polku.light{color-scheme:light}", ".polku.dark{color-scheme:dark}",
        "@media print{.polku{color-scheme:light}}",
      ])
    #expect(rules.count > 3 * 70)
    #expect(Set(rules).count == rules.count)
  }

  @Test func equalThemesNeedNoRules() {
    #expect(Theme.stylesheet(light: .light, dark: .light).split(separator: "\n").count == 5)
  }

  /// Otherwise it couldn't follow.
  @Test(arguments: Theme.names) func mapsAreDrawnInColorsOfTheirTheme(name: String) throws {
    let theme = try #require(Theme.named(name))
    let known = Set(theme.roles.map(\.color))
    for file in Fixtures.journeys {
      let tree = SyntaxTree.parse(SourceText(path: file.path, bytes: try Fixtures.bytes(file)))
      guard let journey = Journey.read(tree).journey else { continue }
      let use = JourneyMap(Analysis(journey), options: MapOptions(theme: theme)).drawing.colors
      let strangers = use.fills.union(use.strokes).union(use.stops).subtracting(known)
      #expect(strangers.map(\.hex).sorted() == [], "\(file.lastPathComponent)")
    }
  }
}
