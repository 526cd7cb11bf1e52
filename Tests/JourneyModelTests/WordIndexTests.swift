import JourneyModel
import Testing

@Suite struct WordIndexTests {
  @Test(arguments: RecordName.allCases)
  func everyKeyIsFoundByEachOfItsWords(name: RecordName) {
    for field in name.record.fields {
      for word in field.words.all { #expect(name.record.field(for: word) != nil, "\(word)") }
    }
    for word in ["", "nothing", "ö", "🙂"] { #expect(name.record.field(for: word) == nil) }
  }

  @Test(arguments: [
    "service-level: {better: high            target}", "effort: no", "proactive: ö", "human: nothing", "type: 🙂",
  ])
  func wordsThatAreNoChoiceEndTheSearch(key: String) {
    #expect(ids(reading(touchpoint: key)).count == 1)
  }

  @Test func lettersMayBeWrittenInParts() {
    #expect(RecordName.touchpoint.record.field(for: "ka\u{308}nsla")?.key == .emotion)
  }
}
