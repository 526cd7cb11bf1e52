import JourneyAnalysis
import JourneyModel
import Testing

@Suite struct CustomerTests {
  @Test func t27FifthsOfTenCustomers_computed() {
    let days = [5.0, 12, 20, 33, 41, 60, 90, 150, 300, 410]
    #expect(Quintiles.scores(of: days, isLowBest: true) == [5, 5, 4, 4, 3, 3, 2, 2, 1, 1])
    #expect(Quintiles.scores(of: days) == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  }

  @Test func equalFiguresGetEqualScores() {
    #expect(Quintiles.scores(of: [3, 3, 3, 3, 3]) == [5, 5, 5, 5, 5])
    #expect(Quintiles.scores(of: [1, 9, 9, 2, 2]) == [1, 5, 5, 3, 3])
    #expect(Quintiles.scores(of: []) == [])
  }

  @Test func theCodeOfASegment() throws {
    let read = try journey(
      """
      journey: A
      segments:
        - segment: loyal
          behaviour: {recency: 5, frequency: 1, monetary: 3}
        - segment: unknown
        - segment: late
          behaviour: {recency: 1}
      stages:
        - stage: purchase
          touchpoints: [Pays]
      """)
    let codes = BuyingCode.codes(of: read.segments)
    #expect(codes.map { $0?.text } == ["5-1-3", nil, "1-–-–"])
    #expect(codes[0]?.isComplete == true && codes[2]?.isComplete == false)
  }

  @Test func rawFiguresAreRankedAmongFiveSegments() throws {
    func codes(_ count: Int) throws -> [String?] {
      let segments = (1...count).map {
        "  - segment: s\($0)\n    behaviour: {recency-days: \($0 * 10), purchases: \($0), average-spend: 7}\n"
      }
      let read = try journey(
        "journey: A\nsegments:\n\(segments.joined())stages:\n  - stage: purchase\n    touchpoints: [Pays]\n")
      return BuyingCode.codes(of: read.segments).map { $0?.text }
    }
    #expect(try codes(5) == ["5-1-5", "4-2-5", "3-3-5", "2-4-5", "1-5-5"])
    #expect(try codes(4) == [nil, nil, nil, nil])
  }

  @Test func howManyAnswer() throws {
    let read = try journey(
      """
      journey: A
      sources:
        - source: survey
          sent: 400
          answered: 92
        - source: talks
          n: 7
      stages:
        - stage: purchase
          touchpoints: [Pays]
      """)
    #expect(read.sources[0].responseRate?.value == 0.23)
    #expect(read.sources[1].responseRate == nil)
  }
}
