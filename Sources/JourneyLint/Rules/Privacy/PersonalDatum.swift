import JourneySyntax

/// A piece of a text by which a person can be found.
struct PersonalDatum {
  /// What it is, as messages say it.
  enum Kind: String {
    case email = "an e-mail address"
    case phone = "a phone number"
    case identityCode = "a personal identity code"
    case bankAccount = "a bank account number"
  }

  let kind: Kind
  let span: Span
  /// What can stand in its place: as long where it is made of digits, and nobody's.
  let mask: String
}
