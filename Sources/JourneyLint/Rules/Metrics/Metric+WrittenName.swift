import JourneyModel
import JourneySyntax

extension Metric {
  /// Its name in the author's word, where the model has the canonical one: 'nki' for a customer satisfaction index.
  func writtenName(in source: SourceText) -> String {
    guard metric.isKnown else { return name.value }
    let text = source[name.span]
    guard let mark = text.first, mark == "\"" || mark == "'", text.count > 1, text.last == mark else { return text }
    return String(text.dropFirst().dropLast())
  }
}

extension MetricKind {
  /// Whether the language knows it; else it is the author's own.
  fileprivate var isKnown: Bool { if case .own = self { false } else { true } }
}
