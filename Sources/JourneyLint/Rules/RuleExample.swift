/// A journey text that shows a rule at work. A `↓` stands directly before each place where the rule finds something.
public struct RuleExample: Sendable, ExpressibleByStringLiteral {
  /// The text with its markers.
  public let marked: String

  /// An example from a text with markers.
  public init(stringLiteral marked: String) { self.marked = marked }

  /// The text without its markers.
  /// - Complexity: O(n) in the text.
  public var text: String { String(String.UnicodeScalarView(marked.unicodeScalars.filter { $0 != "↓" })) }

  /// Where findings begin, in 0-based UTF-8 bytes of the text without markers, in order.
  /// - Complexity: O(n) in the text.
  public var places: [Int] {
    var places: [Int] = []
    var offset = 0
    for scalar in marked.unicodeScalars {
      if scalar == "↓" { places.append(offset) } else { offset += scalar.utf8.count }
    }
    return places
  }
}
