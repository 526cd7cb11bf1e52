import JourneySyntax

/// A record's values as the model has them: with the file's language and scales.
struct Facts {
  /// What all records of a file have in common.
  ///
  /// A class, since every part of a file has its facts.
  final class Context {
    let language: Language
    let scales: Scales

    init(language: Language, scales: Scales) {
      self.language = language
      self.scales = scales
    }
  }

  let record: RecordValue
  private let context: Context

  init(record: RecordValue, context: Context) {
    self.record = record
    self.context = context
  }

  init(record: RecordValue, language: Language, scales: Scales) {
    self.init(record: record, context: Context(language: language, scales: scales))
  }

  var language: Language { context.language }
  var scales: Scales { context.scales }
  var span: Span { record.span }

  func has(_ key: Key) -> Bool { record.has(key) }

  /// A key in the author's own spelling; the canonical one where it isn't written.
  func spelling(of key: Key) -> String { record.entries.first { $0.key == key }?.word ?? key.rawValue }

  // MARK: Texts

  // Written out, since a method in the place of a closure takes a copy of all facts along.
  func text(_ key: Key) -> LocalizedText? {
    guard let item = record[key] else { return nil }
    return localized(item)
  }

  func texts(_ key: Key) -> [LocalizedText] {
    guard let item = record[key] else { return [] }
    if case .list(let items) = item.value { return items.compactMap { localized($0) } }
    guard let text = localized(item) else { return [] }
    return [text]
  }

  private func localized(_ item: RecordValue.Item) -> LocalizedText? {
    switch item.value {
    case .translation(let variants):
      LocalizedText(
        variants: variants.map { .init(language: $0.language, text: $0.text, span: $0.span) }, language: language,
        span: item.span)
    case .text(let text), .word(let text), .choice(let text): LocalizedText(text, language: language, span: item.span)
    default: nil
    }
  }

  func word(_ key: Key) -> Spanned<String>? {
    guard let item = record[key] else { return nil }
    return word(item)
  }

  func words(_ key: Key) -> [Spanned<String>] { items(key).compactMap { word($0) } }

  private func word(_ item: RecordValue.Item) -> Spanned<String>? {
    switch item.value {
    case .word(let text), .choice(let text): Spanned(text, item.span)
    default: nil
    }
  }

  // MARK: Numbers

  func number(_ key: Key) -> Number? {
    guard let item = record[key], case .number(let number) = item.value else { return nil }
    return number.number(at: item.span)
  }

  func whole(_ key: Key) -> Spanned<Int>? {
    guard let item = record[key], case .whole(let number) = item.value else { return nil }
    return Spanned(number, item.span)
  }

  func rating(_ key: Key, _ kind: RatingScale) -> Rating? {
    guard let item = record[key], case .number(let number) = item.value else { return nil }
    return Rating(number: number.value, text: number.text, scale: context.scales[kind], span: item.span)
  }

  func scale(_ key: Key) -> Spanned<Scale>? {
    guard let item = record[key], case .scale(let scale) = item.value else { return nil }
    return Spanned(scale, item.span)
  }

  func duration(_ key: Key) -> TimeAmount? {
    guard let item = record[key], case .duration(let minutes, let text) = item.value else { return nil }
    return TimeAmount(minutes: minutes, text: text, span: item.span)
  }

  func date(_ key: Key) -> Spanned<CalendarDate>? {
    guard let item = record[key], case .date(let date) = item.value else { return nil }
    return Spanned(date, item.span)
  }

  func dates(_ key: Key) -> Spanned<DateRange>? {
    guard let item = record[key], case .dates(let dates) = item.value else { return nil }
    return Spanned(dates, item.span)
  }

  func pairs(_ key: Key) -> [NamedValue] {
    guard case .pairs(let pairs) = record[key]?.value else { return [] }
    return pairs
  }

  // MARK: Words with a meaning

  func yesNo(_ key: Key) -> Spanned<Bool>? {
    guard let item = record[key], case .yesNo(let isSo) = item.value else { return nil }
    return Spanned(isSo, item.span)
  }

  /// Whether a key says yes.
  func isSo(_ key: Key) -> Bool { yesNo(key)?.value ?? false }

  func remark(_ key: Key) -> Remark? {
    guard let item = record[key] else { return nil }
    if case .yesNo(let isSo) = item.value { return Remark(isSo: isSo, text: nil, span: item.span) }
    return Remark(isSo: true, text: localized(item), span: item.span)
  }

  func choice<Value: RawRepresentable<String> & Sendable>(_ key: Key) -> Spanned<Value>? {
    guard let item = record[key] else { return nil }
    return choice(item)
  }

  func choices<Value: RawRepresentable<String> & Sendable>(_ key: Key) -> [Spanned<Value>] {
    items(key).compactMap { choice($0) }
  }

  private func choice<Value: RawRepresentable<String> & Sendable>(_ item: RecordValue.Item) -> Spanned<Value>? {
    guard case .choice(let word) = item.value, let value = Value(rawValue: word) else { return nil }
    return Spanned(value, item.span)
  }

  /// A phase of the customer's life.
  func lifecycle(_ key: Key) -> Spanned<Phase>? {
    guard let word = word(key), let phase = Phase.known.first(where: { $0.id == word.value }) else { return nil }
    return Spanned(phase, word.span)
  }

  // MARK: Parts

  func part(_ key: Key) -> Facts? {
    guard case .record(let record) = record[key]?.value else { return nil }
    return Facts(record: record, context: context)
  }

  func parts(_ key: Key) -> [Facts] {
    items(key).compactMap {
      guard case .record(let record) = $0.value else { return nil }
      return Facts(record: record, context: context)
    }
  }

  private func items(_ key: Key) -> [RecordValue.Item] {
    guard let item = record[key] else { return [] }
    if case .list(let items) = item.value { return items }
    return [item]
  }
}
