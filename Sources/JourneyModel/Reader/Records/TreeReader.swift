import JourneySyntax

/// The first step from tree to model: reads mappings by the vocabulary table, and says what doesn't fit it.
///
/// Nothing here knows a field by name: what a key means and what fits it comes from the table alone.
struct TreeReader {
  /// A key of the vocabulary, as it stands in the file.
  struct KeyUse {
    let span: Span
    let word: String
    let field: Field
    let languages: LanguageSet
  }

  /// The key whose value is being read, for the messages.
  struct Place {
    /// The key in the author's own spelling.
    let key: String
    let keySpan: Span
    let languages: LanguageSet
  }

  /// A number that can be judged only when the whole file has been read.
  struct Pending {
    let place: Place
    let text: String
    let span: Span
    let check: Check

    enum Check {
      case decimalComma
      case onScale(RatingScale, Double)
    }
  }

  var findings = Findings()
  private(set) var keyUses: [KeyUse] = []
  private var keyCounts = [0, 0, 0]
  var pending: [Pending] = []
  /// Entries that have strayed into lists of other things, until a mapping claims them.
  var strays: [RecordName: [RecordValue.Item]] = [:]
  /// Whether a key was unknown: what seems to be missing then may stand there under another name.
  var hasUnknownKeys = false
  /// Looking for near words takes time: in a file with more mistakes than this the later ones get no suggestion.
  private var suggestionsLeft = 200

  /// The word that was probably meant.
  mutating func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    return Nearest.match(for: word, among: candidates)
  }

  /// Reads a value in the place of a record: its mapping, or the plain value that stands for it. `nil` where there is
  /// nothing to be read, which has then been said.
  mutating func record(_ node: SyntaxNode, as record: Record, at place: Place) -> RecordValue? {
    switch node.kind {
    case .invalid: return nil
    case .mapping:
      if let plain = record.plain, case .text = plain.type, isTranslation(node) {
        return plainRecord(node, as: record, plain: plain, at: place)
      }
      return mapping(node, as: record)
    case .scalar:
      if node.isAbsent { return nil }
      guard let plain = record.plain else {
        report(typeMismatch(node, type: .record(record.name), at: place))
        return nil
      }
      return plainRecord(node, as: record, plain: plain, at: place)
    case .sequence:
      report(typeMismatch(node, type: .record(record.name), at: place))
      return nil
    }
  }

  private mutating func plainRecord(
    _ node: SyntaxNode, as record: Record, plain: Field, at place: Place
  ) -> RecordValue? {
    guard let item = item(node, type: plain.type, at: place) else { return nil }
    return RecordValue(
      name: record.name, span: node.span,
      entries: [.init(key: plain.key, word: place.key, keySpan: node.span, item: item)])
  }

  /// Reads a mapping by a record's fields.
  mutating func mapping(_ node: SyntaxNode, as record: Record) -> RecordValue {
    shortForm(node, as: record) ?? fields(of: node, as: record)
  }

  /// Reads a mapping's pairs.
  /// - Parameters:
  ///   - name: the entry's name, where a short form has given it.
  ///   - isNameFirst: whether that name is the mapping's first key.
  mutating func fields(
    of node: SyntaxNode, as record: Record, name: RecordValue.Entry? = nil, isNameFirst: Bool = false
  ) -> RecordValue {
    var value = RecordValue(name: record.name, span: node.span)
    var seen: [Seen] = []
    var homes: [Record] = []
    if let name {
      value.entries.append(name)
      seen.append(Seen(key: name.key, word: "", span: name.keySpan))
    }
    var saysWhatItIs = true
    for (place, pair) in node.pairs.enumerated() where !(isNameFirst && place == 0) {
      guard pair.key.kind == .scalar, pair.value.kind != .invalid else {
        saysWhatItIs = false
        continue
      }
      let word = pair.key.text
      if word.hasPrefix(Vocabulary.ownKeyPrefix) { continue }
      if word.isEmpty {
        if !pair.value.isAbsent { report(namelessKey(pair)) }
        saysWhatItIs = false
        continue
      }
      guard let match = known(pair, word, in: record, homes: &homes) else {
        saysWhatItIs = false
        continue
      }
      if let first = seen.first(where: { $0.key == match.field.key }) {
        // The parser speaks of keys that are spelt alike, and an unknown key has been spoken of.
        if first.word != word, record.match(word) != nil {
          report(duplicateKey(word, pair.key.span, field: match.field, first: first.span))
        }
        continue
      }
      if !match.languages.isEmpty {
        note(KeyUse(span: pair.key.span, word: word, field: match.field, languages: match.languages))
      }
      if pair.value.isAbsent { continue }
      seen.append(Seen(key: match.field.key, word: word, span: pair.key.span))
      let place = Place(key: word, keySpan: pair.key.span, languages: match.languages)
      if let item = item(pair.value, type: match.field.type, at: place) {
        value.entries.append(.init(key: match.field.key, word: word, keySpan: pair.key.span, item: item))
      }
    }
    if !strays.isEmpty { claimStrays(for: &value, of: record) }
    if saysWhatItIs, let naming = record.naming, record.name != .journey, !seen.contains(where: { $0.key == naming }) {
      report(missingName(of: record, in: node))
    }
    return value
  }

  private struct Seen {
    let key: Key
    let word: String
    let span: Span
  }

  /// The field that a key means; where the key is unknown, that has been said, and the field is the one it was probably
  /// meant to be, so that one slip doesn't draw further messages after it.
  private mutating func known(
    _ pair: Pair, _ word: String, in record: Record, homes: inout [Record]
  ) -> (field: Field, languages: LanguageSet)? {
    if let match = record.match(word) { return match }
    return unknownKey(pair, word, in: record, homes: &homes).map { ($0, []) }
  }

  mutating func report(_ diagnostic: Diagnostic) { findings.report(diagnostic) }

  private mutating func note(_ use: KeyUse) {
    keyUses.append(use)
    for (place, language) in Language.allCases.enumerated() where use.languages.contains(LanguageSet(language)) {
      keyCounts[place] += 1
    }
  }

  /// The language that most keys are in; of equally many the first in the order English, Finnish, Swedish.
  var keyLanguage: Language {
    var best = 0
    for place in 1..<3 where keyCounts[place] > keyCounts[best] { best = place }
    return Language.allCases[best]
  }
}
