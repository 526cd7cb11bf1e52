import JourneyDiagram
import Testing

@Suite struct DecimalNumberTests {
  @Test(arguments: [
    (0.0, "0"), (1, "1"), (-1.5, "-1.5"), (0.005, "0.01"), (-0.004, "0"), (12.345, "12.35"), (100, "100"),
    (1e20, "100000000"),
    (.nan, "0"), (.infinity, "0"), (0.1 + 0.2, "0.3"), (1024.07, "1024.07"),
  ])
  func points(value: Double, text: String) {
    var out: [UInt8] = []
    DecimalNumber.points(value, to: &out)
    #expect(String(decoding: out, as: UTF8.self) == text)
  }

  @Test func inches() {
    var out: [UInt8] = []
    DecimalNumber.inches(fromPoints: 20, to: &out)
    #expect(String(decoding: out, as: UTF8.self) == "0.2777778")
  }
}
