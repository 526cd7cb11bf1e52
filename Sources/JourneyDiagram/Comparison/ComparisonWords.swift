import JourneyAnalysis
import JourneyModel

/// What is said of a comparison, in the three languages.
struct ComparisonWords: Wording {
  let language: Language

  // MARK: Headings and labels

  var comparison: String { pick("Comparison of journeys", "Polkujen vertailu", "Jämförelse av resor") }
  var before: String { pick("Before", "Ennen", "Före") }
  var after: String { pick("After", "Jälkeen", "Efter") }
  var change: String { pick("Change", "Muutos", "Förändring") }
  var changes: String { pick("Changes", "Muutokset", "Förändringar") }
  var changesHint: String { pick("What is different", "Mikä on toisin", "Vad som är annorlunda") }
  var figures: String { pick("Figures of the curve", "Käyrän luvut", "Kurvans siffror") }
  var stages: String { MapWord.stages.text(in: language) }
  var touchpoints: String { MapWord.touchpoints.text(in: language) }
  var nobody: String { pick("nobody", "ei kukaan", "ingen") }
  var nothing: String { "–" }
  var noLongerGiven: String { pick("No longer given", "Ei enää kirjattu", "Inte längre angivet") }
  var givenNow: String { pick("Given now", "Kirjattu nyt", "Nu angivet") }

  func mark(_ mark: ComparisonMark) -> String {
    switch mark {
    case .worse: pick("Worse", "Huonompi", "Sämre")
    case .removed: pick("Removed", "Poistettu", "Borttagen")
    case .added: pick("New", "Uusi", "Ny")
    case .moved: pick("Moved", "Siirretty", "Flyttad")
    case .renamed: pick("Renamed", "Nimetty uudelleen", "Omdöpt")
    case .changed: pick("Changed", "Muuttunut", "Ändrad")
    case .better: pick("Better", "Parempi", "Bättre")
    }
  }

  func label(_ aspect: TouchpointChange.Aspect) -> String {
    switch aspect {
    case .name: pick("Was called", "Aiempi nimi", "Hette")
    case .emotion: pick("Emotion", "Tunne", "Känsla")
    case .feeling: pick("Feeling", "Tunnetila", "Sinnesstämning")
    case .expected: pick("Expected", "Odotettu", "Förväntat")
    case .experienced: pick("Experienced", "Koettu", "Upplevt")
    case .gap: pick("Gap to expectation", "Kuilu odotuksiin", "Gap till förväntningarna")
    case .channel: pick("Channel", "Kanava", "Kanal")
    case .owner: pick("Owner", "Vastuutaho", "Ansvarig")
    case .critical: pick("Critical moment", "Kriittinen hetki", "Kritiskt ögonblick")
    case .level: pick("Level of experience", "Kokemuksen taso", "Upplevelsens nivå")
    case .wait: pick("Wait", "Odotus", "Väntan")
    case .expectedWait: pick("Expected wait", "Ennakoitu odotus", "Förväntad väntan")
    case .duration: pick("Duration", "Kesto", "Tidsåtgång")
    case .expectedDuration: pick("Expected duration", "Ennakoitu kesto", "Förväntad tidsåtgång")
    case .painSolved: pick("Pain solved", "Kipupiste ratkennut", "Smärtpunkt löst")
    case .painRemedied: pick("Pain with a remedy now", "Kipupisteeseen on tehty korjaus", "Smärtpunkt som åtgärdats")
    case .painNew: pick("New pain", "Uusi kipupiste", "Ny smärtpunkt")
    case .pain: pick("Pain", "Kipupiste", "Smärtpunkt")
    case .other: pick("Also edited", "Muokattu myös", "Också redigerat")
    }
  }

  func polarity(_ polarity: Polarity) -> String {
    switch polarity {
    case .positive: pick("positive", "myönteinen", "positivt")
    case .negative: pick("negative", "kielteinen", "negativt")
    }
  }

  func level(_ level: ExperienceLevel) -> String {
    switch level {
    case .core: pick("core", "ydin", "kärna")
    case .extended: pick("extended", "laajennettu", "utvidgad")
    case .exceeding: pick("exceeding", "odotukset ylittävä", "överträffande")
    }
  }

  func severity(_ severity: Degree) -> String {
    switch severity {
    case .low: MapWord.minor.text(in: language)
    case .medium: MapWord.moderate.text(in: language)
    case .high: MapWord.severe.text(in: language)
    }
  }

  func status(_ status: Action.Status) -> String {
    switch status {
    case .idea: MapWord.idea.text(in: language)
    case .planned: MapWord.planned.text(in: language)
    case .doing: MapWord.doing.text(in: language)
    case .done: MapWord.done.text(in: language)
    case .rejected: MapWord.rejected.text(in: language)
    }
  }

  func fate(_ fate: PromiseComparison.Fate) -> String {
    switch fate {
    case .added: pick("new", "uusi", "nytt")
    case .removed: pick("no longer there", "poistunut", "finns inte längre")
    case .withdrawn: pick("withdrawn", "peruttu", "återtaget")
    case .renewed: pick("given again", "annettu uudelleen", "givet på nytt")
    case .kept: pick("kept now", "pitää nyt", "hålls nu")
    case .broken: pick("broken now", "ei pidä enää", "bryts nu")
    }
  }

  func figure(_ figure: CurveComparison.Figure) -> String {
    switch figure {
    case .peak: MapWord.peak.text(in: language)
    case .trough: MapWord.lowPoint.text(in: language)
    case .end: MapWord.end.text(in: language)
    case .peakEnd: MapWord.peakEndValue.text(in: language)
    case .mean: MapWord.mean.text(in: language)
    }
  }

  // MARK: How sure a match is

  /// Why two under different names are held for the same; `nil` where that needs no words.
  func certainty(_ evidence: MatchEvidence?) -> String? {
    switch evidence {
    case .id, .name, nil: nil
    case .phase: pick("the same phase", "sama vaihe polulla", "samma fas av köpet")
    case .content(let share):
      pick(
        "holds \(percent(share)) of the same touchpoints", "\(percent(share)) samoja kosketuspisteitä",
        "\(percent(share)) samma kontaktpunkter")
    case .place(let likeness):
      likeness >= 0.6
        ? pick(
          "probably the same: same place, names \(percent(likeness)) alike",
          "luultavasti sama: sama paikka, nimet \(percent(likeness)) samanlaiset",
          "troligen samma: samma plats, namnen lika till \(percent(likeness))")
        : pick(
          "perhaps the same: same place, names \(percent(likeness)) alike",
          "ehkä sama: sama paikka, nimet \(percent(likeness)) samanlaiset",
          "kanske samma: samma plats, namnen lika till \(percent(likeness))")
    }
  }

  private func percent(_ share: Double) -> String { NumberText.percent(share, in: language) }

  // MARK: Moves

  func moved(from stage: String?, number: Int) -> String {
    let stage = stage.map { MapWord.quoted($0, in: language) }
    guard let stage else {
      return pick("Was number \(number)", "Oli numero \(number)", "Var nummer \(number)")
    }
    return pick("Was in the stage \(stage)", "Oli vaiheessa \(stage)", "Fanns i fasen \(stage)")
  }

  /// That something stands at another number now.
  func nowNumber(_ number: Int) -> String {
    pick("Now number \(number)", "Nyt numero \(number)", "Nu nummer \(number)")
  }

  /// That something stood at another number.
  func movedTag(_ number: Int) -> String {
    pick("Moved, was \(number)", "Siirretty, oli \(number)", "Flyttad, var \(number)")
  }

  // MARK: Metrics

  /// Whether a metric is better or worse, and by how much more than noise; empty where there is nothing to say.
  func verdict(of difference: MetricDifference) -> String {
    let verdict: String? =
      switch difference.change {
      case .improved: pick("better", "parempi", "bättre")
      case .worsened: pick("worse", "huonompi", "sämre")
      case .unchanged, nil: nil
      }
    return [verdict, difference.text(in: language)].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ": ")
  }
}
