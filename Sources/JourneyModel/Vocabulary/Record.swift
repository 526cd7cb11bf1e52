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

  private let index: WordIndex

  init(
    _ name: RecordName, _ summary: String, naming: Key? = nil, plain: Field? = nil, pairForm: PairForm = .none,
    fields: [Field]
  ) {
    self.name = name
    self.summary = summary
    self.naming = naming
    self.plain = plain ?? fields.first { $0.key == naming }
    self.pairForm = pairForm
    self.fields = fields
    self.index = WordIndex(fields.map(\.words))
  }

  /// All words that its fields are read by, for finding near ones.
  var words: [String] { index.words }

  /// The field that a key word means in any of the three languages; `nil` where it means none.
  package func field(for word: String) -> Field? { match(word)?.field }

  /// The field that a word in its normal form means.
  func field(forNormal word: String) -> Field? { index.value(of: word).map { fields[$0] } }

  /// The field that an entry begins with; `nil` where it has none.
  var namingField: Field? { naming.flatMap(field) }

  /// The field of a key; `nil` where the record has none.
  package func field(_ key: Key) -> Field? { fields.first { $0.key == key } }

  /// The field that a word means, and the languages in which it does.
  func match(_ word: String) -> (field: Field, languages: LanguageSet)? {
    if let place = index.value(of: word) { return (fields[place], fields[place].words.languages(of: word)) }
    let normal = WordForm.normal(word)
    return index.value(of: normal).map { (fields[$0], fields[$0].words.languages(of: normal)) }
  }
}
