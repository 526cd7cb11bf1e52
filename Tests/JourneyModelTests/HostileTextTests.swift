import JourneyModel
import JourneySyntax
import JourneyTestSupport
import Testing

@Suite struct HostileTextTests {
  static let sample = """
    journey: Flat tyre
    language: en
    scales: {emotion: -2..2, expectation: 1..5}
    personas:
      - persona: marja
        needs: [at work by ten, no surprise bill]
    channels:
      - phone: {group: voice, human: yes}
      - roadside
    promises:
      - promise: Help within 60 minutes
        delivered-at: [wait]
    stages:
      - stage: awareness
        touchpoints:
          - Looks for a number: -1
          - touchpoint: Calls
            id: call
            channel: phone
            quote: {text: A calm voice, source: interview 7}
            next: {wait: 70 %}
      - stage: The wait
        phase: consideration
        touchpoints:
          - touchpoint: Waits
            id: wait
            duration: 95 min
            metrics: [{metric: csat, distribution: {5: 42, 4: 3}}]
            pain: Nobody said so
    actions:
      - action: A message
        addresses: [wait]
        due: 2026-09-30
    """

  @Test func theSampleIsClean() { #expect(read(Self.sample).diagnostics.isEmpty) }

  /// The line that names a touchpoint takes the three references to it along.
  @Test func anyLineMayBeMissing() {
    let lines = Self.sample.split(separator: "\n", omittingEmptySubsequences: false)
    for place in lines.indices {
      var rest = lines
      rest.remove(at: place)
      let reading = read(rest.joined(separator: "\n"))
      #expect(reading.diagnostics.count <= 5, "without line \(place + 1): \(ids(reading))")
    }
  }

  @Test func mutatedTextsAreReadWithoutATrap() {
    var generator = SeededGenerator(seed: 7)
    let bytes = Array(Self.sample.utf8)
    let spice = Array("\n\t:-[]{}#'\"|>&*!%@, x1".utf8)
    for _ in 0..<1000 {
      var text = bytes
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: 0..<text.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: text.remove(at: place)
        case 1: text.insert(spice[Int.random(in: 0..<spice.count, using: &generator)], at: place)
        case 2: text[place] = spice[Int.random(in: 0..<spice.count, using: &generator)]
        default: text.removeSubrange(place..<min(text.count, place + Int.random(in: 1...40, using: &generator)))
        }
        if text.isEmpty { text = bytes }
      }
      let reading = Journey.read(SyntaxTree.parse(SourceText(path: "<mutated>", bytes: text)))
      var last = 0
      for diagnostic in reading.diagnostics {
        #expect(diagnostic.span.start >= last && diagnostic.span.end <= text.count)
        last = diagnostic.span.start
        #expect(!diagnostic.message.isEmpty && !diagnostic.message.contains("\n"))
      }
    }
  }

  @Test func messagesStayShort() {
    let long = String(repeating: "x", count: 5000)
    for keys in ["\(long): 1", "emotion: \(long)", "channel: \(long)", "\"\\u001b\\n\(long)\": 1"] {
      for diagnostic in reading(touchpoint: keys, top: "channels: [a]\n").diagnostics {
        for text in [diagnostic.message, diagnostic.note ?? "", diagnostic.help ?? ""] {
          #expect(text.count < 400 && text.unicodeScalars.allSatisfy { $0.value >= 0x20 })
        }
      }
    }
  }

  @Test func aFileThatIsWrongThroughoutEnds() {
    let keys = (0..<5000).map { "key\($0): 1" }.joined(separator: "\n")
    let reading = reading(touchpoint: keys)
    #expect(reading.diagnostics.count == 1001)
    #expect(reading.diagnostics.last?.id == "more-mistakes")
  }

  @Test func everyRealJourneyIsReadWithoutAMessage() throws {
    for url in Fixtures.journeys {
      let reading = Journey.read(SyntaxTree.parse(SourceText(path: "\(url)", bytes: try Fixtures.bytes(url))))
      #expect(reading.journey != nil && reading.diagnostics.isEmpty, "\(url)")
    }
  }
}
