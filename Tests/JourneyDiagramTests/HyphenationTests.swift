import JourneyDiagram
import Testing

@Suite struct HyphenationTests {
  private func divided(_ word: String, keepsPairs: Bool) -> String {
    let scalars = Array(word.unicodeScalars)
    let places = Hyphenation(keepsPairs: keepsPairs).divisions(of: scalars[...])
    var view = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if places.contains(index) { view.append("-") }
      view.append(scalar)
    }
    return String(view)
  }

  @Test(arguments: [
    ("asiakaspalvelu", "asia-kas-pal-velu"), ("kosketuspiste", "kos-ke-tus-piste"), ("käyttäjä", "käyt-täjä"),
    ("odotus", "odo-tus"), ("lyhyt", "lyhyt"),
  ])
  func finnish(word: String, expected: String) {
    #expect(divided(word, keepsPairs: false) == expected)
  }

  @Test(arguments: ["customer", "förväntningar", "onboarding", "reklamationsprocess"])
  func keepingPairs(word: String) {
    let divided = divided(word, keepsPairs: true)
    #expect(divided.replacing("-", with: "") == word)
    for piece in divided.split(separator: "-") {
      #expect(piece.contains { "aeiouyåäö".contains($0) })
      for pair in ["ng", "ck", "sk", "th"] {
        #expect(!(piece.hasPrefix(String(pair.suffix(1))) && divided.contains("\(pair.prefix(1))-\(pair.suffix(1))")))
      }
    }
  }
}
