import JourneyModel

/// Whether texts say the same, wherever they stand in their files.
enum TextSameness {
  /// The same words in every language that both are given in; where there is no such language, the same words at all.
  static func areSame(_ one: LocalizedText?, _ two: LocalizedText?) -> Bool {
    guard let one, let two else { return one == nil && two == nil }
    let common = one.variants.filter { two.isGiven(in: $0.language) }
    guard !common.isEmpty else { return one.text == two.text }
    return common.allSatisfy { $0.text == two.text(in: $0.language) }
  }

  /// The same texts in the same order.
  static func areSame(_ one: [LocalizedText], _ two: [LocalizedText]) -> Bool {
    one.count == two.count && zip(one, two).allSatisfy { areSame($0, $1) }
  }
}
