/// A key of a record, with everything that the reader, the completion, the schema and the manual need to know of it.
package struct Field: Sendable {
  private struct Body {
    let key: Key
    let words: Words
    let type: FieldType
    let isRequired: Bool
    let standard: String?
    let summary: String
  }

  private let body: Lasting<Body>

  init(
    _ key: Key, _ finnish: String, _ swedish: String, _ type: FieldType, also: [String] = [], required: Bool = false,
    standard: String? = nil, _ summary: String
  ) {
    body = Lasting(
      Body(
        key: key, words: Words(key.rawValue, finnish, swedish, also: also), type: type, isRequired: required,
        standard: standard, summary: summary))
  }

  /// The key.
  package var key: Key { body.pointer.pointee.key }
  /// Its words.
  package var words: Words { body.pointer.pointee.words }
  /// What its value is.
  package var type: FieldType { body.pointer.pointee.type }
  /// Whether the record needs it.
  package var isRequired: Bool { body.pointer.pointee.isRequired }
  /// What counts where it isn't written, as it would be written; `nil` where nothing does.
  package var standard: String? { body.pointer.pointee.standard }
  /// What it says, in a sentence.
  package var summary: String { body.pointer.pointee.summary }
}
