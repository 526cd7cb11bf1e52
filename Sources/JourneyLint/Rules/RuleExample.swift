public import JourneyModel

/// A journey text that shows a rule at work. A `↓` stands directly before each place where the rule finds something.
public struct RuleExample: Sendable, ExpressibleByStringLiteral {
  /// The text with its markers.
  public let marked: String
  /// The day on which it is judged; `nil` where the rule looks at no dates.
  public let today: CalendarDate?
  /// The text of the journey that it is compared with; `nil` where the rule compares nothing.
  public let comparedWith: String?

  /// An example from a text with markers.
  public init(stringLiteral marked: String) { self.init(marked) }

  /// An example from a text with markers, judged on a day, compared with another text.
  public init(_ marked: String, today: CalendarDate? = nil, comparedWith: String? = nil) {
    self.marked = marked
    self.today = today
    self.comparedWith = comparedWith
  }

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
