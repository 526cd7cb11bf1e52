import JourneyDiagram
import Testing

/// Text is legible on whatever it may stand on: WCAG 2.2, 1.4.3, level AA.
@Suite struct ThemeTests {
  private let theme = Theme.light

  @Test func knownContrasts() {
    #expect(abs(Color(0xFFFFFF).contrast(with: Color(0x000000)) - 21) < 1e-9)
    #expect(abs(Color(0x767676).contrast(with: Color(0xFFFFFF)) - 4.54) < 0.01)
  }

  @Test func inkOnPageCardsAndTints() {
    let grounds = [theme.page, theme.card.ground] + theme.stages.hues.map(\.tint)
    for ground in grounds {
      let inks = [theme.ink, theme.quietInk, theme.good.ink, theme.bad.ink]
      for ink in inks { #expect(ink.contrast(with: ground) >= 4.5) }
    }
  }

  @Test func inkOnItsOwnGround() {
    for role in [theme.card, theme.good, theme.bad, theme.opportunity, theme.action, theme.plain] {
      #expect(role.ink.contrast(with: role.ground) >= 4.5)
    }
  }

  @Test func inverseTextOnStrongColours() {
    let strong = theme.stages.hues.map(\.strong) + theme.curves + [theme.bad.mark, theme.good.mark]
    for ground in strong { #expect(theme.inverse.contrast(with: ground) >= 4.5) }
  }

  /// Marks are told from what they lie on: WCAG 2.2, 1.4.11.
  @Test func marksOnTints() {
    for ground in [theme.page] + theme.stages.hues.map(\.tint) {
      for mark in [theme.good.mark, theme.bad.mark, theme.plain.mark] + theme.curves {
        #expect(mark.contrast(with: ground) >= 3)
      }
    }
  }

  @Test func stagesTakeTurns() {
    let palette = theme.stages
    #expect(Set(palette.hues.map(\.strong)).count == palette.hues.count)
    for index in 0..<12 { #expect(palette.hue(at: index) != palette.hue(at: index + 1)) }
  }
}
