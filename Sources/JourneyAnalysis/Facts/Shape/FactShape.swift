/// What kind of value a fact is: what JSON gets, and what its schema says of it.
package indirect enum FactShape: Sendable {
  case text
  case integer
  case number
  case boolean
  /// One of these words.
  case choice([String])
  case list(FactShape)
  /// The value, or nothing where there is none.
  case optional(FactShape)
  case record(any FactRecord.Type)
}
