import JourneySyntax

/// A mapping of the file as its record reads it: keys known, values of the fields' types.
///
/// Its parts stand in a `ValueStore`. It holds nothing that would have to be counted, like all that stands there.
struct RecordValue {
  /// A key with its value, or a value in a list.
  struct Part {
    /// The key; `nil` in a list.
    let key: Key?
    /// The key, as it stands in the file; `nil` where it doesn't.
    let keyNode: BorrowedNode?
    let item: Item
    /// The place of the next part of the same record or list; -1 behind the last.
    var next: Int32 = -1

    /// The key in the author's own spelling.
    var word: String { keyNode?.text ?? key?.rawValue ?? "" }
    /// Where the key stands.
    var keySpan: Span { keyNode?.span ?? item.span }
  }

  /// A value with its place.
  struct Item {
    let value: FieldValue
    let node: BorrowedNode
    let span: Span

    init(_ value: FieldValue, _ node: BorrowedNode, span: Span? = nil) {
      self.value = value
      self.node = node
      self.span = span ?? node.span
    }
  }

  let name: RecordName
  var span: Span
  /// Its keys: most keys that are asked for aren't written.
  var marks = KeyMarks()
  /// The same without doubt, for many at once.
  var keys = KeySet()
  var parts = PartChain()

  init(name: RecordName, span: Span) {
    self.name = name
    self.span = span
  }
}
