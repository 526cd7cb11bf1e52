/// A JSON document as it is written, from top to bottom and with its lines indented.
///
/// Numbers come only as `Int` and `FiniteNumber`, so that nothing can be written that JSON has no number for.
package struct JSONWriter {
  /// What is written so far.
  package private(set) var text = ""
  private var depth = 0
  private var isFirst = true
  /// How deep within something that stands on one line; 0 where lines are broken.
  private var inlineDepth = 0

  /// A writer with nothing written.
  package init() {}

  /// Writes a text.
  package mutating func write(_ text: String) { JSONText.append(text, to: &self.text) }

  /// Writes a whole number.
  package mutating func write(_ number: Int) { text += String(number) }

  /// Writes a number.
  package mutating func write(_ number: FiniteNumber) { text += number.digits }

  /// Writes yes or no.
  package mutating func write(_ isSo: Bool) { text += isSo ? "true" : "false" }

  /// Writes that there is nothing.
  package mutating func writeNull() { text += "null" }

  /// Writes an object whose members `members` writes.
  /// - Parameter isInline: whether it stands on one line.
  package mutating func object(isInline: Bool = false, _ members: (inout JSONWriter) -> Void) {
    open("{", isInline)
    members(&self)
    close("}", isInline)
  }

  /// Writes a member of an object.
  package mutating func member(_ key: String, _ value: (inout JSONWriter) -> Void) {
    begin(key)
    value(&self)
  }

  /// Writes a list.
  /// - Parameter isInline: whether it stands on one line.
  package mutating func list<Elements: Sequence>(
    _ elements: Elements, isInline: Bool = false, _ write: (Elements.Element, inout JSONWriter) -> Void
  ) {
    open("[", isInline)
    for element in elements {
      begin()
      write(element, &self)
    }
    close("]", isInline)
  }

  /// Hands over what is written so far, for those who write a long document piece by piece.
  package mutating func taken() -> String {
    defer { text = "" }
    return text
  }

  /// Opens an object or a list that is closed by hand, for those who write a long document piece by piece.
  package mutating func open(_ bracket: String, _ isInline: Bool = false) {
    text += bracket
    depth += 1
    isFirst = true
    if isInline || inlineDepth > 0 { inlineDepth += 1 }
  }

  /// Closes what was opened.
  package mutating func close(_ bracket: String, _ isInline: Bool = false) {
    depth -= 1
    if !isFirst, inlineDepth == 0 { breakLine() }
    if inlineDepth > 0 { inlineDepth -= 1 }
    text += bracket
    isFirst = false
  }

  /// Begins an element of a list, or a member of an object with its key; what is written next is its value.
  package mutating func begin(_ key: String? = nil) {
    if !isFirst { text += inlineDepth > 0 ? ", " : "," }
    if inlineDepth == 0 { breakLine() }
    isFirst = false
    guard let key else { return }
    JSONText.append(key, to: &text)
    text += ": "
  }

  private mutating func breakLine() { text += "\n" + String(repeating: "  ", count: depth) }
}
