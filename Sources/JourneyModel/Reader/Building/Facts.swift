import JourneySyntax

/// A record's values as the model has them: with the file's language and scales.
///
/// Good for as long as the call of `with` lasts that it came from: there are facts of every part of a file, and none of
/// them has anything to count.
struct Facts {
  /// What all records of a file have in common.
  private struct Context {
    let values: BorrowedValues
    let store: ValueStore
    let language: Language
    let scales: Scales
  }

  private let record: RecordValue
  private let context: UnsafePointer<Context>

  /// Calls a function with the facts of a whole document.
  static func with<Result>(
    _ document: RecordValue, in store: ValueStore, language: Language, scales: Scales, _ body: (Facts) -> Result
  ) -> Result {
    store.withBorrowed { values in
      withUnsafePointer(to: Context(values: values, store: store, language: language, scales: scales)) {
        body(Facts(record: document, context: $0))
      }
    }
  }

  var language: Language { context.pointee.language }
  var scales: Scales { context.pointee.scales }
  private var values: BorrowedValues { context.pointee.values }
  var span: Span { record.span }

  func has(_ key: Key) -> Bool { item(key) != nil }

  /// Whether one of some keys is written.
  func hasAny(_ keys: KeySet) -> Bool { record.keys.intersects(keys) }

  /// A key in the author's own spelling; the canonical one where it isn't written.
  func spelling(of key: Key) -> String { values.part(key, of: record)?.word ?? key.rawValue }

  /// The keys with their values, in the order of the file.
  var written: [RecordValue.Part] { values.parts(of: record) }

  @inline(__always) private func item(_ key: Key) -> RecordValue.Item? {
    // Nearly all that is asked for isn't there.
    record.marks.mayHave(key) ? values.item(key, of: record) : nil
  }

  /// What becomes of the values of a list; one value stands for a list of one.
  private func items<Value>(_ key: Key, _ make: (RecordValue.Item) -> Value?) -> [Value] {
    guard let item = item(key) else { return [] }
    if case .list(let list) = item.value { return values.items(of: list, make) }
    return make(item).map { [$0] } ?? []
  }

  // MARK: Texts

  func text(_ key: Key) -> LocalizedText? {
    guard let item = item(key) else { return nil }
    return localized(item)
  }

  func texts(_ key: Key) -> [LocalizedText] { items(key, localized) }

  /// The id that a name makes, and where the name stands; `nil` where there is none.
  func identifier(_ key: Key) -> Spanned<String>? {
    guard let item = item(key) else { return nil }
    switch item.value {
    case .text, .word:
      // Nearly all names can be read where they stand.
      if let bytes = item.node.bytes, bytes.count <= BorrowedNode.longestText,
        let made = Identifier.made(fromASCII: bytes)
      {
        return Spanned(made, item.span)
      }
    default: break
    }
    return localized(item).map { Spanned(Identifier.made(from: $0.text), $0.span) }
  }

  private func localized(_ item: RecordValue.Item) -> LocalizedText? {
    switch item.value {
    case .translation(let run):
      LocalizedText(
        variants: variants(run).map { .init(language: $0.language, text: $0.node.boundedText, span: $0.node.span) },
        language: language, span: item.span)
    case .text, .word: LocalizedText(item.node.boundedText, language: language, span: item.span)
    case .choice(let word): LocalizedText(word.id, language: language, span: item.span)
    default: nil
    }
  }

  private func variants(_ run: ValueStore.Run) -> UnsafeBufferPointer<TextVariant> {
    UnsafeBufferPointer(rebasing: values.variants[Int(run.lowerBound)..<Int(run.upperBound)])
  }

  func word(_ key: Key) -> Spanned<String>? {
    guard let item = item(key) else { return nil }
    return word(item)
  }

  func words(_ key: Key) -> [Spanned<String>] { items(key, word) }

  private func word(_ item: RecordValue.Item) -> Spanned<String>? {
    switch item.value {
    case .word: Spanned(item.node.boundedText, item.span)
    case .choice(let word): Spanned(word.id, item.span)
    default: nil
    }
  }

  // MARK: Numbers

  func number(_ key: Key) -> Number? {
    guard let item = item(key), case .number(let number) = item.value else { return nil }
    return Number(number, item.node, at: item.span)
  }

  func whole(_ key: Key) -> Spanned<Int>? {
    guard let item = item(key), case .whole(let number) = item.value else { return nil }
    return Spanned(number, item.span)
  }

  func rating(_ key: Key, _ kind: RatingScale) -> Rating? {
    guard let item = item(key), case .number(let number) = item.value else { return nil }
    return Rating(number: number.value, text: item.node.text, scale: context.pointee.scales[kind], span: item.span)
  }

  func scale(_ key: Key) -> Spanned<Scale>? {
    guard let item = item(key), case .scale(let scale) = item.value else { return nil }
    return Spanned(scale, item.span)
  }

  func duration(_ key: Key) -> TimeAmount? {
    guard let item = item(key), case .duration(let minutes) = item.value else { return nil }
    return TimeAmount(minutes: minutes, text: item.node.text, span: item.span)
  }

  func date(_ key: Key) -> Spanned<CalendarDate>? {
    guard let item = item(key), case .date(let date) = item.value else { return nil }
    return Spanned(date, item.span)
  }

  func dates(_ key: Key) -> Spanned<DateRange>? {
    guard let item = item(key), case .dates(let dates) = item.value else { return nil }
    return Spanned(dates, item.span)
  }

  func pairs(_ key: Key) -> UnsafeBufferPointer<NamedValue> {
    guard case .pairs(let run) = item(key)?.value else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(rebasing: values.pairs[Int(run.lowerBound)..<Int(run.upperBound)])
  }

  // MARK: Words with a meaning

  func yesNo(_ key: Key) -> Spanned<Bool>? {
    guard let item = item(key), case .yesNo(let isSo) = item.value else { return nil }
    return Spanned(isSo, item.span)
  }

  /// Whether a key says yes.
  func isSo(_ key: Key) -> Bool { yesNo(key)?.value ?? false }

  func remark(_ key: Key) -> Remark? {
    guard let item = item(key) else { return nil }
    if case .yesNo(let isSo) = item.value { return Remark(isSo: isSo, text: nil, span: item.span) }
    return Remark(isSo: true, text: localized(item), span: item.span)
  }

  func choice<Value: RawRepresentable<String> & Sendable>(_ key: Key) -> Spanned<Value>? {
    guard let item = item(key) else { return nil }
    return choice(item)
  }

  func choices<Value: RawRepresentable<String> & Sendable>(_ key: Key) -> [Spanned<Value>] { items(key, choice) }

  private func choice<Value: RawRepresentable<String> & Sendable>(_ item: RecordValue.Item) -> Spanned<Value>? {
    guard let word = word(item), let value = Value(rawValue: word.value) else { return nil }
    return Spanned(value, item.span)
  }

  /// A phase of the customer's life.
  func lifecycle(_ key: Key) -> Spanned<Phase>? {
    guard let word = word(key), let phase = Phase.known.first(where: { $0.id == word.value }) else { return nil }
    return Spanned(phase, word.span)
  }

  // MARK: Parts

  func part(_ key: Key) -> Facts? {
    guard let item = item(key) else { return nil }
    return part(item)
  }

  func parts(_ key: Key) -> [Facts] { items(key, part) }

  private func part(_ item: RecordValue.Item) -> Facts? {
    guard case .record(let place) = item.value else { return nil }
    return Facts(record: values.record(at: place), context: context)
  }

  // MARK: Settings

  func colours(_ key: Key) -> ArraySlice<ColourValue> {
    guard case .colours(let run) = item(key)?.value else { return [] }
    return context.pointee.store.colours[Int(run.lowerBound)..<Int(run.upperBound)]
  }

  func rules(_ key: Key) -> ArraySlice<RuleValue> {
    guard case .rules(let run) = item(key)?.value else { return [] }
    return context.pointee.store.rules[Int(run.lowerBound)..<Int(run.upperBound)]
  }
}

extension Number {
  /// A number with the text that it was read from.
  init(_ number: NumberValue, _ node: BorrowedNode, at span: Span) {
    self.init(value: number.value, text: node.text, isPercentage: number.isPercentage, span: span)
  }
}

extension TreeReader {
  /// What has to be known of a document before the rest of it can be understood: the language of its texts, where it is
  /// given, and the scales of its numbers.
  func frame(of document: RecordValue, over base: Scales) -> (language: Spanned<Language>?, scales: Scales) {
    Facts.with(document, in: values, language: keyLanguage, scales: base) { facts in
      (facts.choice(.language), Scales(facts.part(.scales), over: base))
    }
  }
}
