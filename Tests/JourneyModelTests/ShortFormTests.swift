import JourneyModel
import Testing

@Suite struct ShortFormTests {
  @Test func touchpoints() throws {
    let reading = read(
      """
      journey: T
      stages:
        - stage: S
          touchpoints:
            - Sees an ad
            - Calls the shop: -1
            - Wait: 2
            - Visits the shop: {emotion: 1, channel: shop}
            - Goes home: 0
              channel: street
            - Sleeps:
      """)
    #expect(reading.diagnostics.isEmpty)
    let touchpoints = try #require(reading.journey?.touchpoints)
    #expect(
      touchpoints.map(\.name.text) == [
        "Sees an ad", "Calls the shop", "Wait", "Visits the shop", "Goes home", "Sleeps",
      ])
    #expect(touchpoints.map { $0.emotion?.number } == [nil, -1, 2, 1, 0, nil])
    #expect(touchpoints.map { $0.channel?.id } == [nil, nil, nil, "shop", "street", nil])
  }

  @Test func aFeelingWhereTheEmotionStandsIsSaid() {
    let reading = read("journey: T\nstages:\n  - stage: S\n    touchpoints:\n      - Calls the shop: relieved\n")
    #expect(ids(reading) == ["value-type"])
    #expect(reading.journey?.touchpoints.first?.name.text == "Calls the shop")
  }

  @Test func channelsAndPersonas() throws {
    let reading = read(
      """
      journey: T
      personas: Regular customer
      channels:
        - phone: {group: voice, human: yes}
        - roadside
        - channel: shop
          planned: yes
      stages: [{stage: S, touchpoints: [{touchpoint: X, channel: Phone, persona: regular customer}]}]
      """)
    #expect(reading.diagnostics.isEmpty)
    let journey = try #require(reading.journey)
    #expect(journey.channels.map(\.id) == ["phone", "roadside", "shop"])
    #expect(journey.channels[0].group?.value == .voice)
    #expect(journey.channels[0].human?.value == .yes)
    #expect(journey.channels.map(\.isPlanned) == [false, false, true])
    #expect(journey.personas.map(\.id) == ["regular-customer"])
    #expect(journey.channel(of: journey.touchpoints[0])?.id == "phone")
    #expect(journey.touchpoints[0].personas.map(\.id) == ["regular-customer"])
  }

  @Test func oneEntryStandsForAList() throws {
    let reading = reading(
      touchpoint: "pain: Nobody said so\nquote: {text: Well, source: interview 7}\nbackstage: Dispatch\nthinks: [A, B]",
      top: "promises: {promise: Within the hour, delivered-at: x}\n")
    #expect(reading.diagnostics.isEmpty)
    let touchpoint = try #require(reading.journey?.touchpoints.first)
    #expect(touchpoint.pains.map(\.text.text) == ["Nobody said so"])
    #expect(touchpoint.quotes.first?.source?.text == "interview 7")
    #expect(touchpoint.backstage.map(\.text) == ["Dispatch"])
    #expect(touchpoint.thinks.map(\.text) == ["A", "B"])
    #expect(reading.journey?.promises.first?.deliveredAt.map(\.id) == ["x"])
  }

  @Test func missingDashesAreOneMessage() {
    let text = "journey: T\nstages:\n  - stage: S\n    touchpoints:\n      Calls: 1\n      Waits: -1\n"
    #expect(ids(read(text)) == ["missing-dash"])
    #expect(ids(read("journey: T\nstages:\n  Buying:\n    - Calls\n  Using:\n    - Waits\n")) == ["value-type"])
  }

  @Test func personalisedAndRemarks() throws {
    let touchpoint = try #require(
      reading(touchpoint: "personalised: {by: [purchase history], source: crm}\nends: cancelled\nsurprise: no")
        .journey?.touchpoints.first)
    #expect(touchpoint.personalised?.by.map(\.text) == ["purchase history"])
    #expect(touchpoint.ends?.text?.text == "cancelled")
    #expect(touchpoint.surprise?.isSo == false)
    #expect(reading(touchpoint: "personalised: no").journey?.touchpoints.first?.personalised?.isPersonal == false)
  }

  @Test func aMetricThatIsAlsoAKeyOfOne() throws {
    let journey = try journey(
      """
      journey: T
      metrics:
        - retention: {count: 880, of: 1000}
        - pysyvyys: {count: 880, of: 1000}
        - {metric: clv, margin: 100, retention: 88 %, discount: 5 %}
      stages: [{stage: S}]
      """)
    #expect(journey.metrics.map(\.metric) == [.retention, .retention, .clv])
    #expect(journey.metrics.first?.of?.value == 1000)
  }

  @Test(arguments: ["5", "5..5", "[5]", "[5, 5]", "{top: 5}", "{top: [5, 5], bottom: 1}"])
  func oneAnswerIsABox(boxes: String) throws {
    let reading = read("journey: T\nmetrics: [{metric: csat, boxes: \(boxes)}]\nstages: [{stage: S}]\n")
    #expect(ids(reading) == [])
    #expect(reading.journey?.metrics.first?.boxes?.top == Scale(5, 5))
  }
}
