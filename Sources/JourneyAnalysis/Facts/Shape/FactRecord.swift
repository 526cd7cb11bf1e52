package import JourneySyntax

/// A group of facts under names: an object in JSON, a definition in its schema.
///
/// The list of fields is the one source of both, and of the manual's tables: a key, what it is, and where its value comes
/// from stand in one place.
package protocol FactRecord: FactValue {
  /// The name of the definition, unique among the records.
  static var name: String { get }
  /// What it is, in a sentence.
  static var summary: String { get }
  /// Whether it is so small that it stands on one line; `false` by default.
  static var isInline: Bool { get }
  /// The fields, in the order in which they are written.
  static var fields: [FactField<Self>] { get }
}

extension FactRecord {
  package static var isInline: Bool { false }
  package static var shape: FactShape { .record(Self.self) }

  package func write(to writer: inout JSONWriter) {
    writer.object(isInline: Self.isInline) { writer in
      for field in Self.fields {
        writer.member(field.outline.key) { field.write(self, &$0) }
      }
    }
  }

  /// The fields without their values.
  static var outlines: [FactOutline] { fields.map(\.outline) }
}

/// What is said of a field: its key, its kind, its meaning.
package struct FactOutline: Sendable {
  /// The key in JSON.
  package let key: String
  /// What kind of value it is.
  package let shape: FactShape
  /// What it means, in a sentence or two.
  package let summary: String
  /// Within which limits its numbers lie; `nil` where there are none.
  package let range: ClosedRange<Double>?
}

/// A field of a record: what is said of it, and where its value comes from.
package struct FactField<Record>: Sendable {
  let outline: FactOutline
  let write: @Sendable (Record, inout JSONWriter) -> Void

  /// A field whose kind is that of the value.
  /// - Parameter range: within which limits its numbers lie.
  init<Value: FactValue>(
    _ key: String, _ summary: String, in range: ClosedRange<Double>? = nil,
    _ value: @escaping @Sendable (Record) -> Value
  ) {
    outline = FactOutline(key: key, shape: Value.shape, summary: summary, range: range)
    write = { record, writer in value(record).write(to: &writer) }
  }
}
