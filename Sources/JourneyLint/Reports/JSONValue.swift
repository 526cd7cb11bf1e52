import JourneySyntax

/// Values as JSON writes them, put together from texts that are JSON already.
enum JSONValue {
  /// An object; members without a value are left out.
  static func object(_ members: [(name: String, value: String?)]) -> String {
    let written = members.compactMap { member in member.value.map { "\(JSONText.quoted(member.name)): \($0)" } }
    return "{" + written.joined(separator: ", ") + "}"
  }

  /// An array on one line.
  static func array(_ elements: [String]) -> String { "[" + elements.joined(separator: ", ") + "]" }

  /// An array with a line for each element, behind the indentation of the line that it begins on.
  static func lines(_ elements: [String], indent: String = "") -> String {
    guard !elements.isEmpty else { return "[]" }
    return "[\n\(indent)  " + elements.joined(separator: ",\n\(indent)  ") + "\n\(indent)]"
  }

  /// A text, or nothing for an object to leave out.
  static func text(_ text: String?) -> String? { text.map(JSONText.quoted) }
}
