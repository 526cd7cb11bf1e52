import JourneyModel
import JourneySyntax

/// Words for religion, origin, politics, sexuality and diagnoses, in the three languages.
///
/// What can be harmless (a language, a dish, a mood) isn't here.
enum SensitiveWords {
  /// Whether a word, in lower case, is one of them in a text of a language.
  static func contain(_ word: String, in language: Language) -> Bool {
    if all.contains(word) { return true }
    switch language {
    case .english: return word.last == "s" && all.contains(String(word.dropLast()))
    case .finnish: return nominative(of: word).map(all.contains) ?? false
    case .swedish: return swedish.contains(word)
    }
  }

  /// Whether one of them may begin as a word of a text does; most words begin otherwise.
  static func mayBegin(_ bytes: [UInt8], at span: Span) -> Bool {
    let count = span.end - span.start
    guard count >= 3 else { return false }
    // Capitals beyond ASCII have other bytes than their small letters.
    guard bytes[span.start] < 0x80, bytes[span.start + 1] < 0x80 else { return true }
    return beginnings[beginning(bytes[span.start] | 0x20, bytes[span.start + 1] | 0x20)]
  }

  /// The number of a word's first two letters.
  private static func beginning(_ first: UInt8, _ second: UInt8) -> Int { Int(first & 31) << 5 | Int(second & 31) }

  /// Which first two letters the words have, by their numbers.
  private static let beginnings: [Bool] = {
    var beginnings = [Bool](repeating: false, count: 1024)
    for word in all.union(swedish) {
      let bytes = Array(word.utf8.prefix(2))
      if bytes.count == 2 { beginnings[beginning(bytes[0], bytes[1])] = true }
    }
    return beginnings
  }()

  /// What its other forms and compounds have in common with a word, and other words hardly do.
  static func stem(of word: String) -> String { String(word.prefix(5)) }

  /// The basic form of a Finnish word in -lainen: of 'somalialaisen' and 'somalialaisperhe' it is 'somalialainen'.
  private static func nominative(of word: String) -> String? {
    guard word.utf8.count > 8, let ending = word.firstRange(of: "lais") ?? word.firstRange(of: "läis") else {
      return nil
    }
    return String(word[..<ending.upperBound].dropLast()) + "nen"
  }

  private static let all: Set<String> = [
    // Religion.
    "muslim", "catholic", "protestant", "lutheran", "jewish", "jew", "hindu", "buddhist", "sikh", "atheist", "mormon",
    "anglican", "methodist", "baptist", "pentecostal", "evangelical", "quaker", "sunni", "shia", "shiite", "jehovah",
    "laestadian", "muslimi", "katolilainen", "luterilainen", "ortodoksi", "juutalainen", "hindulainen",
    "buddhalainen", "sikhi", "ateisti", "mormoni", "helluntailainen", "lestadiolainen", "vanhoillislestadiolainen",
    "baptisti", "metodisti", "adventisti", "jehovantodistaja", "jehovan", "vapaakirkollinen", "sunnimuslimi",
    "shiiamuslimi", "šiiamuslimi", "katolik", "katolsk", "protestantisk", "judisk", "judinna", "muslimsk", "hinduisk",
    "buddhistisk", "ateist", "frikyrklig", "pingstvän", "lestadian", "læstadian", "lestadianer", "jehovas",
    "metodistisk", "sunnimuslim", "shiamuslim",
    // Origin.
    "gypsy", "caucasian", "syrian", "iraqi", "iranian", "somalian", "eritrean", "sudanese", "nigerian", "congolese",
    "palestinian", "bangladeshi", "algerian", "yemeni", "kurd", "sámi", "romani", "saamelainen", "syyrialainen",
    "irakilainen", "iranilainen", "afganistanilainen", "afgaani", "somalialainen", "eritrealainen", "sudanilainen",
    "nigerialainen", "kongolainen", "palestiinalainen", "algerialainen", "jemeniläinen", "syrier", "syrisk",
    "irakier", "irakisk", "iranier", "somalier", "eritreansk", "etiopier", "sudanes", "nigeriansk", "kongoles",
    "palestinier", "palestinsk", "pakistanier", "marockan", "algerier", "egyptier", "libanes", "jemenit", "romsk",
    "samisk", "venäläinen", "virolainen", "turkkilainen", "kurdi", "kurdisk", "rysk", "turkisk", "estnisk", "ukrainsk",
    // Politics.
    "communist", "socialist", "democrat", "republican", "kommunisti", "sosialisti", "sosiaalidemokraatti",
    "perussuomalainen", "kokoomuslainen", "kommunist", "socialdemokrat", "sverigedemokrat",
    // Sexuality.
    "homosexual", "bisexual", "transsexual", "transgender", "lesbian", "homoseksuaali", "biseksuaali",
    "transsukupuolinen", "lesbo", "homosexuell", "homosexuella", "bisexuell", "bisexuella", "transperson", "lesbisk",
    "gay", "homo",
    // Diagnoses.
    "schizophrenic", "schizophrenia", "bipolar", "psychosis", "depression", "alcoholic", "alcoholism", "epileptic",
    "epilepsy", "diabetic", "diabetes", "dementia", "alzheimer", "autistic", "autism", "anorexic", "anorexia",
    "bulimia", "cancer", "hiv", "adhd", "skitsofreenikko", "skitsofrenia", "psykoosi", "masennus", "masennusta",
    "masennuksen", "depressio", "alkoholisti", "alkoholismi", "epileptikko", "epilepsia", "diabeetikko", "diabetesta",
    "diabeteksen", "muistisairas", "muistisairaus", "autistinen", "autismi", "anoreksia", "schizofren", "schizofreni",
    "bipolär", "psykos", "alkoholist", "alkoholism", "epileptiker", "epilepsi", "diabetiker", "demens", "dement",
    "autistisk", "anorexi", "bulimi", "autist", "pregnant", "raskaana", "gravid", "syöpä", "syöpäpotilas",
    "syöpäsairas", "cancersjuk", "cancerpatient", "uupumus", "työuupumus", "burnout", "utbränd", "utmattningssyndrom",
    "reumaatikko", "reumatiker", "epilepsiaa", "epilepsian", "epilepsiasta", "skitsofreniaa", "skitsofrenian",
    "syöpää", "syövän", "syövästä", "reuma", "reumaa", "reuman", "diabeetikon", "muistisairautta", "dementiaa",
    "dementia", "depressiota", "psykoosia", "mielialahäiriö", "mielialahäiriötä", "mielialahäiriön", "parkinson",
    "parkinsonin", "parkinsons", "homoseksuaalinen", "biseksuaalinen", "cancersjuka", "hivpositiv", "demenssjuk",
    "demenssjukdom",
  ]

  /// Swedish words that are a name or something harmless in another language.
  private static let swedish: Set<String> = ["same", "samer", "samerna", "jude", "judar", "afghan", "afghansk"]
}
