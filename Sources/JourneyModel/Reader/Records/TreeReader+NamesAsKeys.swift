import JourneySyntax

/// Entries whose name stands where their first key should: `- Book:`, with keys below it or without.
extension TreeReader {
  /// Says of such an entry what it lacks, once for all of a kind; whether it is one.
  mutating func isNameAsKey(
    _ pair: BorrowedPair, _ word: String, in mapping: BorrowedNode, as record: Record
  ) -> Bool {
    guard Self.listed.contains(where: { $0.record == record.name }), let naming = record.namingField,
      mapping.pairs.first?.key.index == pair.key.index, pair.value.isAbsent || pair.value.kind == .mapping,
      isRatherName(word, of: record),
      !mapping.pairs.contains(where: { $0.key.kind == .scalar && record.match($0.key)?.place == record.namingPlace })
    else { return false }
    let key = naming.words.word(in: keyLanguage)
    let fixes = nameFix(pair, key: key).map { [$0] } ?? []
    if let first = namesAsKeys[record.name] {
      findings.extendFix(at: first, by: fixes)
      return true
    }
    namesAsKeys[record.name] = pair.key.span.start
    report(
      Diagnostic(
        id: "unknown-key",
        message: "\(Shown.quoted(word)) stands where a key should, and seems to be the \(record.name.called) of "
          + record.name.described,
        span: pair.key.span, note: "the \(record.name.called) stands behind '\(key):'",
        explanation: "nothing under an unknown key reaches the map, the figures or the rules",
        help: "write '- \(key): \(Shown.plain(word))'"
          + (pair.value.isAbsent ? "" : ", with what belongs to it straight below '\(key)'"),
        fixes: fixes))
    return true
  }

  /// Whether a word is no key and no slip of one. Names begin with capitals, and a short one is near to something by chance.
  private func isRatherName(_ word: String, of record: Record) -> Bool {
    let form = WordForm.normal(word)
    guard !Vocabulary.isKey(word), FamiliarWords.key(for: form, in: record.name) == nil else { return false }
    guard let near = Nearest.match(for: form, among: record.words) else { return true }
    return word.first?.isUppercase == true && Nearest.distance(form, near) > 1
  }

  /// A fix that writes the key before the name, and moves what stands below it to the left.
  private func nameFix(_ pair: BorrowedPair, key: String) -> Fix? {
    let source = pair.key.tree.source
    let name = pair.key.span
    guard let colon = source.bytes[name.end...].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    var edits = [Edit(Span(name.start, name.start), "\(key): "), Edit(Span(name.end, colon + 1), "")]
    if !pair.value.isAbsent {
      let (first, second) = (source.beginOfLine(name.start), source.beginOfLine(pair.value.span.start))
      guard second > first else { return nil }
      let left = (name.start - first) - (pair.value.span.start - second)
      edits += source.lines(of: pair.value.span, movedBy: left)
    }
    return Fix("Write '\(key):' before it", safety: .suggested, edits: edits)
  }
}
