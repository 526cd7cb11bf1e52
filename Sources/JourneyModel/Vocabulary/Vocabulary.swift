/// The one table of the language: every record, key and choice with its words in three languages, its type, its default
/// and what it means. The reader is driven by it; completion, schema and manual are made from it.
package enum Vocabulary {
  /// All records, in the order of the manual.
  package static let records: [Record] = RecordName.allCases.map(\.record)

  /// Keys that begin so are the author's own and pass untouched.
  package static let ownKeyPrefix = "x-"

  /// The word that stands for the whole journey where touchpoints are named.
  package static let wholeJourney = Words("journey", "asiakaspolku", "kundresa")

  /// The word that says of a touchpoint that it has no channel.
  package static let noChannel = Words("none", "ei-mitään", "ingen", also: ["ei-lainkaan", "ei-kanavaa", "inget"])
}
