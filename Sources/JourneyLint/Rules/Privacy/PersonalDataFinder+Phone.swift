import JourneySyntax

extension PersonalDataFinder {
  /// The phone number that begins at a place: with the code of a country, or of a Finnish, Swedish or British mobile.
  /// Lines of companies aren't persons', and whose a landline is, nobody can see: most are switchboards.
  func phone(at place: Int) -> PersonalDatum? {
    let isInternational = bytes[place] == UInt8(ascii: "+")
    guard isInternational || bytes[place] == UInt8(ascii: "0") else { return nil }
    // Most zeros stand alone at the end of their line.
    guard place + 1 < bytes.count, bytes[place + 1] > 0x1F else { return nil }
    let (groups, end) = digitGroups(from: isInternational ? place + 1 : place, codeDigits: isInternational ? 7 : 3)
    let digits = Array(groups.joined())
    guard digits.count >= 7, isWordEnd(end), !isAmount(behind: end), !isOtherNumber(at: place) else { return nil }
    // '00' stands for the plus, from Finland and Sweden alike.
    let isAbroad = !isInternational && groups[0].starts(with: [0x30, 0x30])
    let isNumber =
      isInternational || isAbroad
      ? isInternationalNumber(isAbroad ? digits.dropFirst(2) : digits[...], groups)
      : isMobile(digits, groups, at: place)
    guard isNumber, !isNobodys(digits) else { return nil }
    let span = Span(place, end)
    return PersonalDatum(kind: .phone, span: span, mask: masked(span))
  }

  /// The number of North America that begins at a place: an area in parentheses, or after a word for a phone, and seven
  /// digits.
  func americanPhone(at place: Int) -> PersonalDatum? {
    let isInParentheses = place > 0 && bytes[place - 1] == UInt8(ascii: "(")
    guard let area = number(place, 3), area >= 200, place + 4 < bytes.count else { return nil }
    var next = place + 3
    if isInParentheses {
      guard bytes[next] == UInt8(ascii: ")") else { return nil }
      next += bytes[next + 1] == UInt8(ascii: " ") ? 2 : 1
    } else {
      guard bytes[next] == UInt8(ascii: "-") || bytes[next] == UInt8(ascii: "."), isCalledAPhone(at: place) else {
        return nil
      }
      next += 1
    }
    guard let exchange = number(next, 3), exchange >= 200, let line = number(next + 4, 4),
      [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: " ")].contains(bytes[next + 3]), isWordEnd(next + 8),
      !(exchange == 555 && line / 100 == 1), !Self.freeAreas.contains(area)
    else { return nil }
    let span = Span(isInParentheses ? place - 1 : place, next + 8)
    return PersonalDatum(kind: .phone, span: span, mask: masked(span))
  }

  /// What numbers that cost the caller nothing begin with in North America.
  private static let freeAreas: Set<Int> = [800, 833, 844, 855, 866, 877, 888, 900]

  /// Groups of digits with one space, dash or pair of parentheses between them, and where the last one ends. A point or
  /// a slash parts them where digits stand on both sides, a dash between spaces parts the code from the rest.
  /// - Parameter codeDigits: how many digits a code has at most.
  private func digitGroups(from start: Int, codeDigits: Int) -> (groups: [[UInt8]], end: Int) {
    var groups: [[UInt8]] = [[]]
    var (place, end, gap) = (start, start, 0)
    // No number has more than 15 digits (ITU-T E.164); one more says that it is none.
    while place < bytes.count, groups.joined().count < 17 {
      let byte = bytes[place]
      if isDigit(byte) {
        if gap > 0, groups.last?.isEmpty == false { groups.append([]) }
        groups[groups.count - 1].append(byte)
        gap = 0
        end = place + 1
      } else if gap < 2, [UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")")].contains(byte) {
        gap += 1
      } else if gap == 0, byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/"), place + 1 < bytes.count,
        isDigit(bytes[place + 1])
      {
        gap = 2
      } else if gap < 2, let length = signLength(at: place) {
        gap += 1
        place += length - 1
      } else if gap == 2, byte == UInt8(ascii: " "), groups.joined().count <= codeDigits, isBehindDash(place) {
        gap = 3
      } else {
        break
      }
      place += 1
    }
    return (groups, end)
  }

  /// Whether a dash with a space before it stands before a place.
  private func isBehindDash(_ place: Int) -> Bool {
    guard place >= 4 else { return false }
    let dash = dashLength(at: place - 1) ?? dashLength(at: place - 3) ?? 0
    return dash > 0 && bytes[place - dash - 1] == UInt8(ascii: " ")
  }

  private func isInternationalNumber(_ digits: ArraySlice<UInt8>, _ groups: [[UInt8]]) -> Bool {
    guard (9...15).contains(digits.count), digits.first != UInt8(ascii: "0") else { return false }
    // The numbers of North America have ten digits behind the 1.
    if digits.first == UInt8(ascii: "1"), digits.count != 11 { return false }
    // '+12 000 000' is an amount.
    guard !groups.dropFirst().contains([0x30, 0x30, 0x30]) else { return false }
    let text = String(decoding: digits, as: UTF8.self)
    // The numbers of films and books: 555-0100 to 555-0199.
    guard !(text.hasPrefix("1") && text.dropFirst(4).hasPrefix("55501")) else { return false }
    guard let country = Self.mobiles.first(where: { text.hasPrefix($0.country) }) else { return !text.hasPrefix("800") }
    let rest = text.dropFirst(country.country.count).drop { $0 == "0" }
    return country.codes.contains { rest.hasPrefix($0) }
  }

  private func isMobile(_ digits: [UInt8], _ groups: [[UInt8]], at place: Int) -> Bool {
    // The code is written by itself, with one digit more, or together with all the rest.
    guard let first = groups.first, [3, 4, 5].contains(first.count) || groups.count == 1 else { return false }
    let text = String(decoding: digits, as: UTF8.self)
    // British ones have eleven digits; many other numbers of that length begin with 07, but stand in one.
    if text.utf8.count == 11, text.hasPrefix("07") {
      return text.dropFirst(2).first != "0" && (groups.count > 1 || isCalledAPhone(at: place))
    }
    guard first.count != 5 else { return false }
    if text.hasPrefix("04") || text.hasPrefix("050") { return (9...11).contains(text.utf8.count) }
    return text.utf8.count == 10 && Self.swedishMobiles.contains { text.hasPrefix($0) }
  }

  /// Whether the last six digits are all the same, or the number is set aside for films and books.
  private func isNobodys(_ digits: [UInt8]) -> Bool {
    if Set(digits.suffix(6)).count == 1 { return true }
    let text = String(decoding: digits, as: UTF8.self)
    // Ofcom, "Telephone numbers for use in TV and radio drama programmes": 07700 900000 to 07700 900999. Post- och
    // telestyrelsen, the numbers for books and films: 070-174 06 05 to 070-174 06 99.
    if text.count >= 11, text.dropLast(3).hasSuffix("7700900") { return true }
    guard text.count >= 10, text.dropLast(2).hasSuffix("7017406") else { return false }
    return text.suffix(2) >= "05"
  }

  /// Whether a unit follows: then the digits count something.
  private func isAmount(behind end: Int) -> Bool {
    var place = end
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
    let rest = bytes[place..<min(bytes.count, place + 3)]
    if ["€", "%", "$", "£", "kr", "eur", "SEK", "EUR"].contains(where: { rest.starts(with: $0.utf8) }) { return true }
    return Self.units.contains { rest.starts(with: $0.utf8) && isWordEnd(place + $0.utf8.count) }
  }

  /// What is counted and measured in.
  private static let units = ["st", "kpl", "pcs", "kWh", "MWh", "kg", "km", "m2", "m3", "m²", "m³"]

  /// What mobiles begin with behind the code of a country, where they can be told from landlines and lines of companies.
  private static let mobiles: [(country: String, codes: [String])] = [
    ("358", ["4", "50"]), ("46", ["70", "72", "73", "76", "79"]), ("44", ["7"]), ("47", ["4", "9"]), ("372", ["5"]),
  ]
  private static let swedishMobiles = ["070", "072", "073", "076", "079"]
}
