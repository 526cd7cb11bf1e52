import JourneyModel

/// Words for religion, origin, politics, sexuality and diagnoses, in the three languages.
///
/// What can be harmless (a language, a dish, a mood) isn't here.
enum SensitiveWords {
  /// Whether a word, in lower case, is one of them in a text of a language.
  static func contain(_ word: String, in language: Language) -> Bool {
    if all.contains(word) || ofOneLanguage[language]?.contains(word) == true { return true }
    if word.hasSuffix("s"), all.contains(String(word.dropLast())) { return true }
    return nominative(of: word).map(all.contains) ?? false
  }

  /// What its other forms and compounds have in common with a word, and other words hardly do.
  static func stem(of word: String) -> String { String(word.prefix(5)) }

  /// The basic form of a Finnish word in -lainen: of 'somalialaisen' and 'somalialaisperhe' it is 'somalialainen'.
  private static func nominative(of word: String) -> String? {
    guard let ending = word.firstRange(of: "lais") ?? word.firstRange(of: "läis") else { return nil }
    return String(word[..<ending.upperBound].dropLast()) + "nen"
  }

  private static let all: Set<String> = [
    // Religion.
    "muslim", "catholic", "protestant", "lutheran", "jewish", "jew", "hindu", "buddhist", "sikh", "atheist", "mormon",
    "anglican", "methodist", "baptist", "pentecostal", "evangelical", "quaker", "sunni", "shia", "shiite", "jehovah",
    "laestadian",
    "muslimi", "katolilainen", "luterilainen", "ortodoksi", "juutalainen", "hindulainen", "buddhalainen", "sikhi",
    "ateisti", "mormoni", "helluntailainen", "lestadiolainen", "vanhoillislestadiolainen", "baptisti", "metodisti",
    "adventisti", "jehovantodistaja", "jehovan", "vapaakirkollinen", "sunnimuslimi", "shiiamuslimi", "šiiamuslimi",
    "katolik", "katolsk", "protestantisk", "judisk", "judinna", "muslimsk", "hinduisk", "buddhistisk", "ateist",
    "frikyrklig", "pingstvän", "lestadian", "læstadian", "lestadianer", "jehovas", "metodistisk", "sunnimuslim",
    "shiamuslim",
    // Origin.
    "gypsy", "caucasian", "syrian", "iraqi", "iranian", "somalian", "eritrean", "ethiopian", "sudanese", "nigerian",
    "congolese", "palestinian", "pakistani", "bangladeshi", "moroccan", "algerian", "egyptian", "lebanese", "yemeni",
    "kurd", "afghan", "sámi",
    "romani", "saamelainen", "syyrialainen", "irakilainen", "iranilainen", "afganistanilainen", "afgaani", "somalialainen",
    "eritrealainen", "etiopialainen", "sudanilainen", "nigerialainen", "kongolainen", "palestiinalainen",
    "pakistanilainen", "marokkolainen", "algerialainen", "egyptiläinen", "libanonilainen", "jemeniläinen",
    "syrier", "syrisk", "irakier", "irakisk", "iranier", "iransk", "afghansk", "somalier", "eritreansk", "etiopier", "etiopisk",
    "sudanes", "nigeriansk", "kongoles", "palestinier", "palestinsk", "pakistanier", "pakistansk", "marockan",
    "marockansk", "algerier", "algerisk", "egyptier", "libanes", "libanesisk", "jemenit", "romsk", "samisk",
    // Politics.
    "communist", "socialist", "democrat", "republican",
    "kommunisti", "sosialisti", "sosiaalidemokraatti", "perussuomalainen", "kokoomuslainen",
    "kommunist", "socialdemokrat", "sverigedemokrat",
    // Sexuality.
    "homosexual", "bisexual", "transsexual", "transgender", "lesbian",
    "homoseksuaali", "biseksuaali", "transsukupuolinen", "lesbo",
    "homosexuell", "homosexuella", "bisexuell", "bisexuella", "transperson", "lesbisk",
    // Diagnoses.
    "schizophrenic", "schizophrenia", "bipolar", "psychosis", "depression", "alcoholic", "alcoholism", "epileptic",
    "epilepsy", "diabetic", "diabetes", "dementia", "alzheimer", "autistic", "autism", "anorexic", "anorexia", "bulimia",
    "cancer", "hiv", "adhd",
    "skitsofreenikko", "skitsofrenia", "psykoosi", "masennus", "masennusta", "masennuksen", "alkoholisti", "alkoholismi",
    "epileptikko", "epilepsia", "diabeetikko", "diabetesta", "diabeteksen", "muistisairas", "muistisairaus",
    "autistinen", "autismi", "anoreksia", "syöpä", "syöpää", "syöpäpotilas",
    "schizofren", "schizofreni", "bipolär", "psykos", "alkoholist", "alkoholism", "epileptiker", "epilepsi", "diabetiker",
    "demens", "dement", "autistisk", "anorexi", "bulimi",
  ]

  /// Words that are a name or something harmless in another language.
  private static let ofOneLanguage: [Language: Set<String>] = [
    .swedish: ["same", "samer", "samerna", "jude", "judar"]
  ]
}
