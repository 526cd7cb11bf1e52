import JourneyAnalysis
import JourneyModel
import JourneySyntax
import Testing

/// Whole journeys in three languages and on other scales, with answers that were worked out by hand.
struct KnownAnswerTests {
  /// English, 0…10.
  @Test func aLibraryCard() throws {
    let text = """
      journey: A library card
      scales: {emotion: 0..10}
      stages:
        - stage: awareness
          touchpoints:
            - {touchpoint: Sees the poster, emotion: 6}
            - {touchpoint: Finds the door shut, emotion: 2, duration: 5 min}
        - stage: purchase
          touchpoints:
            - {touchpoint: Asks at the desk}
            - {touchpoint: Gets the card, emotion: 9, duration: 15 min}
      """
    let analysis = Analysis(try journey(text))
    let summary = analysis.paths[0].summary
    // Inside 0.4, −1.2 and 1.6.
    #expect(summary.scoredCount == 3 && summary.touchpointCount == 4)
    let mean = try #require(summary.mean)
    #expect(abs(mean - 0.8 / 3) < 1e-9)
    #expect(try #require(summary.peakEnd).value == 1.6)
    // Steps of 1.6 and 2.8; (−1.2 · 5 + 1.6 · 15) / 20.
    let volatility = try #require(summary.volatility)
    #expect(abs(volatility - 2.2) < 1e-9)
    let weighted = try #require(summary.durationWeightedMean)
    #expect(abs(weighted - 0.9) < 1e-9)
    #expect(summary.recovery?.touchpoints == 2)
    let door = analysis.criticalMoments(at: analysis.journey.touchpoints[1])
    #expect(
      door.map { $0.reason(in: .english) } == ["The lowest point of the curve: 2", "The steepest fall: from 6 to 2"])
  }

  /// Finnish, 1…7, with a branch.
  @Test func verokortti() throws {
    let text = """
      asiakaspolku: Uusi verokortti
      asteikot: {tunne: 1..7}
      vaiheet:
        - vaihe: tietoisuus
          kosketuspisteet:
            - kosketuspiste: Saa kirjeen
              id: kirje
              tunne: 3
              seuraava: [{palvelu: 70 %}, {jono: 30 %}]
        - vaihe: osto
          kosketuspisteet:
            - {kosketuspiste: Täyttää verkossa, id: palvelu, tunne: 6, seuraava: kortti}
            - {kosketuspiste: Jonottaa toimistossa, id: jono, tunne: '1,5'}
            - {kosketuspiste: Saa kortin, id: kortti, tunne: 7}
      """
    let analysis = Analysis(try journey(text))
    #expect(analysis.paths[0].touchpointIndices == [0, 1, 3])
    #expect(branches(of: analysis) == ["detour: kirje jono kortti 30"])
    let way = analysis.paths[0].branches[0].way
    // Inside −2/3, −5/3 and 2: the peak is the card, which is the end too.
    let mean = try #require(way.mean)
    #expect(abs(mean + 1.0 / 9) < 1e-8)
    #expect(way.peakEnd?.value == 2)
    #expect(way.trough?.touchpointIndex == 2 && way.recovery?.touchpoints == 1)
    #expect(analysis.paths[0].summary.trough?.touchpointIndex == 0)
    #expect(analysis.unreachable.isEmpty && analysis.deadEnds.isEmpty)
    let letter = try #require(analysis.rankedMoments.first { $0.touchpointID == "kirje" })
    #expect(letter.reasons(in: .finnish) == ["Tunnekäyrän matalin kohta: 3"])
  }

  /// Swedish, −3…3, decimal commas.
  @Test func tandläkaren() throws {
    let text = """
      kundresa: Hos tandläkaren
      skalor: {känsla: -3..3}
      faser:
        - fas: köp
          kontaktpunkter:
            - {kontaktpunkt: Väntrummet, känsla: '-1,5', förväntat: 3, upplevt: 1}
            - {kontaktpunkt: Stolen, känsla: -3, förväntat: 2, upplevt: 4}
            - {kontaktpunkt: Kvittot, känsla: 0}
      """
    let analysis = Analysis(try journey(text))
    let summary = analysis.paths[0].summary
    #expect(summary.mean == -1)
    #expect(summary.peakEnd?.value == -1 && summary.peakEnd?.isTied == false)
    #expect(summary.steepestFall?.height == -1 && summary.steepestRise?.height == 2)
    #expect([summary.gaps.exceeded, summary.gaps.met, summary.gaps.missed] == [1, 0, 1])
    let chair = try #require(analysis.rankedMoments.first)
    #expect(
      chair.reasons(in: .swedish) == [
        "Känslokurvans lägsta punkt: \u{2212}3", "Det brantaste fallet: från \u{2212}1,5 till \u{2212}3",
        "Överträffade förväntningarna mest: upplevt 4, förväntat 2",
      ])
  }
}
