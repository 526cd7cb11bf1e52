import JourneyLint
import JourneySyntax
import Testing

struct PersonalDataTests {
  private func lint(_ text: String) -> [Diagnostic] {
    let file = "journey: A\nstages:\n  - {stage: One, touchpoints: [{touchpoint: \"\(text)\", emotion: 1}]}\n"
    return Linter().lint(SourceText(file)).diagnostics.filter { $0.id == "pii" }
  }

  @Test(arguments: [
    "matti.meikäläinen@yritys.fi", "(jan.kowalski+test@gmail.com)", "045-123 4567.", "0400 123456",
    "+358 (0)40 123 4567",
    "00358 40 123 4567", "+44 7911 123456", "+1 415 867 5309", "070-123 45 67", "010101-123N", "120464-126J",
    "811228-9874", "19811228-9874", "GB92BARC20038412345678", "SE45 5000 0000 0583 9825 7466",
    "040/123 4567", "040.123.4567", "p.0401234567", "070\u{2013}123 45 67", "040\u{A0}123\u{A0}4567", "0701-23 45 67",
    "puhelinnumero 0401234567", "orders by phone 0401234567", "numero 0401234567", "198112289874",
    "personnummer 8112289874", "010100A123D", "fi21 1234 5600 0007 85", "FI21-1234-5600-0007-85",
    "EE38 2200 2210 2014 5685",
    "070 - 123 45 67", "044 \u{2013} 123 4567", "+46 70 - 123 45 67", "131052\u{2013}308T", "811228\u{2212}9874",
    "FI21 1234560000 0785", "FI 21 1234 5600 0007 85", "07712 345678", "call 07712345678", "(212) 736-5001",
    "phone 212-736-5001", "+358 40 123 4567 - 24 h", "+44 (0)7911 123456", "ruth.o'brien@bt.co.uk",
    "19560401-0925", "personnummer 20260401-0930", "personnummer 260401-0930", "henkilötunnus 131052-308T",
    "kotinumero 0401234567",
    "yhteysnumero 0401234567", "mobilnummer 0701234567", "07700 800123", "070-174 07 05", "anna.muuttonen@x.fi",
  ])
  func isPersonal(text: String) {
    #expect(lint(text).count == 1)
  }

  @Test(arguments: [
    "info@salon.fi", "asiakaspalvelu@yritys.fi", "no-reply@shop.se", "maija@example.com", "anna@mail.example.org",
    "@salon",
    "a@b", "1 050 123 456", "+12 000 000", "+12 345 678 kr", "0,0401234567", "2026-04-05 12:30", "04-05-2026",
    "order-0401234567", "0401234567890", "0800 123 456", "+358 20 7890 123", "+358 40 xxx xxxx", "+1 (415) 555-0132",
    "131052-308A", "320101-123N", "1234567-8", "556036-0793", "978-0-306-40615-7", "FI21 1234 5600 0007 86", "FI21",
    "040 000 0000", "order no. 0451234567", "Tilausnumero: 0401234567", "asiakasnumero 0503344556",
    "lasku nro 0400123456", "kundnummer 0701234567", "OCR 0701234567", "ticket #0451234567", "0701-234567 st",
    "00 12345 67890", "+1 200 300 400", "1\u{A0}050\u{A0}123\u{A0}456", "1\u{202F}050\u{202F}123\u{202F}456",
    "04.05.2026 12", "2026.0412.3456", "logo@2x.png", "first.last@company.com", "070101-1234", "8112289874",
    "202604121234", "045-tal", "LH0401234567", "192.168.040.1", "10.040.123.4567",
    "20260401-0930", "260401-0930", "202603011400", "20260401-0930.csv", "ärendenummer 260315-0026",
    "skadenummer 260315-0034",
    "ordernummer 260315-0042", "claims@lahitapiola.fi", "palvelut@turku.fi", "bibliotek@malmo.se", "varaamo@x.fi",
    "jasenpalvelu@x.fi", "+358 9 310 2611", "09 310 2611", "+46 8 508 00 000", "(800) 736-5001", "(212) 555-0132",
    "212-736-5001", "07712345678", "0400 - 0430 2026", "0400 - 1630 12",
    "FI21 1234560000 0786", "SE 24 of the 55 customers", "varhaiskasvatus@espoo.fi", "rehtori@koulu.fi",
    "vahtimestari@x.fi", "muutto@caruna.fi", "vikailmoitus@elenia.fi", "hautaus@seurakunta.fi", "isannoitsija@x.fi",
    "ylläpito@x.fi", "barnomsorg@lund.se", "begravning@x.se", "rektor@skola.se", "bereavement@bank.co.uk",
    "mortgages@bank.co.uk", "lost.property@tfl.gov.uk", "onboarding@acme.com", "ombudsman@hel.fi", "07700 900123",
    "+44 7700 900123", "070-174 06 05", "+46 70 174 06 05", "121212-1212", "19121212-1212",
    "GB82 WEST 1234 5698 7654 32", "DE89 3704 0044 0532 0130 00", "potilasnumero 0401234567", "laitetunnus 0401234567",
    "0451234567 kWh",
  ])
  func isNobodys(text: String) {
    #expect(lint(text).isEmpty)
  }

  /// What the fix leaves is found no more, and as long as it was where it is made of digits.
  @Test func theMaskIsNobodys() throws {
    for text in ["040 123 4567", "131052-308T", "FI21 1234 5600 0007 85", "maija.virtanen@hotmail.fi"] {
      let fix = try #require(lint(text).first?.fixes.first)
      let mask = try #require(fix.edits.first).replacement
      #expect(lint(mask).isEmpty && fix.safety == .suggested)
      #expect(mask.count == text.count || mask == "name@example.org")
    }
  }
}
