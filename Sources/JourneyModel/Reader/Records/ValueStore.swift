import JourneySyntax

/// All values of a file, in a few arrays: records and lists name their parts by their places there.
struct ValueStore {
  /// A run of values in one of the arrays.
  typealias Run = Range<Int32>

  private var parts: [RecordValue.Part] = []
  private var records: [RecordValue] = []
  private var variants: [TextVariant] = []
  private var pairs: [NamedValue] = []
  // What only settings have.
  private(set) var rules: [RuleValue] = []
  private(set) var colours: [ColourValue] = []

  /// Makes room for so many parts and records.
  mutating func reserve(parts: Int, records: Int) {
    self.parts.reserveCapacity(parts)
    self.records.reserveCapacity(records)
  }

  /// Adds a key that the record doesn't have yet.
  mutating func add(_ key: Key, _ keyNode: BorrowedNode?, _ item: RecordValue.Item, to record: inout RecordValue) {
    append(RecordValue.Part(key: key, keyNode: keyNode, item: item), to: &record.parts)
    record.marks.insert(key)
    record.keys.insert(key)
  }

  /// Adds a value to a list.
  mutating func add(_ item: RecordValue.Item, to list: inout ListValue) {
    append(RecordValue.Part(key: nil, keyNode: nil, item: item), to: &list.parts)
    list.count += 1
  }

  private mutating func append(_ part: RecordValue.Part, to chain: inout PartChain) {
    let place = Int32(truncatingIfNeeded: parts.count)
    parts.append(part)
    if chain.last >= 0 { parts[Int(chain.last)].next = place } else { chain.first = place }
    chain.last = place
  }

  /// Adds a record that is read to its end; gives its place.
  mutating func add(_ record: RecordValue) -> Int32 {
    records.append(record)
    return Int32(truncatingIfNeeded: records.count - 1)
  }

  // Each is read to its end before the next one begins, so that what belongs together stands together.

  mutating func add(_ values: some Collection<TextVariant>) -> Run { Self.add(values, to: &variants) }
  mutating func add(_ values: some Collection<NamedValue>) -> Run { Self.add(values, to: &pairs) }
  mutating func add(_ values: some Collection<RuleValue>) -> Run { Self.add(values, to: &rules) }
  mutating func add(_ values: some Collection<ColourValue>) -> Run { Self.add(values, to: &colours) }

  private static func add<Value>(_ values: some Collection<Value>, to all: inout [Value]) -> Run {
    let start = Int32(truncatingIfNeeded: all.count)
    all.append(contentsOf: values)
    return start..<Int32(truncatingIfNeeded: all.count)
  }

  /// Calls a function with the values, which are good for as long as the call lasts.
  func withBorrowed<Result>(_ body: (BorrowedValues) throws -> Result) rethrows -> Result {
    try parts.withUnsafeBufferPointer { parts in
      try records.withUnsafeBufferPointer { records in
        try variants.withUnsafeBufferPointer { variants in
          try pairs.withUnsafeBufferPointer { pairs in
            try body(BorrowedValues(parts: parts, records: records, variants: variants, pairs: pairs))
          }
        }
      }
    }
  }
}
