/// A record in the manual: what it stands for, how short it may be written, and the table of its keys.
struct RecordSection {
  private let record: Record

  init(_ record: Record) { self.record = record }

  /// The place on the page that links to a record lead to.
  static func anchor(_ name: RecordName) -> String { "keys-" + name.rawValue }

  /// The section, with a line break at its end.
  var markdown: String {
    var table = MarkdownTable(["English", "Finnish", "Swedish", "value", "default", "what it says"])
    for field in record.fields { table.add(row(field)) }
    return "### Keys: \(record.name.rawValue)\n\n\(introduction)\n\n\(table.markdown)"
  }

  private var introduction: String { ([record.summary] + shortForms).joined(separator: " ") }

  private func row(_ field: Field) -> [String] {
    let also = field.words.also.isEmpty ? "" : " Also read: \(MarkdownTable.code(field.words.also))."
    return Language.allCases.map { MarkdownTable.code(field.words.word(in: $0)) } + [
      field.type.inManual, field.isRequired ? "**required**" : field.standard ?? "", field.summary + also,
    ]
  }

  /// How an entry may be written shorter; nothing for what is a file of its own, and for stages: the reader refuses one
  /// that is only a text, since it would have no touchpoints.
  private var shortForms: [String] {
    let isEntry = Vocabulary.records.contains { $0.fields.contains { $0.type.recordName == record.name } }
    guard isEntry, record.name != .stage else { return [] }
    var forms: [String] = []
    if let naming = record.naming, record.plain?.key == naming {
      forms.append("A plain text stands for an entry with nothing but `\(naming.rawValue)`.")
    } else if let plain = record.plain {
      forms.append("Short form, a plain value (\(plain.type.inManual)): \(lowered(plain.summary))")
    }
    switch record.pairForm {
    case .none: break
    case .body: forms.append("`NAME: {…}` stands for an entry of that name with the keys in the braces.")
    case .value(let key): forms.append("`NAME: VALUE` stands for an entry of that name with that `\(key.rawValue)`.")
    }
    return forms
  }

  private func lowered(_ sentence: String) -> String { sentence.prefix(1).lowercased() + sentence.dropFirst() }
}
