import JourneySyntax

extension PersonalDataFinder {
  /// The e-mail address round an at sign. Addresses that belong to a role or to nobody are none.
  /// - Parameter floor: where the search to the left ends.
  func email(at place: Int, from floor: Int) -> PersonalDatum? {
    // RFC 5321, 4.5.3.1: at most 64 bytes before the sign and 255 behind it.
    var start = place
    while start > max(floor, place - 65), isLocal(bytes[start - 1]) { start -= 1 }
    while start < place, !isWord(bytes[start]) { start += 1 }
    var end = place + 1
    while end < min(bytes.count, place + 256), isDomain(bytes[end]) { end += 1 }
    while end > place + 1, !isWord(bytes[end - 1]) { end -= 1 }
    guard start < place, place - start <= 64 else { return nil }
    let local = String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
    let labels = String(decoding: bytes[(place + 1)..<end], as: UTF8.self).lowercased().split(
      separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), !Self.fileEndings.contains(String(labels.last ?? "")),
      let top = labels.last, top.utf8.count > 1,
      top.allSatisfy({ $0.isLetter }), !labels.contains(where: { Self.nobodys.contains(String($0)) })
    else { return nil }
    guard !local.split(whereSeparator: { !$0.isLetter }).contains(where: Self.isRole) else { return nil }
    guard allowed.isEmpty || !isAllowed(local, at: labels.joined(separator: ".")) else { return nil }
    return PersonalDatum(kind: .email, span: Span(start, end), mask: "name@example.org")
  }

  private func isAllowed(_ local: String, at domain: String) -> Bool {
    allowed.contains(local) || allowed.contains("@" + domain) || allowed.contains(local + "@" + domain)
  }

  private func isLocal(_ byte: UInt8) -> Bool {
    isWord(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "'")
  }

  private func isDomain(_ byte: UInt8) -> Bool {
    isWord(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  /// Labels of domains that nobody lives at: those of RFC 2606, and what is written in their place.
  private static let nobodys: Set<String> = [
    "example", "test", "invalid", "localhost", "esimerkki", "exempel", "domain", "company", "yourcompany",
  ]

  /// What pictures for screens of twice the sharpness end with: 'logo@2x.png'.
  private static let fileEndings: Set<String> = ["png", "jpg", "jpeg", "gif", "svg", "webp", "pdf"]
}
