/// Where a long word may be divided with a hyphen, by the rules of a language.
///
/// No dictionary: syllables by rule, and the parts of a compound where the sounds or a common word give them away.
package enum Hyphenation: Sendable {
  case finnish, swedish, english

  /// How good a place is.
  package enum Kind: Sendable {
    /// Between the parts of a compound, or before an ending that is a word's own part.
    case compound
    /// Between two syllables, with at least three letters on either side.
    case syllable
    /// The same with two letters on one side.
    case short
  }

  /// A place before which a word may be divided, as an index of its letters.
  package struct Division: Equatable, Sendable {
    package let place: Int
    package let kind: Kind
  }

  /// The places at which a word may be divided, ascending.
  ///
  /// - Parameters:
  ///   - letters: The word's code points.
  ///   - isWhole: Whether the word ends with them, so that a division must leave enough behind.
  package func divisions(of letters: [UInt32], isWhole: Bool = true) -> [Division] {
    guard letters.count >= 4 else { return [] }
    var word = SyllableWord(letters.map(Letter.folded))
    word.markCases(of: letters)
    switch self {
    case .finnish: word.divideFinnish()
    case .swedish: word.divideSwedish()
    case .english: word.divideEnglish(isWhole: isWhole)
    }
    return word.divisions(isWhole: isWhole)
  }
}
