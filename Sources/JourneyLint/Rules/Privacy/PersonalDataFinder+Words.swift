extension PersonalDataFinder {
  /// What stands before phone numbers with a full stop and no space: 'p.040 …'.
  static let dials: Set<String> = ["p", "puh", "tel", "tfn", "mob", "gsm", "ph"]

  /// Whether the word before a number says that it is the number of something else: an order, a customer, a ticket.
  func isOtherNumber(at place: Int) -> Bool {
    let word = wordOfNumber(at: place)
    return Self.numbered.contains(word) || Self.numberedStems.contains { word.hasPrefix($0) } || isNumberOfAThing(word)
  }

  /// Whether a word says, in one with what has it, that something is a number: 'potilasnumero', but not 'puhelinnumero'.
  private func isNumberOfAThing(_ word: String) -> Bool {
    guard let end = Self.numberWords.first(where: { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 1 }) else {
      return false
    }
    let thing = word.dropLast(end.count)
    return !(Self.phoneStems + Self.personStems).contains { thing.hasPrefix($0) }
  }

  /// What words for numbers end with in Finnish and Swedish.
  private static let numberWords = ["numero", "tunnus", "koodi", "nro", "nummer", "kod", "nr"]

  /// What such a word begins with where its number is a person's.
  private static let personStems = [
    "henkil", "hetu", "person", "social", "samordning", "yhtey", "kontakt", "koti", "hem", "oma", "puh", "tel", "gsm",
    "swish", "sms", "teksti", "matkap", "työp", "suora", "direkt", "vara", "hälyt", "päivyst", "jour",
  ]

  /// Whether the word before a number says that it is a personal identity code.
  func isCalledACode(at place: Int) -> Bool {
    let word = wordOfNumber(at: place)
    return ["personn", "pnr", "personal", "samordning"].contains { word.hasPrefix($0) }
  }

  /// Whether the word before a number says that somebody can be called there.
  func isCalledAPhone(at place: Int) -> Bool {
    let word = wordOfNumber(at: place)
    return Self.dials.contains(word) || Self.phoneStems.contains { word.hasPrefix($0) }
  }

  /// Beginnings of words for phones and calling.
  private static let phoneStems = [
    "phone", "call", "mobile", "cell", "telephone", "ring", "text", "whatsapp", "puhelin", "soit", "kännyk", "telefon",
    "mobil",
  ]

  /// The word before a number, past words that only say that it is one; in lower case, empty where there is none.
  private func wordOfNumber(at place: Int) -> String {
    var end = place
    for _ in 0..<3 {
      while end > 0, [0x20, 0x23, 0x27, 0x22, 0x2E, 0x3A].contains(bytes[end - 1]) { end -= 1 }
      let found = word(before: end)
      guard ["no", "nro", "nr", "number", "numero", "nummer", "is", "on", "är"].contains(found) else { return found }
      end -= found.utf8.count
    }
    return ""
  }

  /// The letters directly before a place, in lower case; empty where there are none, or more than a word has.
  func word(before place: Int) -> String {
    var start = place
    while start > 0, place - start <= Self.longest, isLetter(bytes[start - 1]) || bytes[start - 1] >= 0x80 {
      start -= 1
    }
    return place - start > Self.longest ? "" : String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
  }

  /// The most bytes of a word that is looked at.
  private static let longest = 40

  /// Words for what has numbers of its own.
  private static let numbered: Set<String> = [
    "order", "invoice", "reference", "ref", "case", "ticket", "booking", "customer", "parcel", "tracking", "contract",
    "policy", "claim", "article", "product", "serial", "sku", "ean", "id", "ocr", "receipt", "incident", "request",
    "return", "log", "build", "version", "kuitti", "kvitto", "part", "meter", "reading", "locker", "card", "voucher",
    "coupon", "member", "membership", "model", "batch", "lot", "barcode", "asset", "device", "licence", "license",
    "permit", "shipment", "waybill", "quote", "mittari", "mätare", "art",
  ]

  /// Beginnings of such words, which are written as one with 'number' in Finnish and Swedish.
  private static let numberedStems = [
    "tilau", "lasku", "viite", "asiakasn", "varausn", "varaustun", "lähety", "seuranta", "sopimus", "tuote",
    "tapaus", "hakemus", "diaari", "kolli", "vahinkon", "vahinkotun", "palautusn", "palautustun", "kuitin",
    "ordern", "faktura", "referens", "kundn", "ärende", "bokningsn", "avtal", "artikel", "försändelse", "diarie",
    "skaden", "skadean", "skadeä", "return", "kvitton", "dnr",
  ]
}
