import JourneySyntax

extension PersonalDataFinder {
  /// The phone number that begins at a place: with the code of a country, or of a Finnish or Swedish mobile. Lines of
  /// companies aren't persons'.
  func phone(at place: Int) -> PersonalDatum? {
    let isInternational = bytes[place] == UInt8(ascii: "+")
    guard isInternational || bytes[place] == UInt8(ascii: "0") else { return nil }
    // Most zeros stand alone at the end of their line.
    guard place + 1 < bytes.count, bytes[place + 1] > 0x1F else { return nil }
    let (groups, end) = digitGroups(from: isInternational ? place + 1 : place)
    let digits = Array(groups.joined())
    guard digits.count >= 7, isWordEnd(end), !isAmount(behind: end), !isOtherNumber(at: place) else { return nil }
    // '00' stands for the plus, from Finland and Sweden alike.
    let isAbroad = !isInternational && groups[0].starts(with: [0x30, 0x30])
    let isNumber =
      isInternational || isAbroad
      ? isInternationalNumber(isAbroad ? digits.dropFirst(2) : digits[...], groups)
      : isMobile(digits, groups)
    guard isNumber, !isNobodys(digits) else { return nil }
    let span = Span(place, end)
    return PersonalDatum(kind: .phone, span: span, mask: masked(span))
  }

  /// Groups of digits with one space, dash or pair of parentheses between them, and where the last one ends. A point or
  /// a slash parts them where digits stand on both sides.
  private func digitGroups(from start: Int) -> (groups: [[UInt8]], end: Int) {
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
      } else {
        break
      }
      place += 1
    }
    return (groups, end)
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
    return !Self.companyCodes.contains { text.hasPrefix($0) }
  }

  private func isMobile(_ digits: [UInt8], _ groups: [[UInt8]]) -> Bool {
    // The code is written by itself, with one digit more, or together with all the rest.
    guard let first = groups.first, [3, 4].contains(first.count) || groups.count == 1 else { return false }
    let text = String(decoding: digits, as: UTF8.self)
    if text.hasPrefix("04") || text.hasPrefix("050") { return (9...11).contains(text.utf8.count) }
    return text.utf8.count == 10 && Self.swedishMobiles.contains { text.hasPrefix($0) }
  }

  /// Whether the last six digits are all the same.
  private func isNobodys(_ digits: [UInt8]) -> Bool { Set(digits.suffix(6)).count == 1 }

  /// Whether a unit follows: then the digits count something.
  private func isAmount(behind end: Int) -> Bool {
    var place = end
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
    let rest = bytes[place..<min(bytes.count, place + 3)]
    if ["€", "%", "$", "£", "kr", "eur", "SEK", "EUR"].contains(where: { rest.starts(with: $0.utf8) }) { return true }
    return ["st", "kpl", "pcs"].contains { rest.starts(with: $0.utf8) && isWordEnd(place + $0.utf8.count) }
  }

  /// Finnish and Swedish codes of services and of companies' own lines.
  private static let companyCodes = [
    "358800", "35810", "35820", "35829", "35830", "358600", "358700", "4620", "4677", "46900", "800",
  ]
  private static let swedishMobiles = ["070", "072", "073", "076", "079"]
}
