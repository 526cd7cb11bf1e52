/// A key of a record, with everything that the reader, the completion, the schema and the manual need to know of it.
///
/// A class only so that passing it on costs one reference count.
package final class Field: Sendable {
  /// The key.
  package let key: Key
  /// Its words.
  package let words: Words
  /// What its value is.
  package let type: FieldType
  /// Whether the record needs it.
  package let isRequired: Bool
  /// What counts where it isn't written, as it would be written; `nil` where nothing does.
  package let standard: String?
  /// What it says, in a sentence.
  package let summary: String

  init(
    _ key: Key, _ finnish: String, _ swedish: String, _ type: FieldType, also: [String] = [], required: Bool = false,
    standard: String? = nil, _ summary: String
  ) {
    self.key = key
    self.words = Words(key.rawValue, finnish, swedish, also: also)
    self.type = type
    self.isRequired = required
    self.standard = standard
    self.summary = summary
  }
}
