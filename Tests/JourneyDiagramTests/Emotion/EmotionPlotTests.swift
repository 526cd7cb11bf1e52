import JourneyAnalysis
import JourneyDiagram
import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

@Suite struct EmotionPlotTests {
  private func drawing(_ text: String, persona: String? = nil) throws -> Drawing {
    let journey = try #require(Journey.read(SyntaxTree.parse(SourceText(text))).journey, "\(text)")
    return JourneyMap(Analysis(journey), options: MapOptions(persona: persona)).drawing
  }

  /// A journey in which nearly everything is critical.
  private func dense(seed: Int) -> String {
    var random = SeededGenerator(seed: UInt64(seed))
    let personas = random.below(8)
    var lines = ["journey: Dense", "language: \(random.pick(["en", "fi", "sv"]))"]
    if personas > 0 { lines.append("personas:") }
    for index in 0..<personas { lines += ["  - persona: p\(index)", "    name: Henkilö \(index)"] }
    lines.append("stages:")
    for stage in 0...random.below(5) {
      lines += ["  - stage: Stage \(stage)", "    touchpoints:"]
      for place in 0...random.below(8) {
        lines.append("      - touchpoint: Step \(stage).\(place)")
        func maybe(_ percent: Int, _ line: String) {
          if random.chance(percent) { lines.append("        " + line) }
        }
        maybe(85, "emotion: \(random.pick(["-2", "-1.5", "-1", "-0.5", "0", "0.5", "1", "2"]))")
        maybe(60, "feeling: \(random.pick(["glad", "käsittämättömän turhautunut", "uneasy and alone"]))")
        maybe(40, "critical: \(random.pick(["positive", "negative"]))")
        maybe(25, "moment-of-truth: \(random.pick(["zero", "first", "second", "ultimate"]))")
        maybe(40, "pain: Nobody tells what happens next, and the line is always busy")
        maybe(30, "quote: I have asked three times already and nobody knows")
        maybe(30, "expected: 5\n        experienced: \(1 + random.below(5))")
        maybe(20, "level: core")
        maybe(15, "wait: \(1 + random.below(9)) h\n        expected-wait: 1 h")
        maybe(15, "before: -1\n        after: 2")
        maybe(15, "intensity: \(1 + random.below(5))")
        if personas > 0 { maybe(40, "persona: [p\(random.below(personas)), p\(random.below(personas))]") }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func cards(of drawing: Drawing) -> [Box] {
    drawing.shapes.compactMap { shape in
      guard case .rectangle(let box, let radius) = shape.outline, radius > 0, shape.stroke != nil else { return nil }
      return box
    }
  }

  /// The points of all Bézier lines, close to each other.
  private func curvePoints(of drawing: Drawing) -> [Point] {
    drawing.shapes.flatMap { shape -> [Point] in
      guard case .path(var from, let pieces) = shape.outline, shape.fill == nil, let stroke = shape.stroke,
        stroke.width >= 2
      else { return [] }
      var points: [Point] = []
      for piece in pieces {
        for step in 0...20 {
          let (t, u) = (Double(step) / 20, 1 - Double(step) / 20)
          let (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
          points.append(
            Point(
              a * from.x + b * piece.control1.x + c * piece.control2.x + d * piece.end.x,
              a * from.y + b * piece.control1.y + c * piece.control2.y + d * piece.end.y))
        }
        from = piece.end
      }
      return points
    }
  }

  /// However much is critical, no call-out covers a curve, and no two cards or texts cover each other.
  @Test(arguments: 0..<80)
  func nothingIsCovered(seed: Int) throws {
    let drawing = try drawing(dense(seed: seed))
    let cards = cards(of: drawing)
    for point in curvePoints(of: drawing) {
      let dot = Box(center: point, width: 1, height: 1)
      for card in cards { #expect(!card.overlaps(dot), "seed \(seed)") }
    }
    let texts = drawing.texts.map { $0.box.inset(0.5, 1) }.sorted { $0.y < $1.y }
    for (index, text) in texts.enumerated() {
      #expect(text.x >= 0 && text.maxX <= drawing.width && text.y >= 0 && text.maxY <= drawing.height)
      for other in texts[(index + 1)...] {
        guard other.y < text.maxY else { break }
        #expect(!text.overlaps(other), "seed \(seed)")
      }
    }
  }

  @Test func theLegendExplainsJustWhatOccurs() throws {
    let words = try drawing(
      """
      journey: Tea
      stages:
        - stage: Water
          touchpoints:
            - Fills: 1
            - touchpoint: Waits
              emotion: -2
              wait: 9 min
              expected-wait: 3 min
            - {touchpoint: Pours, emotion: 2, moment-of-truth: second}
      """
    ).texts.map(\.text)
    for word in [
      MapWord.legendLowPoint, .legendPeak, .legendEnd, .legendLongestWait, .legendFall, .legendSecondMoment,
    ] {
      #expect(words.contains(word.text(in: .english)), "\(word)")
    }
    for word in [
      MapWord.legendFailingCore, .legendGood, .legendBad, .legendWidestGap, .legendZeroMoment, .legendCourse,
    ] {
      #expect(!words.contains(word.text(in: .english)), "\(word)")
    }
  }

  private let people = """
    journey: Tea
    personas:
    \((0..<7).map { "  - {persona: p\($0), name: Name \($0)}" }.joined(separator: "\n"))
    stages:
      - stage: Water
        touchpoints:
          - Fills: 1
    \((0..<7).map { "      - {touchpoint: Own \($0), emotion: -1, persona: p\($0)}" }.joined(separator: "\n"))
      - stage: Only theirs
        touchpoints:
          - {touchpoint: Serves, emotion: 2, persona: p0}
      - stage: Cup
        touchpoints:
          - Drinks: 2

    """

  @Test func fiveCurvesAndTheNamesOfTheOthers() throws {
    let words = try drawing(people).texts.map(\.text)
    #expect(words.contains("Curves not drawn: Name 5, Name 6"))
  }

  /// A map of one persona shows what that persona lives through, and nobody else.
  @Test func aMapOfOnePersona() throws {
    let words = try drawing(people, persona: "p3").texts.map(\.text)
    for word in ["Fills", "Own 3", "Drinks", "Name 3"] { #expect(words.contains(word), "\(word)") }
    for word in ["Own 2", "Serves", "Name 2", "2\u{A0}\u{A0}Only theirs"] { #expect(!words.contains(word), "\(word)") }
    #expect(words.contains("2\u{A0}\u{A0}Cup"))
    #expect(try drawing(people, persona: "nobody") == drawing(people))
  }

  /// Call-outs say whose moment it is only where that differs.
  @Test func aMomentNamesWhoseItIs() throws {
    let text = """
      journey: Tea
      personas: [{persona: ann, name: Ann}, {persona: bo, name: Bo}]
      stages:
        - stage: Water
          touchpoints:
            - Fills: 1
            - {touchpoint: Waits, emotion: -2, persona: ann}
            - {touchpoint: Rests, emotion: -1, persona: bo}
            - Drinks: 2
      """
    let words = try drawing(text).texts.map(\.text)
    #expect(words.contains("LOW POINT (ANN)"))
    #expect(words.contains("LOW POINT (BO)"))
    #expect(words.contains("PEAK · END"))
  }

  /// What most people are spared is no part of the curve, but it shows how it feels and why it is critical.
  @Test func aDetourStandsBesideTheCurve() throws {
    let text = """
      journey: Tea
      stages:
        - stage: Water
          touchpoints:
            - {touchpoint: Fills, id: fills, emotion: 1, next: {pours: 70 %, refills: 30 %}}
            - {touchpoint: Refills, id: refills, emotion: -2, critical: negative, pain: Lost count, optional: yes}
            - {touchpoint: Pours, id: pours, emotion: 1}
      """
    let drawing = try drawing(text)
    let words = drawing.texts.map(\.text)
    #expect(words.contains("LOW POINT OF A BRANCH"))
    // In the line under the title, in the call-out and among the pains.
    #expect(words.filter { $0 == "Lost count" }.count == 3)
    // No part of the curve comes near the lower end of the axis, where its mark stands with a mouth that is a curve too.
    let axis = try #require(drawing.texts.first { $0.text == "Frustrated" })
    #expect(curvePoints(of: drawing).allSatisfy { $0.y < axis.box.y - 40 || $0.y > axis.box.y })
  }
}
