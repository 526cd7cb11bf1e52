import JourneyModel
import JourneySyntax
import Testing

/// A comma parts decimals in Finnish and Swedish, and values in brackets: where it does both, that is said.
@Suite struct DecimalCommaTests {
  private func findings(_ text: String) -> [String] {
    let tree = SyntaxTree.parse(SourceText(text))
    return (tree.diagnostics + Journey.read(tree).diagnostics).map(\.message)
  }

  private func torn(_ numbers: String...) -> [String] { numbers.map { "the comma tears the number '\($0)' in two" } }

  @Test func inAListOfTouchpoints() {
    #expect(
      findings("asiakaspolku: A\nvaiheet:\n  - vaihe: B\n    kosketuspisteet: [Hakee: 1,5, Jonottaa: -0,5]\n")
        == torn("1,5"))
  }

  @Test(arguments: [
    ("{metric: servqual, gaps: {reliability: -0,65, empathy: 0,5}}", "-0,65"),
    ("{metric: csi, value: 5,4}", "5,4"), ("{metric: x, sampled: 47,5 %}", "47,5 %"),
  ])
  func inAMetric(metric: String, number: String) {
    #expect(findings("journey: A\nmetrics: [\(metric)]\nstages: [{stage: B}]\n") == torn(number))
  }

  @Test func twiceInOneEntry() {
    #expect(
      findings(
        """
        asiakaspolku: A
        vaiheet:
          - vaihe: B
            kosketuspisteet:
              - kosketuspiste: C
                palvelutaso: {yksikkö: päivä, odotettu: 2,5, koettu: 3,5}
        """) == torn("2,5"))
  }

  @Test func oneFixForAllInTheBrackets() throws {
    let fix = try #require(
      read("kundresa: A\nmått: [{mått: csi, medelvärden: [8,1, 7, 6,5]}]\nfaser: [{fas: B}]\n")
        .diagnostics.first?.fixes.first)
    #expect(fix.edits.map(\.replacement) == ["\"8,1\"", "\"6,5\""])
  }

  @Test func inAListOfNumbers() {
    func found(_ numbers: String) -> [String] {
      findings("kundresa: A\nmått: [{mått: csi, medelvärden: \(numbers)}]\nfaser: [{fas: B}]\n")
    }
    #expect(found("[8, 7, 6,5]") == torn("6,5"))
    // Nobody can tell.
    #expect(found("[8,7,6,5]") == [])
    #expect(
      findings("journey: A\nmetrics: [{metric: csi, means: [8, 7, 6,5]}]\nstages: [{stage: B}]\n") == [])
  }

  /// In English it is rather a thousand, but nobody can tell.
  @Test(arguments: [
    ("{metric: x, value: \"1,250\"}", ["1250", "1.25"]), ("{metric: x, value: 1,250}", ["1250", "1.25"]),
    ("{metric: x, value: \"0,250\"}", ["0.250"]), ("{metric: x, value: \"1,250,000\"}", ["1250000"]),
    ("{metric: x, n: \"1,250\"}", ["1250"]), ("{metric: x, value: \"3,5\"}", ["3.5"]),
  ])
  func aThousandOrADecimal(metric: String, readings: [String]) {
    let found = read("journey: A\nmetrics: [\(metric)]\nstages: [{stage: B}]\n").diagnostics
    #expect(found.count == 1)
    #expect(found.first?.fixes.flatMap(\.edits).map(\.replacement) == readings)
  }

  @Test func theHelpHasTheAuthorsNumber() throws {
    let reading = read("journey: A\nmetrics: [{metric: csi, value: 70,7}]\nstages: [{stage: B}]\n")
    let found = try #require(reading.diagnostics.first)
    #expect(found.help == "put the number in quotation marks, \"70,7\", or write it with a point, 70.7")
    #expect(found.fixes.first?.edits.first?.replacement == "\"70,7\"")
  }
}
