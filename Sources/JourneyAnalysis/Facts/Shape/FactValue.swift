package import JourneySyntax

/// A value that can stand in a report. There is no conformance of `Double`: only finite numbers are reported.
package protocol FactValue: Sendable {
  /// What kind of value it is.
  static var shape: FactShape { get }
  /// Writes it as JSON.
  func write(to writer: inout JSONWriter)
}

extension String: FactValue {
  package static var shape: FactShape { .text }
  package func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Int: FactValue {
  package static var shape: FactShape { .integer }
  package func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Bool: FactValue {
  package static var shape: FactShape { .boolean }
  package func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension FiniteNumber: FactValue {
  package static var shape: FactShape { .number }
  package func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Optional: FactValue where Wrapped: FactValue {
  package static var shape: FactShape { .optional(Wrapped.shape) }
  package func write(to writer: inout JSONWriter) {
    if let value = self { value.write(to: &writer) } else { writer.writeNull() }
  }
}

extension Array: FactValue where Element: FactValue {
  package static var shape: FactShape { .list(Element.shape) }
  package func write(to writer: inout JSONWriter) {
    if case .record = Element.shape {
      writer.list(self) { $0.write(to: &$1) }
    } else {
      writer.list(self, isInline: true) { $0.write(to: &$1) }
    }
  }
}

/// A value that is one of a few words.
package protocol FactChoice: FactValue, RawRepresentable<String>, CaseIterable {}

extension FactChoice {
  package static var shape: FactShape { .choice(allCases.map(\.rawValue)) }
  package func write(to writer: inout JSONWriter) { writer.write(rawValue) }
}
