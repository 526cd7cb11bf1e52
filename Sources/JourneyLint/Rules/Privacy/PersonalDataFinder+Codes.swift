import JourneySyntax

extension PersonalDataFinder {
  /// The Finnish or Swedish personal identity code that begins at a place.
  func identityCode(at place: Int) -> PersonalDatum? {
    guard let length = finnishCode(at: place) ?? swedishCode(at: place), isWordEnd(place + length) else { return nil }
    let span = Span(place, place + length)
    return PersonalDatum(kind: .identityCode, span: span, mask: masked(span))
  }

  /// Day, month and year, a sign for the century, a number and a check character; the signs are those of the decree
  /// 690/2022. Numbers from 900 are given to nobody for good.
  private func finnishCode(at place: Int) -> Int? {
    guard place + 11 <= bytes.count, let birth = number(place, 6), let running = number(place + 7, 3) else {
      return nil
    }
    guard (1...31).contains(birth / 10000), (1...12).contains(birth / 100 % 100), (2...899).contains(running),
      Array("+-ABCDEFUVWXYabcdefuvwxy".utf8).contains(bytes[place + 6])
    else { return nil }
    let check = bytes[place + 10] & (bytes[place + 10] >= 0x61 ? 0xDF : 0xFF)
    let characters = Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)
    return characters[(birth * 1000 + running) % 31] == check ? 11 : nil
  }

  /// Year, month and day, a hyphen or a plus, and four digits of which the last is Luhn's check digit; the day may be 60
  /// more. Organisations have months over 19.
  private func swedishCode(at place: Int) -> Int? {
    var start = place
    if let century = number(place, 8).map({ $0 / 1_000_000 }) {
      guard century == 19 || century == 20 || isCalledACode(at: place) else { return nil }
      if century == 19 || century == 20 { start += 2 }
    }
    guard start + 10 <= bytes.count, let birth = number(start, 6), (1...12).contains(birth / 100 % 100),
      (1...31).contains(birth % 100) || (61...91).contains(birth % 100)
    else { return nil }
    let hasSign = bytes[start + 6] == UInt8(ascii: "-") || bytes[start + 6] == UInt8(ascii: "+")
    // Ten digits alone may be anything; twelve with a date are hardly anything else.
    let end = start + (hasSign ? 11 : 10)
    guard number(end - 4, 4) != nil, hasSign || start > place || isCalledACode(at: place) else { return nil }
    let digits = [Int](bytes[start..<end].filter(isDigit).map { Int($0) - 0x30 })
    let sum = digits.enumerated().reduce(0) { sum, digit in
      let weighted = digit.offset % 2 == 0 ? digit.element * 2 : digit.element
      return sum + weighted / 10 + weighted % 10
    }
    return sum % 10 == 0 ? end - place : nil
  }

  /// The bank account that begins at a place, alone or in groups of four: two letters, a checksum (ISO 13616, ISO 7064), and
  /// as many signs as the country has.
  func bankAccount(at place: Int) -> PersonalDatum? {
    guard place + 4 <= bytes.count, isLetter(bytes[place + 1]), number(place + 2, 2) != nil,
      let length = Self.accountLengths[String(decoding: bytes[place..<(place + 2)].map(capital), as: UTF8.self)]
    else { return nil }
    var signs: [UInt8] = []
    var end = place
    while end < bytes.count, signs.count < length {
      let byte = bytes[end]
      if isDigit(byte) || isLetter(byte) {
        signs.append(capital(byte))
        end += 1
        continue
      }
      let isGap = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
      let gap = isGap ? 1 : signLength(at: end) ?? 0
      guard gap > 0, signs.count % 4 == 0, isDigit(bytes[end - 1]) || isLetter(bytes[end - 1]) else { return nil }
      end += gap
    }
    guard signs.count == length, isWordEnd(end) else { return nil }
    let rest = (signs[4...] + signs[..<4]).reduce(0) { rest, byte in
      isDigit(byte) ? (rest * 10 + Int(byte) - 0x30) % 97 : (rest * 100 + Int(byte) - 0x37) % 97
    }
    let span = Span(place, end)
    return rest == 1 ? PersonalDatum(kind: .bankAccount, span: span, mask: masked(span, keeping: 2)) : nil
  }

  /// The value of so many digits; `nil` where there are others.
  private func number(_ place: Int, _ count: Int) -> Int? {
    guard place + count <= bytes.count, bytes[place..<(place + count)].allSatisfy(isDigit) else { return nil }
    return bytes[place..<(place + count)].reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// How many signs accounts have, by country (the registry of ISO 13616).
  private static let accountLengths = [
    "AE": 23, "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "ES": 24,
    "FI": 18, "FR": 27, "GB": 22, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IS": 26, "IT": 27, "LI": 21,
    "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MT": 31, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "RS": 22,
    "SA": 24, "SE": 24, "SI": 19, "SK": 24, "TR": 26, "UA": 29,
  ]
}
