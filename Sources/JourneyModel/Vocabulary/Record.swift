import JourneySyntax

/// A kind of mapping that files are made of.
///
/// A class only so that passing it on costs one reference count.
package final class Record: Sendable {
  /// What an entry with one key of its own means: `- phone: {group: voice}`.
  package enum PairForm: Sendable {
    /// Nothing: the key is unknown.
    case none
    /// The key is the entry's name, the value its mapping.
    case body
    /// The key is the entry's name, the value that field's: `- Calls the shop: -1`.
    case value(Key)
  }

  /// Which record it is.
  package let name: RecordName
  /// What it stands for, in a sentence.
  package let summary: String
  /// The field that an entry begins with, its id or name; `nil` where it has none.
  package let naming: Key?
  /// What a plain text or number in the mapping's place means; `nil` where there has to be a mapping.
  package let plain: Field?
  /// What an entry with one key of its own means.
  package let pairForm: PairForm
  /// The fields, in the order of the manual and of the formatter.
  package let fields: [Field]

  /// The keys of the fields, by their places.
  let keys: [Key]
  /// The types of the fields, by their places.
  let types: [FieldType]
  /// The place of the field that an entry begins with; `nil` where it has none.
  let namingPlace: Int?
  /// The field that the value of a one-key entry belongs to; `nil` where such an entry has no value.
  let pairField: Field?
  private let index: WordIndex

  init(
    _ name: RecordName, _ summary: String, naming: Key? = nil, plain: Field? = nil, pairForm: PairForm = .none,
    fields: [Field]
  ) {
    self.name = name
    self.summary = summary
    self.naming = naming
    self.namingPlace = fields.firstIndex { $0.key == naming }
    self.plain = plain ?? fields.first { $0.key == naming }
    self.pairForm = pairForm
    if case .value(let key) = pairForm { pairField = fields.first { $0.key == key } } else { pairField = nil }
    self.fields = fields
    self.keys = fields.map(\.key)
    self.types = fields.map(\.type)
    self.index = WordIndex(fields.map(\.words))
  }

  /// The field that an entry begins with; `nil` where it has none.
  var namingField: Field? { namingPlace.map { fields[$0] } }

  /// All words that its fields are read by, for finding near ones.
  var words: [String] { index.words }

  /// The field that a key word means in any of the three languages; `nil` where it means none.
  package func field(for word: String) -> Field? { match(word).map { fields[$0.place] } }

  /// The field that a key of a mapping means; `nil` where it means none.
  func field(for key: BorrowedNode) -> Field? { match(key).map { fields[$0.place] } }

  /// The field of a key; `nil` where the record has none.
  package func field(_ key: Key) -> Field? { fields.first { $0.key == key } }

  /// What a word stands for: the place of its field, and the languages in which it means that.
  func match(_ word: String) -> WordIndex.Entry? { index.entry(of: word) ?? index.entry(of: WordForm.normal(word)) }

  /// The same for a key of a mapping; as a rule its bytes are a word already.
  func match(_ key: BorrowedNode) -> WordIndex.Entry? {
    key.bytes.flatMap { index.entry(ofBytes: $0) } ?? match(key.text)
  }
}
