/// Words that are often the second part of a compound in talk about services, and endings that read like one.
struct CompoundParts: Sendable {
  private let byFirstLetter: [UInt32: [[UInt32]]]

  private init(_ words: String) {
    let parts = words.split(separator: " ").map { $0.unicodeScalars.map(\.value) }
    byFirstLetter = Dictionary(grouping: parts) { $0[0] }
  }

  /// The length of the longest part that begins at an index of a word; `nil` where none does.
  func longest(in letters: [UInt32], at index: Int) -> Int? {
    byFirstLetter[letters[index]]?.lazy
      .filter { $0.count <= letters.count - index && letters[index..<(index + $0.count)].elementsEqual($0) }
      .map(\.count).max()
  }

  /// The letters in which Finnish first parts end: vowels and n s t l r.
  static let finnishFirstEnds: Set<UInt32> = Set("aeiouyäönstlr".unicodeScalars.map(\.value))

  /// Beginnings, so that every inflected form is known.
  static let finnish = CompoundParts(
    """
    aamu ahdistu aihe aika aineis ajan ajo alusta analyys anomu ansio arki arvio arvosan arvosto asema asennu asetu asiakas asiakka \
    asiantunti asioin asukas asunno asunto auto avain avun brändi data edistä eduskun ehdo ehto elokuv eläk eläm enna esite esitte etuu \
    halli hallin hallit hankin hanke henkilö hetk hinna hinta hoida hoita hoito huolto huone hyväksy häiriö hälyty ihmi ikkun \
    ilmoitu ilmoitta jakelu johta johto jono jonot juna järjestel järjesty kaavak kartta kartoitu kassa kauppa kaupun kehity kello \
    keskus kesku kiinnity kirja kirje kivun klinik kohta kohtaam koje kokemu kokous kone konsult kontakt kortti koulutu krediit \
    kriis kriteer kuitti kuljetu kulu kumppan kunto kuntoutu kurssi kuukau kuvau kysely kysym käsittely käyntiin käynti käyttä käyttö laite laitte laitos \
    lasku laskutu lausun leikka liikken liitty lippu lista loma lomak lopp luette luokit luottam lupa lähety lääkär lääket maksu \
    maksam matka mene merkin merkki mittar muisto muistutu myymäl myynti määrit nappi neuvoj neuvon neuvot numero \
    nimi näkym näyttö odotu ohja ohje ohjelm oikeu oireet omistaj onnistu opas opastu osaam osasto osoit osto paikka palaut palkin \
    palkka palvel parann pari peruutu piste pitkä pohja polku portaal posti potilas potilaa presentaat presenti profiil progress projekt \
    prosess puhel puutte pyyntö päivit päivyst päivä päällik päätö päätteel raha rahoitu raja raken raport reitti remont ruoka ruutu \
    ryhmä saapum sairaal sairau salas seuran sijainn silt sisält siirto sivu sivust sivusto skenaar sopimu sovellu standard \
    start statistiik strateg stress suhde suhte suojau suoritu suosit suunnit sähkö sääntö tallenn tapa tapahtum tarina tarjou tarkistu tarkast \
    tarve tarpe taso tauko tehtäv tekij tekniik tekst terap tervey tiedo tieto tietoj tiimi tila tilann tilau tilasto todistu toimen \
    toimipis toimisto toimin toimitu toive totuu trend trendi tuki tulo tunnu tunni tuoksu tuote tuotte tuotan turva tutkimu työ työkalu täyttö \
    uutis vaate vaati vaihto vaihtoeht vaihe vaihei vakuutu valikko valinn valitu valmist valmiu valokuv vanhem varau varasto \
    vastaan vastaano vastaus vastaava verkko verkosto viesti viiv virhe viikko vikail yhtey yhteisty yksikk ymmärry ympärist yrity ystäv ääni
    """)

  /// What stands between the parts of Swedish compounds.
  static let swedishJoints = ["ings", "tions", "hets", "skaps", "doms", "tets"].map { $0.unicodeScalars.map(\.value) }

  static let swedish = CompoundParts(
    """
    affär aktiv analys anmäl anslut ansvar ansök användar arbet ask avdeln avgift avtal bekräft behandl behov beslut beställ besök betaln bevis bild blankett \
    bokn bolag brev butik byte central chef dagar data dokument enkät erfarenhet erbjud expert faktur fråg förbättr försäkr förfråg \
    förvalt gräns grupp guide handl handläg hanter hjälp information inform installat journal karta kassa knapp konto kontroll kort kostnad krav kund kurva kvitto \
    känsl köp leverans leverant ledig linje lista lån läkare lägenhet lösning löfte mail mall meddel medel medarbet möte möjlig mottag nivå nummer nyckel nätverk operat \
    organisat ombud omrad pappa penning pengar period person plan plats post problem process produkt program projekt punkt resa resor \
    rum rutin råd samtal schema service sida sidor sjuk skola skydd station steg strateg stund ställ system säljare sökn tavla telefon \
    tid tider tidpunkt tjänst tjänster träff uppgift uppfölj upplev uppdrag utbild utveckl utskick vård val verk verksam väg väntan värd ärend ägare
    """)

  static let english = CompoundParts(
    """
    back base based board book borne break card case center centre check craft desk down field flow ful fully \
    ground head hold holder holders house ization keep keeper land less letter letters line link list load log made make \
    maker man mark market ment ments ness nesses office owner owners page phone phones place point points port print proof room sale sales screen \
    service ship ships shop side sight site sites space stand standing stream tion tions tive time touch town tracking user view wait wall ware \
    wards way web wide word work worker works worthy write year
    """)
}
