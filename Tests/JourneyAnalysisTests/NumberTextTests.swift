import JourneyAnalysis
import JourneyModel
import Testing

struct NumberTextTests {
  @Test(arguments: [
    (1.0, "1", "1"), (-1.5, "\u{2212}1.5", "\u{2212}1,5"), (0.666_666, "0.67", "0,67"), (2.05, "2.05", "2,05"),
    (-0.001, "0", "0"), (0.005, "0.01", "0,01"), (1e9, "1000000000", "1000000000"), (99.999, "100", "100"),
  ])
  func text(number: Double, english: String, finnish: String) {
    #expect(NumberText.text(number, in: .english) == english)
    #expect(NumberText.text(number, in: .finnish) == finnish)
    #expect(NumberText.text(number, in: .swedish) == finnish)
  }

  @Test func plusOnlyWhereItIsAskedFor() {
    #expect(NumberText.text(2, in: .english, isSigned: true) == "+2")
    #expect(NumberText.text(0, in: .english, isSigned: true) == "0")
    #expect(NumberText.text(-2, in: .english, isSigned: true) == "\u{2212}2")
  }
}
