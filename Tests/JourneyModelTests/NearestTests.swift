import JourneyModel
import Testing

@Suite struct NearestTests {
  @Test(arguments: [
    ("emtion", "emotion", 1), ("emoiton", "emotion", 1), ("kanva", "kanava", 1), ("abc", "abc", 0), ("", "abc", 3),
    ("ca", "abc", 3), ("ÄÄNI", "ääni", 0),
  ])
  func distances(a: String, b: String, distance: Int) {
    #expect(Nearest.distance(a, b) == distance)
    #expect(Nearest.distance(b, a) == distance)
  }

  @Test func theNearestCountsAndAFarOneDoesNot() {
    #expect(Nearest.match(for: "stagse", among: ["states", "stages"]) == "stages")
    #expect(Nearest.match(for: "zzz", among: ["stages", "id"]) == nil)
    #expect(Nearest.match(for: "di", among: ["id"]) == nil)
    #expect(Nearest.match(for: String(repeating: "a", count: 100_000), among: ["stages"]) == nil)
  }

  @Test func wordsThatOnlyEndAlikeAreNotNear() {
    #expect(Nearest.match(for: "selling", among: ["billing", "sales"]) == nil)
    #expect(Nearest.match(for: "rmotion", among: ["emotion"]) == "emotion")
  }

  @Test("what is told apart at a glance is what is far away")
  func allNearWordsAreFound() {
    let letters = Array("aeio-1ä")
    for word in ["emotion", "kanava", "ääni", "id", "moment-of-truth"] {
      for place in word.indices {
        for letter in letters {
          var other = word
          other.replaceSubrange(place...place, with: [letter])
          let slips = word.count <= 2 ? 0 : 1
          let isNear = Nearest.distance(word, other) <= slips
          #expect(Nearest.match(for: other.uppercased(), among: [word]) == (isNear ? word : nil), "\(other)")
        }
      }
    }
  }

  @Test func theAuthorsWordsAreShownSafely() {
    #expect(Shown.quoted("a\u{1B}[31m\u{202E}b\n") == "'a\\u{1B}[31m\\u{202E}b\\n'")
    #expect(Shown.plain(String(repeating: "ä", count: 100)) == String(repeating: "ä", count: 60) + "…")
    #expect(Shown.plain("👩‍👩‍👧 hei") == "👩‍👩‍👧 hei")
    #expect(Shown.plain("e" + String(repeating: "\u{301}", count: 1000)).unicodeScalars.count < 100)
  }
}
