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
    guard let birth = number(place, 6), let sign = centuryLength(at: place + 6) else { return nil }
    let end = place + 6 + sign + 4
    guard end <= bytes.count, let running = number(end - 4, 3), (1...31).contains(birth / 10000),
      (1...12).contains(birth / 100 % 100), (2...899).contains(running)
    else { return nil }
    let check = capital(bytes[end - 1])
    let characters = Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)
    return characters[(birth * 1000 + running) % 31] == check ? end - place : nil
  }

  /// How long the sign for the century is that stands at a place; a dash of another kind stands for the hyphen.
  private func centuryLength(at place: Int) -> Int? {
    guard place < bytes.count else { return nil }
    return Array("+ABCDEFUVWXYabcdefuvwxy".utf8).contains(bytes[place]) ? 1 : dashLength(at: place)
  }

  /// Year, month and day, a hyphen or a plus, and four digits of which the last is Luhn's check digit; the day may be 60
  /// more. Organisations have months over 19. Orders and cases are numbered in the same form, and by chance every tenth of
  /// those numbers fits.
  private func swedishCode(at place: Int) -> Int? {
    var start = place
    if let century = number(place, 8).map({ $0 / 1_000_000 }) {
      guard century == 19 || century == 20 || isCalledACode(at: place) else { return nil }
      if century == 19 || century == 20 { start += 2 }
    }
    guard start + 10 <= bytes.count, let birth = number(start, 6), (1...12).contains(birth / 100 % 100),
      (1...31).contains(birth % 100) || (61...91).contains(birth % 100)
    else { return nil }
    let sign = bytes[start + 6] == UInt8(ascii: "+") ? 1 : dashLength(at: start + 6) ?? 0
    // Ten digits alone may be anything; twelve with a date are hardly anything else.
    let end = start + 10 + sign
    guard let last = number(end - 4, 4), sign > 0 || start > place || isCalledACode(at: place) else { return nil }
    // The code of Tolvan Tolvansson, whom forms and manuals take for an example.
    guard birth != 121_212 || last != 1212 else { return nil }
    guard !isOtherNumber(at: place), !isTime(last, ofDay: birth, at: place) else { return nil }
    let digits = [Int](bytes[start..<end].filter(isDigit).map { Int($0) - 0x30 })
    let sum = digits.enumerated().reduce(0) { sum, digit in
      let weighted = digit.offset % 2 == 0 ? digit.element * 2 : digit.element
      return sum + weighted / 10 + weighted % 10
    }
    return sum % 10 == 0 ? end - place : nil
  }

  /// Whether the last four digits behind a day of this century are a time of that day or a later day of its year: then
  /// the number tells when something was, unless it is called a code.
  private func isTime(_ last: Int, ofDay day: Int, at place: Int) -> Bool {
    guard !isCalledACode(at: place) else { return false }
    let (first, second) = (last / 100, last % 100)
    // Six digits are a day of this century where whoever was born on it would be a child.
    guard number(place, 8) != nil else { return (15...39).contains(day / 10_000) && first < 24 && second < 60 }
    guard number(place, 2) == 20 else { return false }
    let isLaterDay = (1...12).contains(first) && (1...31).contains(second) && last >= day % 10_000
    return first < 24 && second < 60 || isLaterDay
  }

  /// The bank account that begins at a place: two letters, a checksum (ISO 13616, ISO 7064), and as many signs as the
  /// country has, alone, in groups of four, or where all of them are digits in any groups.
  func bankAccount(at place: Int) -> PersonalDatum? {
    guard place + 4 <= bytes.count, isLetter(bytes[place + 1]),
      number(place + 2, 2) != nil || (bytes[place + 2] == UInt8(ascii: " ") && number(place + 3, 2) != nil),
      let length = Self.accountLengths[String(decoding: bytes[place..<(place + 2)].map(capital), as: UTF8.self)]
    else { return nil }
    var signs: [UInt8] = []
    var end = place
    var isInFours = true
    while end < bytes.count, signs.count < length {
      let byte = bytes[end]
      if isDigit(byte) || isLetter(byte) {
        signs.append(capital(byte))
        end += 1
        continue
      }
      let isGap = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
      let gap = isGap ? 1 : signLength(at: end) ?? 0
      guard gap > 0, isDigit(bytes[end - 1]) || isLetter(bytes[end - 1]) else { return nil }
      if signs.count % 4 != 0 { isInFours = false }
      end += gap
    }
    guard signs.count == length, isInFours || signs.dropFirst(2).allSatisfy(isDigit), isWordEnd(end) else {
      return nil
    }
    let rest = (signs[4...] + signs[..<4]).reduce(0) { rest, byte in
      isDigit(byte) ? (rest * 10 + Int(byte) - 0x30) % 97 : (rest * 100 + Int(byte) - 0x37) % 97
    }
    guard !Self.exampleAccounts.contains(String(decoding: signs, as: UTF8.self)) else { return nil }
    let span = Span(place, end)
    return rest == 1 ? PersonalDatum(kind: .bankAccount, span: span, mask: masked(span, keeping: 2)) : nil
  }

  /// The value of so many digits; `nil` where there are others.
  func number(_ place: Int, _ count: Int) -> Int? {
    guard place + count <= bytes.count, bytes[place..<(place + count)].allSatisfy(isDigit) else { return nil }
    return bytes[place..<(place + count)].reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// The accounts of the examples in ISO 13616 and its registry that are copied everywhere.
  private static let exampleAccounts: Set<String> = ["GB82WEST12345698765432", "DE89370400440532013000"]

  /// How many signs accounts have, by country (the registry of ISO 13616).
  private static let accountLengths = [
    "AE": 23, "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "ES": 24,
    "FI": 18, "FR": 27, "GB": 22, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IS": 26, "IT": 27, "LI": 21,
    "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MT": 31, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "RS": 22,
    "SA": 24, "SE": 24, "SI": 19, "SK": 24, "TR": 26, "UA": 29,
  ]
}
