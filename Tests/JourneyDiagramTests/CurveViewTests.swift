import JourneyAnalysis
import JourneyDiagram
import JourneyModel
import JourneySyntax
import Testing

@Suite struct CurveViewTests {
  private func drawing(_ text: String) throws -> Drawing {
    let journey = try #require(Journey.read(SyntaxTree.parse(SourceText(text))).journey, "\(text)")
    return JourneyMap(Analysis(journey), view: .curve).drawing
  }

  /// A journey of one stage with a score for each touchpoint.
  private static func scored(_ scores: [Double]) -> String {
    "journey: Tea\nstages:\n  - stage: Water\n    touchpoints:\n"
      + scores.enumerated().map { "      - Step number \($0 + 1): \($1)\n" }.joined()
  }

  /// The boxes of labels: rectangles with a radius of 5 points.
  private static func labels(of drawing: Drawing) -> [Box] {
    drawing.shapes.compactMap { shape in
      guard case .rectangle(let box, let radius) = shape.outline, radius == 5 else { return nil }
      return box
    }
  }

  @Test func peakLowPointAndEndAreNamed() throws {
    let drawing = try drawing(Self.scored([1, -2, 2, 0]))
    let words = drawing.texts.map(\.text)
    for word in ["Tea", "Water", "Step number 2", "Low point −2", "Step number 3", "Peak +2", "End 0"] {
      #expect(words.contains(word), "\(word)")
    }
    #expect(drawing.width == 900)
    #expect((300...440).contains(drawing.height))
  }

  /// A long title takes two lines, as in the other views.
  @Test func aLongTitleIsNotCut() throws {
    let title =
      "Applying for a home loan together with a guarantor although each of the five banks wants something else"
    let drawing = try drawing(Self.scored([1, 2]).replacing("Tea", with: title))
    let lines = drawing.texts.filter { $0.style.size == 23 }.map(\.text)
    #expect(lines.count == 2 && lines.joined(separator: " ") == title)
    let tops = drawing.shapes.compactMap { shape in
      if case .rectangle(let box, _) = shape.outline, box.width > 100 { box.y } else { nil }
    }
    let bottom = drawing.texts.filter { $0.style.size == 23 }.map(\.box.maxY).max() ?? 0
    #expect(tops.allSatisfy { $0 > bottom })
  }

  @Test(arguments: [1, 2, 7, 16, 60, 1_000])
  func anyNumberOfTouchpointsFits(count: Int) throws {
    let drawing = try drawing(Self.scored((0..<count).map { Double(($0 * 7) % 9) / 2 - 2 }))
    #expect(drawing.width == 900)
    #expect(drawing.height <= 460)
    #expect(drawing.items.count == count)
    #expect((1...7).contains(Self.labels(of: drawing).count))
  }

  @Test func withoutFeelingsItSaysWhatToWrite() throws {
    let english = "journey: Tea\nstages:\n  - stage: Water\n    touchpoints:\n      - Boils\n"
    let words = try drawing(english).texts.map(\.text)
    #expect(words.contains("emotion: 1 (from −2 to +2)"))
    #expect(words.contains("Water"))
    let finnish =
      "asiakaspolku: Tee\nasteikot: {tunne: 1..5}\nvaiheet:\n  - vaihe: Vesi\n    kosketuspisteet:\n      - Kiehuu\n"
    #expect(try drawing(finnish).texts.map(\.text).contains("tunne: 4 (väliltä 1…5)"))
  }

  @Test func aLongTitleIsOneLineAndAppearsInFull() throws {
    let title = String(repeating: "very ", count: 60) + "long"
    let drawing = try drawing("journey: \(title)\nstages:\n  - stage: Water\n    touchpoints: []\n")
    #expect(drawing.texts.contains { $0.text.hasSuffix("…") && $0.width <= 852 })
    #expect(drawing.notes.contains { $0.text == title })
  }

  /// Names that find no room in their stages stand under the picture by their numbers.
  @Test func stagesWithoutRoomForTheirNamesAreNumbered() throws {
    var text = "journey: Long\nstages:\n"
    for index in 0..<12 {
      text += "  - stage: Asuntolainapäätösvaihe numero \(index)\n    touchpoints: [\(index)]\n"
    }
    let words = try drawing(text).texts.map(\.text)
    #expect(words.contains("7"))
    #expect(words.contains { $0.contains("7\u{A0}Asuntolainapäätösvaihe") })
  }

  @Test(arguments: 0..<120)
  func nothingCollides(seed: Int) throws {
    let drawing = try drawing(GeneratedJourney.text(seed: UInt64(seed)))
    expectNothingCollides(in: drawing, "seed \(seed)")
    #expect(drawing.texts.allSatisfy { $0.style.size >= 10 })
    let labels = Self.labels(of: drawing)
    for (index, label) in labels.enumerated() {
      for other in labels[(index + 1)...] { #expect(!label.overlaps(other), "seed \(seed)") }
    }
    let curves = drawing.shapes.compactMap { shape -> [Point]? in
      switch shape.outline {
      case .path(let start, let pieces) where shape.fill == nil: [start] + pieces.map(\.end)
      default: nil
      }
    }
    for point in curves.joined() {
      let dot = Box(center: point, width: 1, height: 1)
      for label in labels { #expect(!label.overlaps(dot), "seed \(seed)") }
    }
  }
}
