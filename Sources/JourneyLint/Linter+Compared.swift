import JourneyModel
import JourneySyntax

extension Linter {
  /// The journey that a journey names as its other; `nil` where it names none, where it can't be read, and where no rule
  /// asks for it.
  func compared(with journey: Journey) -> Journey? {
    guard let readingOther, let written = journey.compareWith, !written.value.isEmpty,
      settings.rules.contains(where: { $0 is ToBeDrift }),
      let source = readingOther(written.value)
    else { return nil }
    return Journey.read(SyntaxTree.journey(source), project: settings.project).journey
  }
}
