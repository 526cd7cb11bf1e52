import JourneyModel
import JourneySyntax

/// Puts an empty stage into the list of stages, where its phase belongs, in the way in which the others are written.
struct StageInsertion {
  private let journey: Journey
  private let lines: WrittenLines
  /// The list of stages; `nil` where there is none.
  private let list: SyntaxNode?

  /// An insertion into a journey's text.
  init(_ subject: LintSubject) {
    journey = subject.journey
    lines = WrittenLines(bytes: subject.source.bytes)
    list = subject.stagesPair.flatMap { $0.value.kind == .sequence ? $0.value : nil }
  }

  /// A stage for a phase: before the first stage of a later phase, or else behind the last. `nil` where the list is
  /// written in a way that can't be gone on with.
  func fix(for phase: Phase) -> Fix? {
    let order = journey.requiredPhases
    let word = phase.name(in: journey.keyLanguage)
    guard let list, let rank = order.firstIndex(of: phase), Self.isPlain(word) else { return nil }
    let key = RecordName.stage.record.field(.stage)?.words.word(in: journey.keyLanguage) ?? "stage"
    let later = journey.stages.first { stage in
      stage.phase.flatMap { order.firstIndex(of: $0) }.map { $0 > rank } ?? false
    }
    let isInBrackets = lines.byte(list.span.start) == UInt8(ascii: "[")
    let edits =
      isInBrackets ? editsInBrackets("{\(key): \(word)}", before: later) : edits("\(key): \(word)", before: later)
    return edits.map { Fix("Insert an empty stage '\(word)'", safety: .suggested, edits: $0) }
  }

  /// Whether a name can stand in the file without quotes; a project's own may hold anything.
  static func isPlain(_ word: String) -> Bool {
    word.first?.isLetter == true && word.last != " "
      && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
  }

  // MARK: A list with dashes

  private func edits(_ entry: String, before later: Stage?) -> [Edit]? {
    guard let first = journey.stages.first, let dash = dash(of: first) else { return nil }
    let margin = String(decoding: lines.bytes[lines.start(of: dash)..<first.span.start], as: UTF8.self)
    let text = margin + entry
    let lineBreak = lines.lineBreak(at: first.span.start)
    if let later {
      guard let dash = self.dash(of: later) else { return nil }
      let place = commentsStart(dash)
      return [Edit(Span(place, place), text + lineBreak + (isParted ? lineBreak : ""))]
    }
    guard let last = journey.stages.last, let dash = self.dash(of: last) else { return nil }
    let place = end(of: last, dash: dash)
    let isOpen = place > 0 && !WrittenLines.isBreak(lines.bytes[place - 1])
    let gap = isParted ? lineBreak : ""
    return [Edit(Span(place, place), isOpen ? lineBreak + gap + text : gap + text + lineBreak)]
  }

  /// The dash that a stage's entry begins with; `nil` where it doesn't stand before it, first on the same line.
  private func dash(of stage: Stage) -> Int? {
    let dash = lines.beforeBlanks(stage.span.start) - 1
    return lines.byte(dash) == UInt8(ascii: "-") && lines.isFirst(dash) ? dash : nil
  }

  /// The start of a stage's line, or of the comments directly above that belong to it: those that are indented further
  /// belong to the stage before.
  private func commentsStart(_ dash: Int) -> Int {
    var start = lines.start(of: dash)
    let column = dash - start
    while let above = lines.previous(before: start), lines.isComment(lineAt: above),
      lines.behindBlanks(above) - above <= column
    {
      start = above
    }
    return start
  }

  /// The place behind a stage, and behind the comments below it that are indented as its text is.
  private func end(of stage: Stage, dash: Int) -> Int {
    let column = dash - lines.start(of: dash)
    let end = stage.span.end
    let isEnded = end > 0 && WrittenLines.isBreak(lines.bytes[end - 1])
    var place = isEnded ? end : lines.next(after: end)
    var line = place
    while line < lines.bytes.count {
      if lines.isComment(lineAt: line), lines.behindBlanks(line) - line > column {
        place = lines.next(after: line)
      } else if !lines.isEmpty(lineAt: line) {
        break
      }
      line = lines.next(after: line)
    }
    return place
  }

  /// Whether an empty line stands before every stage but the first.
  private var isParted: Bool {
    let others = journey.stages.dropFirst()
    return !others.isEmpty
      && others.allSatisfy { stage in
        dash(of: stage).flatMap { lines.previous(before: commentsStart($0)) }.map(lines.isEmpty(lineAt:)) ?? false
      }
  }

  // MARK: A list in brackets

  private func editsInBrackets(_ entry: String, before later: Stage?) -> [Edit]? {
    if let later {
      let place = later.span.start
      guard lines.isFirst(place) else { return [Edit(Span(place, place), entry + ", ")] }
      let line = commentsStart(place)
      return [Edit(Span(line, line), margin(place) + entry + "," + lines.lineBreak(at: place))]
    }
    guard let last = journey.stages.last?.span else { return nil }
    var behind = lines.behindBlanks(last.end)
    let hasComma = lines.byte(behind) == UInt8(ascii: ",")
    if hasComma { behind = lines.behindBlanks(behind + 1) }
    let isLast = lines.byte(behind).map { WrittenLines.isBreak($0) || $0 == UInt8(ascii: "#") } ?? false
    guard lines.isFirst(last.start), isLast else { return [Edit(Span(last.end, last.end), ", " + entry)] }
    let line = lines.next(after: behind)
    let text = margin(last.start) + entry + (hasComma ? "," : "") + lines.lineBreak(at: last.end)
    return (hasComma ? [] : [Edit(Span(last.end, last.end), ",")]) + [Edit(Span(line, line), text)]
  }

  /// What stands before a place on its line.
  private func margin(_ place: Int) -> String {
    String(decoding: lines.bytes[lines.start(of: place)..<place], as: UTF8.self)
  }
}
