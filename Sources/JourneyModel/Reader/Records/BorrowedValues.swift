import JourneySyntax

/// The values of a file, to be looked up: for as long as the call of `ValueStore.withBorrowed` lasts.
struct BorrowedValues {
  let parts: UnsafeBufferPointer<RecordValue.Part>
  let records: UnsafeBufferPointer<RecordValue>
  let variants: UnsafeBufferPointer<TextVariant>
  let pairs: UnsafeBufferPointer<NamedValue>

  /// The record at a place.
  func record(at place: Int32) -> RecordValue { records[Int(place)] }

  /// The value of a record's key; `nil` where it isn't written or didn't fit.
  func item(_ key: Key, of record: RecordValue) -> RecordValue.Item? { part(key, of: record)?.item }

  /// A record's key with its value; `nil` where it isn't written or didn't fit.
  func part(_ key: Key, of record: RecordValue) -> RecordValue.Part? {
    var place = Int(record.parts.first)
    while place >= 0 {
      if parts[place].key == key { return parts[place] }
      place = Int(parts[place].next)
    }
    return nil
  }

  /// A record's keys with their values, in the order of the file.
  func parts(of record: RecordValue) -> [RecordValue.Part] { gathered(record.parts, count: 0) { $0 } }

  /// What becomes of a list's values, in the order of the file.
  func items<Value>(of list: ListValue, _ make: (RecordValue.Item) -> Value?) -> [Value] {
    gathered(list.parts, count: Int(list.count)) { make($0.item) }
  }

  private func gathered<Value>(_ chain: PartChain, count: Int, _ make: (RecordValue.Part) -> Value?) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(count)
    var place = Int(chain.first)
    while place >= 0 {
      if let value = make(parts[place]) { values.append(value) }
      place = Int(parts[place].next)
    }
    return values
  }
}
