import JourneyDiagram
import JourneyModel
import JourneySyntax
import Testing

/// The names of lanes in a project's settings.
@Suite struct LaneSettingsTests {
  private func mistakes(_ text: String) -> [Diagnostic] {
    LaneSettings.mistakes(in: Project.read(SyntaxTree.parse(SourceText(text))).project)
  }

  @Test func allLanesAreKnown() {
    #expect(mistakes("lanes: [\(LaneRegistry.ids.joined(separator: ", "))]\n").isEmpty)
    #expect(mistakes("theme: dark\n").isEmpty && LaneSettings.mistakes(in: nil).isEmpty)
  }

  @Test func anUnknownNameHasTheNearest() throws {
    let found = try #require(mistakes("lanes: [touchpoints, emotoins]\n").first)
    #expect(found.id == "unknown-lane" && found.message == "no lane is called 'emotoins'")
    #expect(found.severity == .error && found.fixes.first?.edits.map(\.replacement) == ["emotions"])
  }

  @Test func aLaneStandsOnce() {
    #expect(
      mistakes("banor: [touchpoints, emotions, touchpoints]\n").map(\.message) == [
        "the lane 'touchpoints' stands here a second time"
      ])
  }
}
