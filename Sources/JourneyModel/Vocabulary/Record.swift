import JourneySyntax

/// A kind of mapping that files are made of.
package struct Record: Sendable {
  /// What an entry with one key of its own means: `- phone: {group: voice}`.
  package enum PairForm: Sendable {
    /// Nothing: the key is unknown.
    case none
    /// The key is the entry's name, the value its mapping.
    case body
    /// The key is the entry's name, the value that field's: `- Calls the shop: -1`.
    case value(Key)
  }

  private struct Body {
    let name: RecordName
    let summary: String
    let naming: Key?
    let plain: Field?
    let pairForm: PairForm
    let fields: [Field]
    let keys: [Key]
    let types: [FieldType]
    let namingPlace: Int?
    let pairField: Field?
    let index: WordIndex
  }

  private let body: Lasting<Body>

  init(
    _ name: RecordName, _ summary: String, naming: Key? = nil, plain: Field? = nil, pairForm: PairForm = .none,
    fields: [Field]
  ) {
    var pairField: Field?
    if case .value(let key) = pairForm { pairField = fields.first { $0.key == key } }
    body = Lasting(
      Body(
        name: name, summary: summary, naming: naming, plain: plain ?? fields.first { $0.key == naming },
        pairForm: pairForm, fields: fields, keys: fields.map(\.key), types: fields.map(\.type),
        namingPlace: fields.firstIndex { $0.key == naming }, pairField: pairField,
        index: WordIndex(fields.map(\.words))))
  }

  /// Which record it is.
  package var name: RecordName { body.pointer.pointee.name }
  /// What it stands for, in a sentence.
  package var summary: String { body.pointer.pointee.summary }
  /// The field that an entry begins with, its id or name; `nil` where it has none.
  package var naming: Key? { body.pointer.pointee.naming }
  /// What a plain text or number in the mapping's place means; `nil` where there has to be a mapping.
  package var plain: Field? { body.pointer.pointee.plain }
  /// What an entry with one key of its own means.
  package var pairForm: PairForm { body.pointer.pointee.pairForm }
  /// The fields, in the order of the manual and of the formatter.
  package var fields: [Field] { body.pointer.pointee.fields }

  /// The place of the field that an entry begins with; `nil` where it has none.
  var namingPlace: Int? { body.pointer.pointee.namingPlace }
  /// The field that the value of a one-key entry belongs to; `nil` where such an entry has no value.
  var pairField: Field? { body.pointer.pointee.pairField }

  /// The key of the field at a place.
  func key(at place: Int) -> Key { body.pointer.pointee.keys[place] }
  /// The type of the field at a place.
  func type(at place: Int) -> FieldType { body.pointer.pointee.types[place] }

  /// The field that an entry begins with; `nil` where it has none.
  var namingField: Field? { namingPlace.map { fields[$0] } }

  /// All words that its fields are read by, for finding near ones.
  var words: [String] { body.pointer.pointee.index.words }

  /// The field that a key word means in any of the three languages; `nil` where it means none.
  package func field(for word: String) -> Field? { match(word).map { fields[$0.place] } }

  /// The field that a key of a mapping means; `nil` where it means none.
  func field(for key: BorrowedNode) -> Field? { match(key).map { fields[$0.place] } }

  /// The field of a key; `nil` where the record has none.
  package func field(_ key: Key) -> Field? { fields.first { $0.key == key } }

  /// What a word stands for: the place of its field, and the languages in which it means that.
  func match(_ word: String) -> WordIndex.Entry? {
    body.pointer.pointee.index.entry(of: word) ?? body.pointer.pointee.index.entry(of: WordForm.normal(word))
  }

  /// The same for a key of a mapping; as a rule its bytes are a word already.
  func match(_ key: BorrowedNode) -> WordIndex.Entry? {
    key.bytes.flatMap { body.pointer.pointee.index.entry(ofBytes: $0) } ?? match(key.text)
  }
}
