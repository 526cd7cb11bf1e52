import JourneyModel
import JourneySyntax
import Testing

@Suite struct ReferenceTests {
  @Test(arguments: [
    ("Waits for the tow truck!", "waits-for-the-tow-truck"), ("Häntä – ja Ålen", "häntä-ja-ålen"), ("  A  B ", "a-b"),
    ("ÄÖÅ 24/7", "äöå-24-7"), ("日本 語", "日本-語"), ("!?", ""), ("A\u{308}iti", "äiti"),
  ])
  func anIdIsMadeFromTheName(name: String, id: String) {
    #expect(Identifier.made(from: name) == id)
  }

  @Test func equalNamesGetNumbers() throws {
    let journey = try journey(
      """
      journey: T
      stages:
        - stage: S
          touchpoints: [Häntä, häntä, "Häntä!", {touchpoint: Other, id: häntä-2}, "?", "??"]
        - stage: S
      """)
    #expect(journey.touchpoints.map(\.id) == ["häntä", "häntä-3", "häntä-4", "häntä-2", "touchpoint", "touchpoint-2"])
    #expect(journey.stages.map(\.id) == ["s", "s-2"])
    #expect(journey.touchpoint("häntä-2")?.name.text == "Other")
    #expect(journey.touchpoint("nobody") == nil)
  }

  @Test func onlyWrittenIdsClash() throws {
    let reading = read(
      """
      journey: T
      channels: [phone, {channel: phone}]
      personas: [Regular customer, Regular customer]
      stages:
        - stage: S
          touchpoints: [{touchpoint: A, id: x}, {touchpoint: B, id: x}]
      """)
    #expect(ids(reading) == ["id-duplicate", "id-duplicate"])
    #expect(reading.diagnostics.allSatisfy { $0.labels.count == 1 })
    #expect(reading.journey?.personas.map(\.id) == ["regular-customer", "regular-customer-2"])
  }

  @Test(arguments: [
    "next: nowhere", "recovery: nowhere", "persona: nobody", "channel: nothing", "sources: nothing",
    "metrics: [{metric: nps, wave: nothing}]", "metrics: [{metric: nps, segment: nobody}]",
    "metrics: [{metric: nps, source: nothing}]",
  ])
  func whatLeadsNowhereIsSaid(keys: String) {
    let top = "personas: [marja]\nchannels: [phone]\nsources: [study]\nwaves: [w1]\nsegments: [seg]\n"
    #expect(ids(reading(touchpoint: keys, top: top)) == ["reference-unresolved"])
  }

  @Test(arguments: [
    "sources: nothing", "metrics: [{metric: nps, wave: nothing}]", "metrics: [{metric: nps, segment: nobody}]",
  ])
  func studiesWavesAndSegmentsAreFreeWordsWhereNothingIsListed(keys: String) {
    #expect(ids(reading(touchpoint: keys)) == [])
  }

  @Test(arguments: ["none", "ei mitään", "ei-lainkaan", "Ingen"])
  func aTouchpointMaySayThatItHasNoChannel(word: String) throws {
    for top in ["channels: [phone]\n", ""] {
      let reading = reading(touchpoint: "channel: \(word)", top: top)
      #expect(ids(reading) == [])
      let touchpoint = try #require(reading.journey?.touchpoints.first)
      #expect(touchpoint.channel == nil && touchpoint.isWithoutChannel)
    }
    let named = try #require(reading(touchpoint: "channel: \(word)", top: "channels: [\(word)]\n").journey)
    #expect(named.touchpoints.first?.channel?.id != nil)
  }

  @Test func idsThatDifferInCapitalsAlone() {
    let reading = read("journey: T\npersonas: [birgitta, Birgitta, birgit, A, A+]\nstages: [{stage: S}]\n")
    #expect(ids(reading) == ["id-duplicate"])
    #expect(reading.diagnostics.first?.message == "the ids of two personas are alike, 'birgitta' and 'Birgitta'")
  }

  @Test func aNameOnABrokenLineIsNotLost() {
    let reading = read(
      """
      journey: T
      stages:
        - stage: S
          touchpoints:
            - touchpoint: [optional] Leaves the bike
              emotion: 1
      actions:
        - {action: A card, addresses: leaves-the-bike}
      """)
    #expect(ids(reading) == [])
  }

  @Test func aNameThatLeadsNowhereIsSaidOnce() throws {
    let reading = reading(
      touchpoint: "next: nowhere\nrecovery: nowhere\nsources: study",
      top: "sources: [other]\nactions: [{action: A, addresses: nowhere}]\n")
    #expect(ids(reading) == ["reference-unresolved", "reference-unresolved"])
    let first = try #require(reading.diagnostics.first)
    #expect(first.message == "no touchpoint is called 'nowhere', which 2 more places name")
    #expect(first.labels.count == 2)
  }

  @Test(arguments: ["- stge: B", "- stage: B\n    : x", "-stage: B"])
  func whatAnotherMistakeHasHiddenIsNotSaidToBeMissing(stage: String) {
    let text = """
      journey: T
      actions: [{action: A, addresses: call}]
      stages:
        - stage: A
          touchpoints: [One: 1]
        \(stage)
          touchpoint:
            - touchpoint: Calls
              id: call
      """
    #expect(!ids(read(text)).contains("reference-unresolved"))
  }

  @Test(arguments: ["persona: nobody", "channel: nothing"])
  func whereThereIsNoListNamesAreFree(keys: String) {
    #expect(reading(touchpoint: keys).diagnostics.isEmpty)
  }

  @Test func promisesAndActions() throws {
    let reading = read(
      """
      journey: T
      promises: [{promise: P, delivered-at: [wait, estimat]}]
      actions: [{action: A, addresses: [journey, wait, nowhere]}]
      stages:
        - stage: S
          touchpoints: [{touchpoint: Waits, id: wait}, {touchpoint: Hears the price, id: estimate}]
      """)
    #expect(ids(reading) == ["reference-unresolved", "reference-unresolved"])
    let first = try #require(reading.diagnostics.first)
    #expect(first.message == "no touchpoint is called 'estimat'")
    #expect(first.labels.map(\.text) == ["perhaps this one"])
    #expect(first.fixes.first?.edits.first?.replacement == "estimate")
    let journey = try #require(reading.journey)
    #expect(journey.promises[0].deliveredAt.map(\.id) == ["wait", nil])
    #expect(journey.actions[0].addresses(journey.touchpoints[0]))
    #expect(!journey.actions[0].addresses(journey.touchpoints[1]))
  }

  @Test func channelsThatAreOnlyUsedAreKnown() throws {
    let journey = try journey(
      "journey: T\nstages: [{stage: S, touchpoints: [{touchpoint: A, channel: Front desk}, {touchpoint: B, channel: front-desk}]}]\n"
    )
    #expect(journey.channels.map(\.id) == ["front-desk"])
    #expect(journey.channels.map(\.origin) == [.use])
  }

  @Test func aProjectSharesPersonasAndChannels() throws {
    let settings = Project.read(
      SyntaxTree.parse(
        SourceText(
          path: "polku.yaml",
          """
          personas: [{persona: marja, goal: At work by ten}]
          channels: [phone, shop]
          scales: {emotion: 1..5}
          rules: {stage-empty: error, channel-unused: off}
          theme: winter
          """)))
    #expect(settings.diagnostics.isEmpty)
    #expect(settings.project.setting(of: "stage-empty")?.severity == .error)
    #expect(settings.project.setting(of: "channel-unused") != nil)
    #expect(settings.project.setting(of: "channel-unused")?.severity == nil)
    #expect(settings.project.theme?.value == "winter")
    let reading = read(
      "journey: T\nchannels: [phone]\nstages: [{stage: S, touchpoints: [{touchpoint: A, persona: marja, channel: shop, emotion: 5}]}]\n",
      project: settings.project)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.journey?.channels.map(\.origin) == [.file, .project])
    #expect(reading.journey?.personas.map(\.isShared) == [true])
    #expect(reading.journey?.touchpoints.first?.emotion?.level == 2)
  }

  @Test func aBrokenProjectIsSaid() {
    func ids(_ text: String) -> [String] { Project.read(SyntaxTree.parse(SourceText(text))).diagnostics.map(\.id) }
    #expect(ids("- a\n") == ["not-settings"])
    #expect(ids("") == [])
    #expect(ids("rules: {stage-empty: fatal}\n") == ["value-type"])
    #expect(ids("reqired-phases: [a]\n") == ["unknown-key"])
  }
}
