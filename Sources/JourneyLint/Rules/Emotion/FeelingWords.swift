import JourneyModel

/// Words for feelings that are good or bad beyond doubt, in the three languages.
///
/// What can be either (nervous, surprised, tired, hopeful) isn't here.
enum FeelingWords {
  /// Whether a text is made of good or of bad feelings only; `nil` where it isn't, or where a word is unknown.
  ///
  /// Who is not happy feels bad; but who is not sad needn't feel good, nor bad who is not proud.
  /// - Complexity: O(n) in the text; longer ones than any name of a feeling aren't looked at.
  static func sign(of text: String) -> Polarity? {
    guard text.utf8.count <= 80 else { return nil }
    let words = text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    var signs: Set<Polarity> = []
    var isDenied = false
    for (place, word) in words.enumerated() where !fillers.contains(word) {
      if denials.contains(word) {
        isDenied = true
      } else if isDenied {
        guard denied.contains(word) else { return nil }
        signs.insert(.negative)
        isDenied = false
      } else if good.contains(word) {
        signs.insert(.positive)
      } else if overcome.contains(word), place > 0, bad.contains(words[place - 1]) {
        // A fear that is forgotten is none.
        return nil
      } else if bad.contains(word) || (word == "up" && place > 0 && words[place - 1] == "fed") {
        signs.insert(.negative)
      } else if !neutral.contains(word) {
        return nil
      }
    }
    return signs.count == 1 && !isDenied ? signs.first : nil
  }

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

  /// Surprises are neither good nor bad; the word beside them says which. So it does of who is fed.
  private static let neutral: Set<String> = ["surprised", "yllättynyt", "förvånad", "överraskad", "fed"]

  private static let good: Set<String> = [
    "happy", "glad", "delighted", "joyful", "pleased", "satisfied", "thrilled", "overjoyed", "grateful", "thankful",
    "content", "cheerful", "enthusiastic", "excited", "relieved", "proud", "amazed", "impressed", "reassured",
    "confident", "valued", "appreciated", "respected", "welcome", "understood", "enchanted", "pleasantly", "positively",
    "happiness", "joy", "delight", "relief", "gratitude", "satisfaction", "pride", "enthusiasm", "excitement",
    "elated", "ecstatic",
    "iloinen", "onnellinen", "ilahtunut", "tyytyväinen", "kiitollinen", "innostunut", "helpottunut", "ylpeä",
    "riemuissaan", "haltioitunut", "arvostettu", "vaikuttunut", "luottavainen", "tervetullut", "iloisesti",
    "positiivisesti", "ilo", "onni", "riemu", "tyytyväisyys", "kiitollisuus", "innostus", "helpotus", "ylpeys",
    "iloiset", "onnelliset", "tyytyväiset", "kiitolliset", "innostuneet", "helpottuneet", "ylpeät",
    "iloisena", "onnellisena", "tyytyväisenä", "kiitollisena", "innostuneena", "helpottuneena", "ylpeänä",
    "ilahduttaa", "helpottaa",
    "huojentunut", "huojentuneet", "huojentuneena", "hyvillään", "mielissään", "innoissaan", "onnessaan", "ilahtuneena",
    "ilahtuneet", "huojennus",
    "lycklig", "nöjd", "tacksam", "förtjust", "överlycklig", "entusiastisk", "lättad", "stolt", "imponerad",
    "uppskattad", "respekterad", "välkommen", "positivt", "glatt", "glada", "lyckliga", "nöjda", "tacksamma",
    "förtjusta", "belåten", "belåtna", "belåtenhet", "upprymd", "upprymda", "hänförd", "hänförda",
    "lättade", "stolta", "imponerade", "uppskattade", "glädje", "lycka", "tacksamhet", "lättnad", "stolthet",
  ]

  private static let bad: Set<String> = [
    "angry", "furious", "disappointed", "frustrated", "annoyed", "irritated", "sad", "upset", "unhappy", "dissatisfied",
    "worried", "anxious", "afraid", "scared", "frightened", "terrified", "ashamed", "humiliated", "cheated", "betrayed",
    "ignored", "forgotten", "abandoned", "exasperated", "miserable", "desperate", "helpless", "bitter", "hurt", "down",
    "stressed", "confused", "lost", "insecure", "distressed", "resentful", "offended", "powerless", "unpleasantly",
    "negatively", "anger", "rage", "disappointment", "frustration", "annoyance", "irritation", "sadness", "anxiety",
    "fear", "shame", "despair", "confusion", "distress", "stress", "embarrassed", "embarrassment", "lonely",
    "loneliness", "bored", "boredom", "disheartened", "discouraged", "dejected", "heartbroken", "outraged", "horrified",
    "neglected", "unwelcome", "misunderstood", "disrespected", "displeased",
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
    "otillfreds",
  ]
}
