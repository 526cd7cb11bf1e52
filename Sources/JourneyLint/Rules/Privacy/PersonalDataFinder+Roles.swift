extension PersonalDataFinder {
  /// Whether a word of what stands before the sign of an e-mail address is that of a team, a desk or a place: then no
  /// person is found by it.
  static func isRole(_ word: Substring) -> Bool {
    roles.contains(String(word)) || beginnings.contains { word.hasPrefix($0) } || ends.contains { word.hasSuffix($0) }
  }

  /// Words for teams, desks and places. Those that are surnames, too, aren't here.
  private static let roles: Set<String> = [
    "info", "help", "contact", "contactus", "sales", "services", "care", "feedback", "hello", "admin", "noreply",
    "reply", "press", "media", "billing", "invoices", "accounts", "accounting", "finance", "jobs", "careers", "hr",
    "recruitment", "privacy", "security", "gdpr", "dpo", "legal", "compliance", "orders", "delivery", "deliveries",
    "dispatch", "shipping", "returns", "refunds", "claims", "complaints", "warranty", "repairs", "enquiries",
    "inquiries", "questions", "marketing", "events", "tickets", "groups", "guests", "members", "membership",
    "reception", "mail", "newsletter", "news", "editorial", "git", "it", "tech", "webmaster", "postmaster",
    "hostmaster", "abuse", "name", "firstname", "first", "hotel", "restaurant", "cafe", "café", "library", "museum",
    "pharmacy", "clinic", "hospital", "school", "nursery", "theatre", "cinema", "gym", "spa", "salon", "studio", "shop",
    "webshop", "rentals", "admissions", "registry", "volunteers", "donations", "emergency", "housing", "lettings",
    "tenants", "maintenance", "facilities", "logistics", "procurement", "suppliers", "partners", "survey", "surveys",
    "research", "palaute", "neuvonta", "myynti", "laskutus", "markkinointi", "viestintä", "viestinta", "tiedotus",
    "ajanvaraus", "kirjaamo", "vastaanotto", "etunimi", "tietosuoja", "hallinto", "hallitus", "talous",
    "taloushallinto", "rekry", "rekrytointi", "huolto", "korjaamo", "vuokraus", "vahingot", "vahinko", "korvaukset",
    "reklamaatiot", "reklamaatio", "palautukset", "toimitukset", "kuljetukset", "lipunmyynti", "liput", "ryhmät",
    "ryhmat", "tapahtumat", "jäsenet", "jasenet", "seurakunta", "hotelli", "museo", "koulu", "päiväkoti", "paivakoti",
    "neuvola", "terveysasema", "sairaala", "klinikka", "hammashoitola", "kahvila", "keittiö", "keittio", "myymälä",
    "myymala", "verkkokauppa", "päivystys", "paivystys", "hankinnat", "asunnot", "isännöinti", "isannointi",
    "uutiskirje", "kontakt", "kontor", "kontoret", "försäljning", "forsaljning", "faktura", "fakturor", "registrator",
    "hej", "förnamn", "fornamn", "dataskydd", "ekonomi", "lön", "jobb", "rekrytering", "redaktion", "redaktionen",
    "växel", "vaxel", "kommun", "kommunen", "styrelse", "styrelsen", "medlem", "medlemmar", "församling", "forsamling",
    "felanmälan", "felanmalan", "jour", "beställning", "bestallning", "inköp", "inkop", "uthyrning", "skador",
    "reklamation", "reklamationer", "retur", "returer", "leverans", "leveranser", "biljett", "biljetter", "evenemang",
    "synpunkter", "klagomål", "klagomal", "nyhetsbrev", "frågor", "fragor", "hjälp", "hjalp", "apotek", "apoteket",
    "hotell", "skola", "skolan", "förskola", "forskola", "vårdcentral", "vardcentral", "mottagning", "mottagningen",
    "tandvård", "tandvard", "klinik", "kliniken", "sjukhus", "butik", "butiken", "verkstad", "verkstan", "receptionen",
    "kök", "payments", "mortgages", "mortgage", "loans", "pensions", "bereavement", "funerals", "property",
    "onboarding", "ombudsman", "caretaker", "headteacher", "principal", "childcare", "education", "students", "parking",
    "waste", "planning", "permits", "communications", "outages", "faults", "moving", "rehtori", "johtaja", "muutto",
    "hautaus", "lainat", "eläkkeet", "elakkeet", "hakijat", "opiskelijat", "vanhemmat", "opetus", "koulutus",
    "kaavoitus", "jäte", "jate", "liikenne", "rektor", "rektorn", "barnomsorg", "begravning", "begravningar", "lån",
    "pension", "flytt", "skolval", "utbildning", "elever", "föräldrar", "foraldrar", "bygglov", "renhållning",
    "renhallning", "parkering", "drift", "ombudsmannen",
  ]

  /// What such words begin with, whatever follows: a case, a plural, another word.
  private static let beginnings = [
    "customer", "booking", "reserv", "support", "helpdesk", "asiak", "palvelu", "varau", "varaam", "tilau", "kirjasto",
    "ravintola", "apteek", "varhaiskasv", "hautauspalv", "vikail", "isännöi", "isannoi", "ylläpi", "yllapi",
    "vahtimest", "talonmies", "asumis", "vaktmäst", "vaktmast", "förvaltare", "forvaltare", "kundtj", "kunds", "kundc",
    "kundv", "bokning", "bibliotek", "restaurang",
  ]

  /// What such words end with.
  private static let ends = [
    "service", "support", "desk", "team", "office", "center", "centre", "palvelu", "palvelut", "toimisto", "keskus",
    "tuki", "tjänst", "tjanst", "cafe", "virasto", "department", "squad", "tiimi", "yksikkö", "yksikko", "osasto",
    "ilmoitus", "avdelning", "avdelningen", "förvaltning", "förvaltningen", "enheten", "teamet", "anmälan", "anmalan",
  ]
}
