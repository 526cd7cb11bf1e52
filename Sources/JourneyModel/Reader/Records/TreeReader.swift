import JourneySyntax

/// The first step from tree to model: reads mappings by the vocabulary table, and says what doesn't fit it.
///
/// Nothing here knows a field by name: what a key means and what fits it comes from the table alone.
struct TreeReader {
  var findings = Findings()
  private(set) var keyUses: [KeyUse] = []
  /// The languages that all keys so far are words of.
  private(set) var commonLanguages = LanguageSet.all
  private var keyCounts = (english: 0, finnish: 0, swedish: 0)
  var pending: [Pending] = []
  /// What has been read.
  var values = ValueStore()
  /// The keys of all records that have been read.
  private(set) var keys = KeySet()
  /// Entries that have strayed into lists of other things, until a mapping claims them.
  var strays: [RecordName: [RecordValue.Item]] = [:]
  /// Whether a key was unknown: what seems to be missing then may stand there under another name.
  var hasUnknownKeys = false
  /// Where it was said last that a number in brackets is torn, and where the last such number in them ends.
  var lastTear: (place: Int, end: Int)?
  /// The last key that was looked up.
  private var lastMatch: (key: Int, record: RecordName, entry: WordIndex.Entry?)?
  /// Looking for near words takes time: in a file with more mistakes than this the later ones get no suggestion.
  private var suggestionsLeft = 4 * Findings.most
  /// Where it was said of entries of each kind that their name stands in the place of a key.
  var namesAsKeys: [RecordName: Int] = [:]
  /// Where a second document begins in the text; `nil` where none does.
  private let secondDocument: Int?
  /// Whether that document says again what the first has said.
  private(set) var saysAllAgain = false
  /// The words that unknown ones were probably meant to be: one slip is often made many times.
  var meantWords: [MeantWord: String?] = [:]

  /// A reader of a tree.
  /// - Parameter root: the document's one value.
  init(of root: BorrowedNode?) {
    secondDocument = root?.tree.diagnostics.first { $0.id == "several-documents" }?.span.start
    let count = min(4096, root?.descendantCount ?? 0)
    keyUses.reserveCapacity(count / 2)
    // A part is a key with its value, or an element alone.
    values.reserve(parts: count * 5 / 8, records: count / 8)
    pending.reserveCapacity(count / 16)
  }

  /// The field that a key of a mapping means, with the languages in which it does; `nil` where it means none.
  ///
  /// The first key of an entry is asked for several times: what it may be a short form of, and where it belongs.
  mutating func match(_ key: BorrowedNode, in record: Record) -> WordIndex.Entry? {
    if let last = lastMatch, last.key == key.index, last.record == record.name { return last.entry }
    let entry = record.match(key)
    lastMatch = (key.index, record.name, entry)
    return entry
  }

  /// Adds a key that the record doesn't have yet.
  mutating func add(_ key: Key, _ keyNode: BorrowedNode?, _ item: RecordValue.Item, to record: inout RecordValue) {
    values.add(key, keyNode, item, to: &record)
    keys.insert(key)
  }

  /// The word that was probably meant.
  mutating func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    return Nearest.match(for: word, among: candidates)
  }

  /// Reads a value in the place of a record: its mapping, or the plain value that stands for it. `nil` where there is
  /// nothing to be read, which has then been said.
  mutating func record(_ node: BorrowedNode, as record: Record, at place: Place) -> RecordValue? {
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
      // `boxes: [6, 7]`: the two ends of what a plain value would be.
      if let plain = record.plain, case .answerRange = plain.type {
        return plainRecord(node, as: record, plain: plain, at: place)
      }
      report(typeMismatch(node, type: .record(record.name), at: place))
      return nil
    }
  }

  private mutating func plainRecord(
    _ node: BorrowedNode, as record: Record, plain: Field, at place: Place
  ) -> RecordValue? {
    guard let item = item(node, type: plain.type, at: place) else { return nil }
    var value = RecordValue(name: record.name, span: node.span)
    add(plain.key, place.node, item, to: &value)
    return value
  }

  /// Reads a mapping by a record's fields.
  mutating func mapping(_ node: BorrowedNode, as record: Record) -> RecordValue {
    shortForm(node, as: record) ?? fields(of: node, as: record)
  }

  /// Reads a mapping's pairs.
  /// - Parameters:
  ///   - name: the entry's name, where a short form has given it.
  ///   - isNameFirst: whether that name is the mapping's first key.
  mutating func fields(
    of node: BorrowedNode, as record: Record, name: (key: BorrowedNode, item: RecordValue.Item)? = nil,
    isNameFirst: Bool = false
  ) -> RecordValue {
    var value = RecordValue(name: record.name, span: node.span)
    // The places of the fields that have been read, a bit each.
    var seen: UInt128 = 0
    var homes: [Record] = []
    if let name, let place = record.namingPlace {
      add(record.key(at: place), name.key, name.item, to: &value)
      seen |= 1 &<< UInt128(place)
    }
    var saysWhatItIs = true
    var isFirst = true
    for pair in node.pairs {
      defer { isFirst = false }
      if isFirst, isNameFirst { continue }
      guard pair.key.kind == .scalar, pair.value.kind != .invalid else {
        saysWhatItIs = false
        continue
      }
      let known = self.match(pair.key, in: record)
      guard let match = known ?? unknown(pair, in: node, as: record, homes: &homes) else {
        if !pair.key.text.hasPrefix(Vocabulary.ownKeyPrefix) { saysWhatItIs = false }
        continue
      }
      let (key, bit) = (record.key(at: match.place), UInt128(1) &<< UInt128(match.place))
      if seen & bit != 0 {
        reportSecond(pair, place: match.place, in: record, of: node, read: value)
        continue
      }
      note(pair.key.span, key, match.languages, in: record)
      if pair.value.isAbsent { continue }
      seen |= bit
      let place = Place(node: pair.key, languages: match.languages)
      let item =
        known == nil
        ? guess(pair.value, type: record.type(at: match.place), at: place)
        : item(pair.value, type: record.type(at: match.place), at: place)
      if let item { add(key, pair.key, item, to: &value) }
    }
    if !strays.isEmpty { claimStrays(for: &value, of: record) }
    if saysWhatItIs, let naming = record.namingPlace, seen & (1 &<< UInt128(naming)) == 0, record.name != .journey {
      report(missingName(of: record, in: node))
    }
    return value
  }

  /// Reads the value of a key that had to be guessed. Where it doesn't fit, nothing is said: the guess may be wrong.
  private mutating func guess(_ node: BorrowedNode, type: FieldType, at place: Place) -> RecordValue.Item? {
    let before = findings
    let item = item(node, type: type, at: place)
    if item == nil { findings = before }
    return item
  }

  /// The field that a key was probably meant to be which the vocabulary doesn't know: that has then been said, and one
  /// slip doesn't draw further messages after it.
  private mutating func unknown(
    _ pair: BorrowedPair, in mapping: BorrowedNode, as record: Record, homes: inout [Record]
  ) -> WordIndex.Entry? {
    let word = pair.key.text
    if word.hasPrefix(Vocabulary.ownKeyPrefix) { return nil }
    if word.isEmpty {
      hasUnknownKeys = true
      if !pair.value.isAbsent { report(namelessKey(pair)) }
      return nil
    }
    guard let meant = unknownKey(pair, word, in: mapping, as: record, homes: &homes),
      let place = record.fields.firstIndex(where: { $0.key == meant.key })
    else { return nil }
    return WordIndex.Entry(place: place)
  }

  /// Says that a key says again what another one has said before. The parser speaks of keys that are spelt alike, and an
  /// unknown key has been spoken of.
  private mutating func reportSecond(
    _ pair: BorrowedPair, place: Int, in record: Record, of mapping: BorrowedNode, read: RecordValue
  ) {
    let word = pair.key.text
    guard record.match(word) != nil else { return }
    let field = record.fields[place]
    var first = values.withBorrowed {
      $0.part(field.key, of: read).map { (word: $0.word, span: $0.keySpan) }
    }
    if first == nil {
      for other in mapping.pairs where first == nil && !other.value.isAbsent {
        if other.key.kind == .scalar, record.match(other.key)?.place == place {
          first = (other.key.text, other.key.span)
        }
      }
    }
    guard let first else { return }
    if let secondDocument, first.span.start < secondDocument, secondDocument < pair.key.span.start {
      saysAllAgain = true
      return
    }
    if first.word == word { return }
    report(duplicateKey(word, pair.key.span, field: field, first: first.span))
  }

  mutating func report(_ diagnostic: Diagnostic) { findings.report(diagnostic) }

  private mutating func note(_ span: Span, _ key: Key, _ languages: LanguageSet, in record: Record) {
    if languages.isEmpty { return }
    keyUses.append(KeyUse(span: span, record: record.name, key: key, languages: languages))
    commonLanguages.formIntersection(languages)
    if languages.contains(.english) { keyCounts.english += 1 }
    if languages.contains(.finnish) { keyCounts.finnish += 1 }
    if languages.contains(.swedish) { keyCounts.swedish += 1 }
  }

  /// The language that most keys are in; of equally many the first in the order English, Finnish, Swedish.
  var keyLanguage: Language {
    let most = max(keyCounts.english, keyCounts.finnish, keyCounts.swedish)
    return most == keyCounts.english ? .english : most == keyCounts.finnish ? .finnish : .swedish
  }
}
