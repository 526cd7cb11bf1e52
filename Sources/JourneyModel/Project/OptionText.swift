/// The values of rules' options as people write them.
package enum OptionText {
  /// A whole number of at least 0; `nil` where it isn't one.
  package static func whole(_ text: String) -> Double? {
    guard let parsed = NumberText.parse(text), parsed.value >= 0, parsed.value < 1e15,
      parsed.value == parsed.value.rounded()
    else { return nil }
    return parsed.value
  }

  /// The minutes of a length of time; `nil` where it isn't one, or a unit is missing.
  package static func minutes(_ text: String) -> Double? { DurationText.parse(text)?.minutes }

  /// A share of `60 %` or `0.6`, from 0 to 1; `nil` where it isn't one.
  package static func share(_ text: String) -> Double? {
    guard let value = NumberText.parse(text, allowsPercent: true)?.value, (0...1).contains(value) else { return nil }
    return value
  }
}
