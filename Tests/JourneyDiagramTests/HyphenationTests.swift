import JourneyDiagram
import Testing

/// `=` stands between the parts of a compound, `-` between syllables, `'` where only two letters stand on one side.
@Suite struct HyphenationTests {
  private func divided(_ word: String, _ hyphenation: Hyphenation) -> String {
    let divisions = hyphenation.divisions(of: word.unicodeScalars.map(\.value))
    var out = String.UnicodeScalarView()
    for (index, scalar) in word.unicodeScalars.enumerated() {
      switch divisions.first(where: { $0.place == index })?.kind {
      case .compound: out.append("=")
      case .syllable: out.append("-")
      case .short: out.append("'")
      case nil: break
      }
      out.append(scalar)
    }
    return String(out)
  }

  @Test(arguments: [
    "asia-kas=pal-ve'lu", "kos-ke-tus=pis'te", "käyt-tä'jä", "odo-tus", "ly'hyt",
    "käyt-tä-jä=tun-nuk-sen=vaih-to=lo-ma'ke",
    "pal-ve-lu=pro-ses'si", "lää-kä-rin=lau-sun'to", "va'raus=jär-jes-tel'mä", "hen-ki-lö=asia-kas", "työ=ai'ka",
    "ti'laus=ai'ka", "van-hem-pain=päi-vä=ra'ha", "kir-jau-tu-mi-nen", "Kan-san=elä-ke=lai-tos", "pol-vi=leik-kaus",
    "tie'to", "maa", "ly'hen-nys=va-paa=kuu-kau-si=ano-mus",
  ])
  func finnish(word: String) {
    #expect(divided(word.filter { !"=-'".contains($0) }, .finnish) == word)
  }

  @Test(arguments: [
    "an'vän-dar=up-ple-vel'se", "för-vänt-nings=ana-lys", "re'kla-ma-tions=pro-cess", "för-bät-trings=för-slag",
    "sjuk=pen-ning-grun-dan'de", "mot-tag-nings=be-sök", "män-nis'ka",
  ])
  func swedish(word: String) {
    #expect(divided(word.filter { !"=-'".contains($0) }, .swedish) == word)
  }

  @Test(arguments: [
    "touch=point", "cus-tomer", "dash=board", "stake=holders", "recom-men-da=tion", "ap'point=ment",
    "reim-burse=ment", "neigh-bour-hood", "routes", "con-fir-ma=tion", "ship=ment", "mar-ket-ing",
    // Before an ending the stem stays whole.
    "renew-ing", "com-par-ing", "com-plain-ing", "on'board-ing", "research-ing", "plan-ning", "track-ing", "see-ing",
    "avail-able", "ac'cept-able",
    // Where two divisions are thinkable there is none.
    "calling", "handling", "something", "spring", "members", "holders", "problem", "record", "language",
  ])
  func english(word: String) {
    #expect(divided(word.filter { !"=-'".contains($0) }, .english) == word)
  }

  @Test func longVowelsAndDiphthongsStayWhole() {
    for word in ["uudelleenlaskutus", "tuomiokirkko", "työpöytäkalenteri", "leikkausjonotieto", "hyväksyminen"] {
      let divided = divided(word, .finnish)
      for pair in ["aa", "ee", "uu", "yy", "ää", "uo", "yö", "ie", "ai", "ei", "oi", "au", "äy", "öy"]
      where word.contains(pair) {
        let torn = ["=", "-", "'"].map { "\(pair.prefix(1))\($0)\(pair.suffix(1))" }
        #expect(!torn.contains { divided.contains($0) }, "\(divided)")
      }
    }
  }

  @Test(arguments: [Hyphenation.finnish, .swedish, .english])
  func whateverTheLetters(hyphenation: Hyphenation) {
    for word in ["", "a", "aeiou", "strrrng", "ÅÄÖÉ", "ßßßßß", "żółćż", "SaaSPalvelu", "äöyaouäöyaou", "жжжж"] {
      let places = hyphenation.divisions(of: word.unicodeScalars.map(\.value)).map(\.place)
      #expect(places == places.sorted() && Set(places).count == places.count)
      #expect(places.allSatisfy { $0 >= 2 && $0 <= word.unicodeScalars.count - 2 }, "\(word)")
    }
  }
}
