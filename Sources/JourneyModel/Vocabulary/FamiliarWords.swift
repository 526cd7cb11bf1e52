/// What other tools and other people call things: no key words of the language, but it is plain what is meant.
enum FamiliarWords {
  private static let meanings: [RecordName: [(key: Key, words: [String])]] = [
    .journey: [
      (.journey, ["title", "name", "map", "otsikko", "nimi", "titel", "namn"]),
      (.stages, ["phase", "phases", "step", "steps", "columns"]),
    ],
    .stage: [
      (.stage, ["name", "nimi", "namn"]),
      (.touchpoints, ["steps", "activities", "interactions", "encounters", "askeleet", "kohtaamiset"]),
    ],
    .touchpoint: [
      (.touchpoint, ["name", "title", "step", "activity", "nimi", "otsikko", "namn", "titel"]),
      (
        .emotion,
        ["mood", "score", "sentiment", "emotions", "feelings", "fiilis", "tunteet", "tunnetila", "humör", "känslor"]
      ),
      (.thinks, ["thought", "thoughts", "ajatus", "ajatukset", "tanke", "tankar"]),
      (
        .pain,
        [
          "problem", "problems", "pain-point", "pain-points", "painpoint", "painpoints", "ongelma", "ongelmat", "kipu",
          "problemet",
        ]
      ),
      (.duration, ["time", "aika", "tid"]),
      (.wait, ["wait-time", "waiting-time", "jonotusaika", "väntan"]),
    ],
  ]

  /// The key that a word means elsewhere; `nil` where it means none.
  static func key(for word: String, in record: RecordName) -> Key? {
    meanings[record]?.first { $0.words.contains(word) }?.key
  }
}
