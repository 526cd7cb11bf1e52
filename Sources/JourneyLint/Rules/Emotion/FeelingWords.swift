import JourneyModel

/// Words for feelings that are good or bad beyond doubt, in the three languages.
///
/// What can be either (nervous, surprised, tired, hopeful) isn't here.
enum FeelingWords {
  /// Whether a text is made of good or of bad feelings only, and of what they are about; `nil` where it isn't, or where a
  /// word is unknown.
  ///
  /// Who is not happy feels bad; but who is not sad needn't feel good, nor bad who is not proud.
  /// - Complexity: O(n) in the text; longer ones than any name of a feeling aren't looked at.
  static func sign(of text: String) -> Polarity? {
    guard text.utf8.count <= 80 else { return nil }
    let words = text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    var signs: Set<Polarity> = []
    var isDenied = false
    var place = 0
    while place < words.count {
      let word = words[place]
      if let phrase = phrases.first(where: { words[place...].starts(with: $0.words) }) {
        signs.insert(phrase.sign)
        place += phrase.words.count - 1
      } else if denials.contains(word) {
        isDenied = true
      } else if isDenied, !fillers.contains(word) {
        guard denied.contains(word) else { return nil }
        signs.insert(.negative)
        isDenied = false
      } else if overcome.contains(word), place > 0, bad.contains(words[place - 1]) {
        // A fear that is forgotten is none.
        return nil
      } else if let sign = Self.sign(ofWord: word) {
        signs.insert(sign)
      } else if !signs.isEmpty, leadsToReason(word, in: words, at: place), isOnePhrase(text) {
        // What follows is what the feeling is about, unless it goes on to another one.
        guard words[place...].allSatisfy({ !turns.contains($0) && !denials.contains($0) }) else { return nil }
        signs.formUnion(words[place...].compactMap { Self.sign(ofWord: $0) })
        break
      } else if !fillers.contains(word), !neutral.contains(word) {
        return nil
      }
      place += 1
    }
    return signs.count == 1 && !isDenied ? signs.first : nil
  }

  /// Whether a single word is a good or a bad feeling, also where it is said to be a great one: 'jättearg'.
  private static func sign(ofWord word: String) -> Polarity? {
    if good.contains(word) { return .positive }
    if bad.contains(word) { return .negative }
    guard let mark = ["jätte", "super"].first(where: { word.hasPrefix($0) }) else { return nil }
    let rest = String(word.dropFirst(mark.count).drop { $0 == "-" })
    return good.contains(rest) ? .positive : bad.contains(rest) ? .negative : nil
  }

  /// Whether a word begins what the feeling before it is about: 'furious with the shop', 'pettynyt palveluun'.
  private static func leadsToReason(_ word: String, in words: [String], at place: Int) -> Bool {
    if prepositions.contains(word) { return place + 1 < words.count }
    // A Finnish case says the same, at the end of the text.
    return place > 0 && place + 1 == words.count && word.count > 5 && cases.contains { word.hasSuffix($0) }
  }

  private static func isOnePhrase(_ text: String) -> Bool {
    text.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" || $0 == "'" || $0 == "\u{2019}" }
  }

  private static let prepositions: Set<String> = ["with", "about", "by", "over", "med", "på", "över"]
  private static let cases = ["aan", "een", "iin", "oon", "uun", "yyn", "ään", "öön", "ista", "istä", "sesta", "sestä"]

  /// Words with which a feeling may turn into another one.
  private static let turns: Set<String> = [
    "but", "until", "till", "then", "first", "later", "yet", "though", "although", "now", "only", "again", "no",
    "nothing", "nobody", "none", "men", "tills", "sedan", "först", "fast", "nu", "bara", "mutta", "kunnes", "sitten",
    "nyt", "vain", "alkuun",
  ]

  /// Feelings of several words.
  private static let phrases: [(words: [String], sign: Polarity)] = [
    (["fed", "up"], .negative), (["ripped", "off"], .negative), (["let", "down"], .negative),
    (["over", "the", "moon"], .positive),
  ]

  /// What becomes of feelings that end, where it stands behind them.
  private static let overcome: Set<String> = [
    "forgotten", "lost", "abandoned", "unohdettu", "hylätty", "bortglömd", "övergiven",
  ]

  private static let denials: Set<String> = ["not", "ei", "inte", "ej"]

  /// Good feelings that customers lack where they are denied.
  private static let denied: Set<String> = [
    "happy", "glad", "pleased", "satisfied", "impressed", "reassured", "valued", "appreciated", "respected", "welcome",
    "understood",
    "iloinen", "onnellinen", "tyytyväinen", "vaikuttunut", "luottavainen", "arvostettu", "tervetullut",
    "lycklig", "nöjd", "belåten", "imponerad", "uppskattad", "respekterad", "välkommen", "nöjda", "lyckliga",
  ]

  private static let fillers: Set<String> = [
    "and", "very", "really", "so", "quite", "a", "bit", "little", "extremely", "feels", "feeling", "is", "let",
    "rather", "at", "all", "entirely", "particularly",
    "ja", "sekä", "hyvin", "todella", "erittäin", "tosi", "hieman", "vähän", "melko", "on", "aika", "ole", "kovin",
    "ollenkaan", "lainkaan",
    "och", "mycket", "väldigt", "riktigt", "lite", "ganska", "så", "känner", "sig", "är", "särskilt", "alls",
  ]

  /// What is neither good nor bad by itself; the word beside it says which.
  private static let neutral: Set<String> = [
    "surprised", "tired", "weary", "exhausted", "nervous", "tense", "curious", "yllättynyt", "väsynyt", "uupunut",
    "jännittynyt", "hermostunut", "utelias", "förvånad", "överraskad", "trött", "utmattad", "spänd", "nervös",
    "nyfiken", "trötta", "väsyneet", "väsyneenä",
  ]

  private static let good: Set<String> = [
    "happy", "glad", "delighted", "joyful", "pleased", "satisfied", "thrilled", "overjoyed", "grateful", "thankful",
    "content", "cheerful", "enthusiastic", "excited", "relieved", "proud", "amazed", "impressed", "reassured",
    "confident", "valued", "appreciated", "respected", "welcome", "understood", "enchanted", "pleasantly", "positively",
    "happiness", "joy", "delight", "relief", "gratitude", "satisfaction", "pride", "enthusiasm", "excitement",
    "elated", "ecstatic", "relaxed",
    "iloinen", "onnellinen", "ilahtunut", "tyytyväinen", "kiitollinen", "innostunut", "helpottunut", "ylpeä",
    "riemuissaan", "haltioitunut", "arvostettu", "vaikuttunut", "luottavainen", "tervetullut", "iloisesti",
    "positiivisesti", "ilo", "onni", "riemu", "tyytyväisyys", "kiitollisuus", "innostus", "helpotus", "ylpeys",
    "iloiset", "onnelliset", "tyytyväiset", "kiitolliset", "innostuneet", "helpottuneet", "ylpeät",
    "iloisena", "onnellisena", "tyytyväisenä", "kiitollisena", "innostuneena", "helpottuneena", "ylpeänä",
    "ilahduttaa", "helpottaa",
    "huojentunut", "huojentuneet", "huojentuneena", "hyvillään", "mielissään", "innoissaan", "onnessaan", "ilahtuneena",
    "ilahtuneet", "huojennus", "levollinen", "levolliset", "levollisena",
    "lycklig", "nöjd", "tacksam", "förtjust", "överlycklig", "entusiastisk", "lättad", "stolt", "imponerad",
    "uppskattad", "respekterad", "välkommen", "positivt", "glatt", "glada", "lyckliga", "nöjda", "tacksamma",
    "förtjusta", "belåten", "belåtna", "belåtenhet", "upprymd", "upprymda", "hänförd", "hänförda",
    "lättade", "stolta", "imponerade", "uppskattade", "glädje", "lycka", "tacksamhet", "lättnad", "stolthet",
    "peppad", "peppade", "förväntansfull", "förväntansfulla", "haltioissaan", "trygg", "trygga", "optimistic",
    "optimistinen", "optimistisk",
  ]

  private static let bad: Set<String> = [
    "angry", "furious", "disappointed", "frustrated", "annoyed", "irritated", "sad", "upset", "unhappy", "dissatisfied",
    "worried", "anxious", "afraid", "scared", "frightened", "terrified", "ashamed", "humiliated", "cheated", "betrayed",
    "ignored", "forgotten", "abandoned", "exasperated", "miserable", "desperate", "helpless", "bitter", "hurt", "down",
    "stressed", "confused", "lost", "insecure", "distressed", "resentful", "offended", "powerless", "unpleasantly",
    "negatively", "anger", "rage", "disappointment", "frustration", "annoyance", "irritation", "sadness", "anxiety",
    "fear", "shame", "despair", "confusion", "distress", "stress", "embarrassed", "embarrassment", "lonely",
    "loneliness", "bored", "boredom", "disheartened", "discouraged", "dejected", "heartbroken", "outraged", "horrified",
    "neglected", "unwelcome", "misunderstood", "disrespected", "displeased", "livid", "fuming", "devastated", "gutted",
    "hopeless", "insulted", "terrible", "raivostunut", "raivostuneet", "raivostuneena", "tuskastunut", "tuskastuneet",
    "tuskastuneena",
    "vihainen", "raivoissaan", "pettynyt", "turhautunut", "ärsyyntynyt", "ärtynyt", "surullinen", "onneton",
    "tyytymätön", "huolestunut", "ahdistunut", "peloissaan", "pelokas", "häpeissään", "nöyryytetty", "petetty",
    "unohdettu", "hylätty", "epätoivoinen", "avuton", "katkera", "loukattu", "loukkaantunut", "huijattu", "harmistunut",
    "stressaantunut", "hämmentynyt", "eksyksissä", "epävarma", "suuttunut", "kiukkuinen", "voimaton", "ikävästi",
    "viha", "suuttumus", "raivo", "pettymys", "turhautuminen", "ärtymys", "ärsytys", "suru", "ahdistus", "pelko",
    "häpeä",
    "epätoivo", "huoli", "harmitus", "stressi", "huolissaan", "harmissaan", "närkästynyt", "närkästyneet",
    "närkästyneenä", "närkästys", "kyllästynyt", "kyllästyneet", "kyllästyneenä", "tympääntynyt", "pitkästynyt",
    "pitkästyneet", "pitkästyneenä", "ikävystynyt", "yksinäinen", "yksinäiset", "yksinäisenä", "yksinäisyys", "nolo",
    "nolona", "nolostunut", "masentunut", "masentuneet", "masentuneena", "lannistunut", "murheellinen", "pahoillaan",
    "kauhuissaan", "järkyttynyt", "harmistuneena", "loukkaantuneena", "kiukkuisena", "suuttuneena",
    "vihaiset", "pettyneet", "turhautuneet", "ärtyneet", "surulliset", "tyytymättömät", "huolestuneet", "ahdistuneet",
    "vihaisena", "pettyneenä", "turhautuneena", "ärtyneenä", "surullisena", "tyytymättömänä", "huolestuneena",
    "ahdistuneena", "ärsyttää", "turhauttaa", "harmittaa", "suututtaa", "ahdistaa", "pelottaa", "huolestuttaa",
    "arg", "rasande", "besviken", "frustrerad", "irriterad", "ledsen", "olycklig", "missnöjd", "orolig", "ängslig",
    "rädd", "skrämd", "skamsen", "förödmjukad", "lurad", "sviken", "ignorerad", "bortglömd", "övergiven", "förtvivlad",
    "hjälplös", "maktlös", "kränkt", "sårad", "misstrodd", "upprörd", "stressad", "förvirrad", "osäker",
    "uppgiven", "vilsen", "obehagligt", "negativt", "arga", "besvikna", "frustrerade", "irriterade", "ledsna",
    "olyckliga", "missnöjda", "oroliga", "ängsliga", "rädda", "upprörda", "stressade", "förvirrade", "ilska", "raseri",
    "besvikelse", "sorg", "oro", "ångest", "rädsla", "skam", "förtvivlan", "förvirring",
    "missnöje", "förbannad", "förbannade", "uttråkad", "uttråkade", "generad", "generade", "förnärmad", "förnärmade",
    "förolämpad", "förolämpade", "bekymrad", "bekymrade", "oroad", "oroade", "förargad", "förargade", "nedstämd",
    "nedstämda", "deppig", "deppiga", "missmodig", "missmodiga", "modfälld", "modfällda", "skräckslagen", "förskräckt",
    "otillfreds", "panicked", "panicking", "itkuinen", "itkuisena", "pöyristynyt", "pöyristyneenä", "panikslagen",
    "panikslagna", "paniikissa", "gråtfärdig", "argsint", "argsinta", "grundlurad", "grundlurade", "bestört",
    "bestörta",
  ]
}
