import JourneyModel
import JourneySyntax

/// Puts an empty stage into the list of stages, where its phase belongs.
struct StageInsertion {
  private let journey: Journey
  private let bytes: [UInt8]

  /// An insertion into a journey's text.
  init(_ subject: LintSubject) {
    journey = subject.journey
    bytes = subject.source.bytes
  }

  /// A stage for a phase: before the first stage of a later phase, or else behind the last. `nil` where the stages don't
  /// stand in a block list, one below the other.
  func fix(for phase: Phase) -> Fix? {
    let order = journey.requiredPhases
    guard let rank = order.firstIndex(of: phase), let first = journey.stages.first, let last = journey.stages.last,
      let dash = dash(of: first)
    else { return nil }
    let indentation = String(decoding: bytes[lineStart(dash)..<dash], as: UTF8.self)
    let word = phase.name(in: journey.keyLanguage)
    guard Self.isPlain(word) else { return nil }
    let key = RecordName.stage.record.field(.stage)?.words.word(in: journey.keyLanguage) ?? "stage"
    let line = "\(indentation)- \(key): \(word)"
    let later = journey.stages.first { stage in
      stage.phase.flatMap { order.firstIndex(of: $0) }.map { $0 > rank } ?? false
    }
    let edit: Edit
    if let later {
      guard let dash = self.dash(of: later) else { return nil }
      let place = commentsStart(lineStart(dash))
      edit = Edit(Span(place, place), line + lineBreak)
    } else {
      let place = lineEnd(last.span.end)
      let isOpen = place > 0 && !isBreak(bytes[place - 1])
      edit = Edit(Span(place, place), (isOpen ? lineBreak : "") + line + lineBreak)
    }
    return Fix("Insert an empty stage '\(word)'", safety: .suggested, edits: [edit])
  }

  /// Whether a name can stand in the file without quotes; a project's own may hold anything.
  static func isPlain(_ word: String) -> Bool {
    word.first?.isLetter == true && word.last != " "
      && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
  }

  /// The dash that a stage's entry begins with; `nil` where it doesn't begin a line.
  private func dash(of stage: Stage) -> Int? {
    var place = stage.span.start
    while place > 0, isBlank(bytes[place - 1]) { place -= 1 }
    guard place > 0, bytes[place - 1] == UInt8(ascii: "-") else { return nil }
    let dash = place - 1
    return bytes[lineStart(dash)..<dash].allSatisfy(isBlank) ? dash : nil
  }

  /// The start of the comment lines directly above a line, or the line's own.
  private func commentsStart(_ start: Int) -> Int {
    var start = start
    while start > 0 {
      let above = lineStart(start - 1 - (start > 1 && bytes[start - 1] == 0x0A && bytes[start - 2] == 0x0D ? 1 : 0))
      guard bytes[above..<start].first(where: { !isBlank($0) }) == UInt8(ascii: "#") else { break }
      start = above
    }
    return start
  }

  private func lineStart(_ offset: Int) -> Int {
    var start = offset
    while start > 0, !isBreak(bytes[start - 1]) { start -= 1 }
    return start
  }

  /// The start of the line below an offset, or the offset itself where that starts a line already.
  private func lineEnd(_ offset: Int) -> Int {
    if offset > 0, isBreak(bytes[offset - 1]) { return offset }
    var end = offset
    while end < bytes.count, !isBreak(bytes[end]) { end += 1 }
    if end < bytes.count { end += bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? 2 : 1 }
    return end
  }

  /// The line break that the first stage's line ends with.
  private var lineBreak: String {
    let start = journey.stages.first?.span.start ?? 0
    guard let first = bytes[start...].firstIndex(where: isBreak), bytes[first] == 0x0D else { return "\n" }
    return first + 1 < bytes.count && bytes[first + 1] == 0x0A ? "\r\n" : "\r"
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  private func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
