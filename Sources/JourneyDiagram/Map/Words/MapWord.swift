package import JourneyModel

/// The fixed words of the map: the one table of them, in the three languages.
package enum MapWord: Hashable, CaseIterable {
  // The header
  case customerJourney, hypothesis, asIs, toBe, goal, needs
  // Lanes
  case evidence, evidenceHint, touchpoints, touchpointsHint, channels, channelsHint, emotions, emotionsHint
  case expectation, expectationHint, thoughts, thoughtsHint, pains, painsHint, opportunities, opportunitiesHint
  case actions, actionsHint, frontstage, frontstageHint, backstage, backstageHint, support, supportHint
  case owners, ownersHint, time, timeHint, metrics, metricsHint, promises, promisesHint, people, peopleHint
  // Lines of the blueprint
  case lineOfInteraction, lineOfVisibility, lineOfInternalInteraction
  // The emotion axis
  case delighted, neutral, frustrated
  // Critical moments
  case peak, lowPoint, branchLowPoint, end, fall, expectationGap, longWait, failingCore, criticalMoment
  case momentOfTruth, zeroMoment, firstMoment, secondMoment, ultimateMoment, pressingMoments, curvesLeftOut
  // In cards
  case cause, wait, duration, expected, noTouchpoints, optional, wholeJourney, wholeStage, goOn, target, timedOf
  case idea, planned, doing, done, rejected
  // The legend
  case legendPeak, legendLowPoint, legendGood, legendBad, legendEnd, legendGap, legendScored, legendOptional
  case legendFailingCore, legendWidestGap, legendLongestWait, legendFall, legendZeroMoment, legendFirstMoment
  case legendSecondMoment, legendUltimateMoment, legendCourse, legendIntensity, legendAside
  case legendExpected, legendBetter, legendWorse, legendMet, legendSeverity
  case legendPromiseKept, legendPromiseBroken, legendContextLost, legendWayBack, legendInterval, legendTarget
  // The blueprint
  case serviceBlueprint, customerActions, behindIsEmpty, rowIsEmpty
  case legendFailPoint, legendFailPath, legendWaitPoint, legendSystem
  // The map of a comparison
  case legendCurveBefore, legendNowWorse, legendRemoved, legendAdded, legendMoved, legendRenamed, legendChanged
  case legendNowBetter
  // The curve
  case curveIsEmpty, scoreBetween
  // The flow
  case start, legendMainWay, legendOtherWay, legendBypass, legendJump, legendShare, legendLoss
  // The foot
  case basedOn
  // The map for the terminal, and the story
  case mostPressing, criticalMoments, figures, stages, personas, touchpoint, number, emotion, channel, owner
  case pain, opportunity, information, action, due, status, next, only, see
  case expectedRating, experiencedRating, severe, moderate, minor
  case mean, peakEndValue, criticalByFigures

  /// The words in a language.
  package func text(in language: Language) -> String {
    switch language {
    case .english: forms.0
    case .finnish: forms.1
    case .swedish: forms.2
    }
  }

  /// The words in a language, with what stands for their `%1` … `%9` filled in.
  package func text(in language: Language, _ parts: [String]) -> String {
    var result = ""
    var isPlace = false
    for character in text(in: language) {
      if isPlace {
        isPlace = false
        if let number = character.wholeNumberValue, parts.indices.contains(number - 1) { result += parts[number - 1] }
      } else if character == "%" {
        isPlace = true
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// A text in the quotation marks of a language; marks that it has already are kept.
  static func quoted(_ text: String, in language: Language) -> String {
    let text = text.trimmingSpaces
    let marks: Set<Character> = ["\"", "“", "”", "'", "‘", "’", "«", "»", "„"]
    if let first = text.first, marks.contains(first) { return text }
    return language == .english ? "“\(text)”" : "”\(text)”"
  }

  private var forms: (String, String, String) {
    switch self {
    case .customerJourney: ("Customer journey", "Asiakaspolku", "Kundresa")
    case .hypothesis: ("Hypothesis", "Hypoteesi", "Hypotes")
    case .asIs: ("As is", "Nykytila", "Nuläge")
    case .toBe: ("To be", "Tavoitetila", "Målbild")
    case .goal: ("Goal", "Tavoite", "Mål")
    case .needs: ("Needs", "Tarpeet", "Behov")

    case .evidence: ("Evidence", "Fyysinen ympäristö", "Fysisk miljö")
    case .evidenceHint: ("What the customer sees", "Mitä asiakas näkee", "Vad kunden ser")
    case .touchpoints: ("Touchpoints", "Kosketuspisteet", "Kontaktpunkter")
    case .touchpointsHint: ("What the customer does", "Mitä asiakas tekee", "Vad kunden gör")
    case .channels: ("Channels", "Kanavat", "Kanaler")
    case .channelsHint: ("Where it happens", "Missä se tapahtuu", "Var det sker")
    case .emotions: ("Emotions", "Tunteet", "Känslor")
    case .emotionsHint: ("How it feels", "Miltä se tuntuu", "Hur det känns")
    case .expectation: ("Expectation", "Odotukset", "Förväntningar")
    case .expectationHint: ("Expected and experienced", "Odotettu ja koettu", "Förväntat och upplevt")
    case .thoughts: ("Thoughts", "Ajatukset", "Tankar")
    case .thoughtsHint: ("In the customer’s own words", "Asiakkaan omin sanoin", "Med kundens egna ord")
    case .pains: ("Pain points", "Kipupisteet", "Smärtpunkter")
    case .painsHint: ("What gets in the way", "Mikä hiertää", "Vad som står i vägen")
    case .opportunities: ("Opportunities", "Mahdollisuudet", "Möjligheter")
    case .opportunitiesHint: ("What could be better", "Mikä voisi olla paremmin", "Vad som kunde bli bättre")
    case .actions: ("Actions", "Toimenpiteet", "Åtgärder")
    case .actionsHint: ("What is being done", "Mitä tehdään", "Vad som görs")
    case .frontstage: ("Frontstage", "Näkyvä toiminta", "Synligt för kunden")
    case .frontstageHint: ("What employees do in sight", "Henkilöstö asiakkaan nähden", "Vad personalen gör")
    case .backstage: ("Backstage", "Taustatoiminta", "Bakom kulisserna")
    case .backstageHint: ("What they do out of sight", "Henkilöstö taustalla", "Personalen utom synhåll")
    case .support: ("Support", "Tukiprosessit", "Stödprocesser")
    case .supportHint: ("Processes and systems", "Prosessit ja järjestelmät", "Processer och system")
    case .owners: ("Owner", "Vastuutaho", "Ansvarig")
    case .ownersHint: ("Who answers for it", "Kuka vastaa", "Vem som ansvarar")
    case .time: ("Time", "Aika", "Tid")
    case .timeHint: ("How long it takes", "Kauanko se kestää", "Hur lång tid det tar")
    case .metrics: ("Metrics", "Mittarit", "Mätetal")
    case .metricsHint: ("What is measured", "Mitä mitataan", "Vad som mäts")
    case .promises: ("Promises", "Lupaukset", "Löften")
    case .promisesHint: ("Where they are kept", "Missä ne lunastetaan", "Var de infrias")

    case .people: ("People", "Asiakkaat", "Kunder")
    case .peopleHint: ("How many go on", "Kuinka moni jatkaa", "Hur många som går vidare")

    case .lineOfInteraction: ("Line of interaction", "Vuorovaikutuksen raja", "Interaktionslinje")
    case .lineOfVisibility: ("Line of visibility", "Näkyvyyden raja", "Synlighetslinje")
    case .lineOfInternalInteraction:
      ("Internal interaction", "Sisäinen vuorovaikutus", "Intern interaktion")

    case .delighted: ("Delighted", "Ilahtunut", "Förtjust")
    case .neutral: ("Neutral", "Neutraali", "Neutral")
    case .frustrated: ("Frustrated", "Turhautunut", "Frustrerad")

    case .peak: ("Peak", "Huippu", "Topp")
    case .lowPoint: ("Low point", "Aallonpohja", "Bottenläge")
    case .branchLowPoint: ("Low point of a branch", "Sivureitin aallonpohja", "Sidovägens bottenläge")
    case .end: ("End", "Loppu", "Slut")
    case .fall: ("Steepest fall", "Jyrkin pudotus", "Brantaste fallet")
    case .expectationGap: ("Widest gap", "Suurin kuilu", "Största gapet")
    case .longWait: ("Longest wait", "Venyi eniten", "Drog ut mest på tiden")
    case .failingCore: ("Core fails", "Ydin pettää", "Kärnan sviktar")
    case .criticalMoment: ("Critical moment", "Kriittinen hetki", "Kritiskt ögonblick")
    case .momentOfTruth: ("Moment of truth", "Totuuden hetki", "Sanningens ögonblick")
    case .zeroMoment: ("before the choice", "ennen valintaa", "före valet")
    case .firstMoment: ("the choice", "valinta", "valet")
    case .secondMoment: ("in use", "käyttö", "användningen")
    case .ultimateMoment: ("telling others", "kerrotaan muille", "berättas vidare")
    case .pressingMoments: ("Act here first", "Korjaa ensin", "Åtgärda först")
    case .curvesLeftOut: ("Curves not drawn", "Ilman käyrää", "Utan kurva")

    case .cause: ("Cause", "Syy", "Orsak")
    case .wait: ("Wait", "Odotus", "Väntan")
    case .duration: ("Takes", "Kesto", "Tar")
    case .expected: ("expected", "ennakoitu", "förväntat")
    case .noTouchpoints: ("No touchpoints yet", "Ei vielä kosketuspisteitä", "Inga kontaktpunkter ännu")
    case .optional: ("optional", "valinnainen", "valfri")
    case .wholeJourney: ("Whole journey", "Koko polku", "Hela resan")
    case .wholeStage: ("Whole stage", "Koko vaihe", "Hela fasen")
    case .goOn: ("go on", "jatkaa", "går vidare")
    case .timedOf: ("%1 of %2 timed", "%1/%2 mitattu", "%1 av %2 tidsatta")
    case .target: ("target", "tavoite", "mål")
    case .idea: ("Idea", "Idea", "Idé")
    case .planned: ("Planned", "Suunniteltu", "Planerad")
    case .doing: ("In progress", "Tekeillä", "Pågår")
    case .done: ("Done", "Valmis", "Klar")
    case .rejected: ("Rejected", "Hylätty", "Avvisad")

    case .legendPeak: ("Peak", "Huippu", "Topp")
    case .legendLowPoint: ("Low point", "Aallonpohja", "Bottenläge")
    case .legendGood: ("Critical moment, positive", "Kriittinen hetki, myönteinen", "Kritiskt ögonblick, positivt")
    case .legendBad: ("Critical moment, negative", "Kriittinen hetki, kielteinen", "Kritiskt ögonblick, negativt")
    case .legendEnd: ("End of the journey", "Polun loppu", "Resans slut")
    case .legendFailingCore: ("The core fails", "Ydin pettää", "Kärnan sviktar")
    case .legendWidestGap:
      ("Widest gap to expectation", "Suurin kuilu odotuksiin", "Största gapet till förväntningarna")
    case .legendLongestWait:
      ("Longest beyond what was expected", "Venyi eniten yli odotetun", "Drog ut mest på tiden")
    case .legendFall: ("Steepest fall", "Jyrkin pudotus", "Brantaste fallet")
    case .legendZeroMoment:
      ("Moment of truth: before the choice", "Totuuden hetki: ennen valintaa", "Sanningens ögonblick: före valet")
    case .legendFirstMoment:
      ("Moment of truth: the choice", "Totuuden hetki: valinta", "Sanningens ögonblick: valet")
    case .legendSecondMoment:
      ("Moment of truth: in use", "Totuuden hetki: käyttö", "Sanningens ögonblick: användningen")
    case .legendUltimateMoment:
      ("Moment of truth: telling others", "Totuuden hetki: kerrotaan muille", "Sanningens ögonblick: berättas vidare")
    case .legendCourse: ("From before to after", "Ennen ja jälkeen", "Från före till efter")
    case .legendAside: ("Beside the usual way", "Tavallisen reitin sivussa", "Vid sidan av den vanliga vägen")
    case .legendIntensity: ("Larger: a stronger feeling", "Suurempi: voimakkaampi tunne", "Större: starkare känsla")
    case .legendGap: ("No score between", "Välissä ei arviota", "Inget värde emellan")
    case .legendScored: ("Scored touchpoint", "Arvioitu kosketuspiste", "Bedömd kontaktpunkt")
    case .legendOptional: ("Optional", "Valinnainen", "Valfri")
    case .legendExpected: ("Expected", "Odotettu", "Förväntat")
    case .legendBetter: ("Better than expected", "Odotettua parempi", "Bättre än förväntat")
    case .legendWorse: ("Worse than expected", "Odotettua huonompi", "Sämre än förväntat")
    case .legendMet: ("As expected", "Odotusten mukainen", "Som förväntat")
    case .legendSeverity: ("Severity, 1 to 3 flags", "Vakavuus, 1–3 lippua", "Allvarlighetsgrad, 1–3 flaggor")

    case .legendPromiseKept: ("Promise kept", "Lupaus pidetty", "Löftet hållet")
    case .legendPromiseBroken: ("Promise not kept", "Lupausta ei pidetty", "Löftet inte hållet")
    case .legendContextLost: ("Has to tell it again", "Kerrottava uudelleen", "Måste berätta igen")
    case .legendWayBack: ("Way back", "Paluureitti", "Väg tillbaka")
    case .legendInterval: ("95% interval", "95 %:n luottamusväli", "95-procentigt intervall")
    case .legendTarget: ("Target", "Tavoite", "Mål")
    case .start: ("Start", "Alku", "Start")
    case .legendMainWay: ("Main way", "Pääreitti", "Huvudväg")
    case .legendOtherWay: ("Another way", "Muu reitti", "Annan väg")
    case .legendBypass: ("Past what is optional", "Valinnaisen ohi", "Förbi det valfria")
    case .legendJump: ("Goes on at this number", "Jatkuu tästä numerosta", "Fortsätter vid detta nummer")
    case .legendShare: ("The wider, the more people", "Mitä leveämpi, sitä useampi", "Ju bredare, desto fler")
    case .legendLoss: ("Leave the journey here", "Poistuvat polulta", "Lämnar resan här")

    case .serviceBlueprint: ("Service blueprint", "Palvelumalli (blueprint)", "Service blueprint")
    case .customerActions: ("Customer actions", "Asiakkaan toiminta", "Kundens handlingar")
    case .behindIsEmpty:
      (
        "What happens behind this line isn’t written yet. At a touchpoint, write %1",
        "Tämän rajan taustaa ei ole vielä kirjattu. Kirjoita kosketuspisteeseen %1",
        "Det som sker bakom den här linjen är inte beskrivet ännu. Skriv vid en kontaktpunkt %1"
      )
    case .rowIsEmpty:
      (
        "Nothing here yet. At a touchpoint, write %1", "Täällä ei ole vielä mitään. Kirjoita kosketuspisteeseen %1",
        "Här finns inget ännu. Skriv vid en kontaktpunkt %1"
      )
    case .legendFailPoint: ("Fail point", "Virhekohta", "Felpunkt")
    case .legendFailPath: ("Behind a fail point", "Virhekohdan taustalla", "Bakom en felpunkt")
    case .legendWaitPoint: ("Wait", "Odotus", "Väntan")
    case .legendSystem: ("System", "Järjestelmä", "System")

    case .legendCurveBefore: ("The curve before", "Aiempi käyrä", "Kurvan före")
    case .legendNowWorse: ("Worse than before", "Huonompi kuin ennen", "Sämre än förut")
    case .legendRemoved: ("No longer there", "Poistettu", "Finns inte längre")
    case .legendAdded: ("New touchpoint", "Uusi kosketuspiste", "Ny kontaktpunkt")
    case .legendMoved: ("Moved", "Siirretty", "Flyttad")
    case .legendRenamed: ("New name", "Uusi nimi", "Nytt namn")
    case .legendChanged: ("Changed otherwise", "Muuttunut muuten", "Ändrad på annat sätt")
    case .legendNowBetter: ("Better than before", "Parempi kuin ennen", "Bättre än förut")

    case .curveIsEmpty:
      (
        "No feelings yet. Give a touchpoint a number, and the curve begins.",
        "Ei vielä tunteita. Anna kosketuspisteelle luku, niin käyrä alkaa.",
        "Inga känslor ännu. Ge en kontaktpunkt ett tal, så börjar kurvan."
      )
    case .scoreBetween: ("%1 (from %2 to %3)", "%1 (väliltä %2…%3)", "%1 (från %2 till %3)")

    case .basedOn: ("Based on", "Lähteet", "Källor")

    case .mostPressing: ("Most pressing", "Polttavimmat kohdat", "Mest angeläget")
    case .criticalMoments: ("Critical moments", "Kriittiset hetket", "Kritiska ögonblick")
    case .figures: ("Figures", "Luvut", "Siffror")
    case .stages: ("Stages", "Vaiheet", "Faser")
    case .personas: ("Personas", "Persoonat", "Personor")
    case .touchpoint: ("Touchpoint", "Kosketuspiste", "Kontaktpunkt")
    case .number: ("No.", "Nro", "Nr")
    case .emotion: ("Emotion", "Tunne", "Känsla")
    case .channel: ("Channel", "Kanava", "Kanal")
    case .owner: ("Owner", "Vastuutaho", "Ansvarig")
    case .pain: ("Pain", "Kipupiste", "Smärtpunkt")
    case .opportunity: ("Opportunity", "Mahdollisuus", "Möjlighet")
    case .information: ("Information", "Viestintä", "Information")
    case .action: ("Action", "Toimenpide", "Åtgärd")
    case .due: ("Due", "Määräaika", "Senast")
    case .status: ("Status", "Tila", "Status")
    case .next: ("Next", "Seuraavaksi", "Sedan")
    case .only: ("only", "vain", "bara")
    case .see: ("see", "ks.", "se")
    case .expectedRating: ("expected", "odotettu", "förväntat")
    case .experiencedRating: ("experienced", "koettu", "upplevt")
    case .severe: ("severe", "vakava", "allvarlig")
    case .moderate: ("moderate", "kohtalainen", "måttlig")
    case .minor: ("minor", "lievä", "lindrig")
    case .mean: ("Mean", "Keskiarvo", "Medelvärde")
    case .criticalByFigures: ("Critical by its figures", "Kriittinen lukujensa perusteella", "Kritisk enligt siffrorna")
    case .peakEndValue: ("Peak–end value", "Huippu–loppu-arvo", "Topp–slut-värde")
    }
  }
}
