public import JourneyModel

extension CriticalMoment {
  /// Why it is critical, in words and with the author's own numbers; no full stop at the end.
  public func reason(in language: Language) -> String {
    switch (evidence, language) {
    case (.declared(.positive), .english): "Marked as a critical moment: positive"
    case (.declared(.positive), .finnish): "Merkitty kriittiseksi hetkeksi: myönteinen"
    case (.declared(.positive), .swedish): "Markerat som kritiskt ögonblick: positivt"
    case (.declared(.negative), .english): "Marked as a critical moment: negative"
    case (.declared(.negative), .finnish): "Merkitty kriittiseksi hetkeksi: kielteinen"
    case (.declared(.negative), .swedish): "Markerat som kritiskt ögonblick: negativt"
    case (.peak(let rating), .english): "The highest point of the curve: \(rating.shown(in: language))"
    case (.peak(let rating), .finnish): "Tunnekäyrän korkein kohta: \(rating.shown(in: language))"
    case (.peak(let rating), .swedish): "Känslokurvans högsta punkt: \(rating.shown(in: language))"
    case (.trough(let rating), .english): "The lowest point of the curve: \(rating.shown(in: language))"
    case (.trough(let rating), .finnish): "Tunnekäyrän matalin kohta: \(rating.shown(in: language))"
    case (.trough(let rating), .swedish): "Känslokurvans lägsta punkt: \(rating.shown(in: language))"
    case (.branchTrough(let rating, _), .english):
      "The lowest point of a branch: \(rating.shown(in: language))\(shareText(in: language).map { ", \($0)" } ?? "")"
    case (.branchTrough(let rating, _), .finnish):
      "Sivureitin matalin kohta: \(rating.shown(in: language))\(shareText(in: language).map { ", \($0)" } ?? "")"
    case (.branchTrough(let rating, _), .swedish):
      "Sidovägens lägsta punkt: \(rating.shown(in: language))\(shareText(in: language).map { ", \($0)" } ?? "")"
    case (.end(let rating), .english): "The end weighs half of what is remembered: \(rating.shown(in: language))"
    case (.end(let rating), .finnish): "Loppu ratkaisee puolet siitä, mitä jää mieleen: \(rating.shown(in: language))"
    case (.end(let rating), .swedish): "Slutet avgör hälften av det man minns: \(rating.shown(in: language))"
    case (.steepestFall(let from, let to), .english):
      "The steepest fall: from \(from.shown(in: language)) to \(to.shown(in: language))"
    case (.steepestFall(let from, let to), .finnish):
      "Jyrkin pudotus: arvosta \(from.shown(in: language)) arvoon \(to.shown(in: language))"
    case (.steepestFall(let from, let to), .swedish):
      "Det brantaste fallet: från \(from.shown(in: language)) till \(to.shown(in: language))"
    case (.widestGap(let expected, let experienced), .english):
      "The widest gap to expectation: \(pair(expected, experienced, in: language))"
    case (.widestGap(let expected, let experienced), .finnish):
      "Suurin kuilu odotuksiin: \(pair(expected, experienced, in: language))"
    case (.widestGap(let expected, let experienced), .swedish):
      "Det största gapet till förväntningarna: \(pair(expected, experienced, in: language))"
    case (.failingCore(let expected, let experienced), .english):
      "The core fails: \(pair(expected, experienced, in: language))"
    case (.failingCore(let expected, let experienced), .finnish):
      "Ydin pettää: \(pair(expected, experienced, in: language))"
    case (.failingCore(let expected, let experienced), .swedish):
      "Kärnan sviktar: \(pair(expected, experienced, in: language))"
    case (.longestWait(let actual, let expected), .english):
      "The longest wait beyond what was expected: \(actual.shown(in: language)), expected \(expected.shown(in: language))"
    case (.longestWait(let actual, let expected), .finnish):
      "Aika, joka venyi eniten: \(actual.shown(in: language)), ennakoitu \(expected.shown(in: language))"
    case (.longestWait(let actual, let expected), .swedish):
      "Tiden som drog ut mest: \(actual.shown(in: language)), förväntat \(expected.shown(in: language))"
    case (.momentOfTruth(let truth, _), _): truth.words(in: language)
    case (.furthestAbove(let expected, let experienced), .english):
      "The furthest above expectation: \(pair(expected, experienced, in: language))"
    case (.furthestAbove(let expected, let experienced), .finnish):
      "Ylitti odotukset eniten: \(pair(expected, experienced, in: language))"
    case (.furthestAbove(let expected, let experienced), .swedish):
      "Överträffade förväntningarna mest: \(pair(expected, experienced, in: language))"
    case (.silentWait(let wait), .english): "A wait without a word: \(wait.shown(in: language))"
    case (.silentWait(let wait), .finnish): "Odotus, josta ei kerrota mitään: \(wait.shown(in: language))"
    case (.silentWait(let wait), .swedish): "Väntan utan besked: \(wait.shown(in: language))"
    }
  }

  /// How many go there, in words: `40% go there`; `nil` where it isn't told.
  public func shareText(in language: Language) -> String? {
    share.map { share in
      let percent = NumberText.percent(share, in: language)
      return switch language {
      case .english: "\(percent) go there"
      case .finnish: "sinne päätyy \(percent)"
      case .swedish: "\(percent) hamnar där"
      }
    }
  }

  private func pair(_ expected: Rating, _ experienced: Rating, in language: Language) -> String {
    let words = (experienced: experienced.shown(in: language), expected: expected.shown(in: language))
    return switch language {
    case .english: "experienced \(words.experienced), expected \(words.expected)"
    case .finnish: "koettu \(words.experienced), odotettu \(words.expected)"
    case .swedish: "upplevt \(words.experienced), förväntat \(words.expected)"
    }
  }
}

extension MomentOfTruth {
  /// Which moment of truth it is, in words.
  fileprivate func words(in language: Language) -> String {
    let words: (String, String, String) =
      switch self {
      case .zero: ("before the choice", "ennen valintaa", "före valet")
      case .first: ("the choice", "valinta", "valet")
      case .second: ("in use", "käyttö", "användningen")
      case .ultimate: ("telling others", "kerrotaan muille", "berättas vidare")
      }
    return switch language {
    case .english: "Moment of truth: \(words.0)"
    case .finnish: "Totuuden hetki: \(words.1)"
    case .swedish: "Sanningens ögonblick: \(words.2)"
    }
  }
}
