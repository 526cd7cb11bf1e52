/// Words about lines that don't line up.
extension Parser {
  mutating func reportTabs() {
    guard !hasReportedTabs else { return }
    hasReportedTabs = true
    let (edits, isSure) = tabEdits()
    let more = edits.count > 1 ? "; \(edits.count) lines of this file begin with tabs" : ""
    report(
      "tab-indentation", "this line is indented with a tab\(more)", Span(lineStart, firstContent),
      note: "spaces belong here", why: "tabs have no fixed width, so YAML doesn't count them as indentation",
      help: "indent with two spaces a level",
      fix: Fix("Indent with spaces", safety: isSure ? .safe : .suggested, edits: edits))
  }

  mutating func reportNoBreakSpaces() {
    guard !hasReportedNoBreakSpaces else { return }
    hasReportedNoBreakSpaces = true
    report(
      "indentation", "this line is indented with \(otherSpaces)", Span(lineStart, firstContent),
      note: "ordinary spaces belong here", why: "they look like spaces, but YAML doesn't count them as indentation",
      help: "indent with ordinary spaces",
      fix: Fix("Indent with ordinary spaces", safety: .safe, edits: noBreakSpaceEdits()))
  }

  /// - Parameter others: where the text of further lines begins that have moved with it.
  mutating func reportIndentation(of node: Node, expected: Int, isDeeper: Bool, with others: [Int] = []) {
    let span = Span(Int(node.start), Int(node.end))
    let spaces = expected == 1 ? "1 space" : "\(expected) spaces"
    let actual = span.start - beginOfLine(span.start)
    let more = alsoMoved(others)
    report(
      "indentation", "'\(excerpt(span))' is indented \(isDeeper ? "further" : "less far") than its neighbours", span,
      note: "it stands behind \(actual) space\(actual == 1 ? "" : "s"), they stand behind \(expected)",
      why: "the indentation says what belongs to what",
      help: expected == 0
        ? "begin this line without spaces, like the lines beside it\(more)"
        : "indent this line by \(spaces), like the lines beside it\(more)",
      fix: Fix(
        "Line it up", safety: .suggested,
        edits: [Edit(Span(span.start - actual, span.start), String(repeating: " ", count: expected))]
          + moves(of: others, by: expected - actual)))
  }

  /// What is said of lines that have moved along with the one that is told.
  private func alsoMoved(_ others: [Int]) -> String {
    others.isEmpty ? "" : ", and move the \(others.count == 1 ? "line" : "\(others.count) lines") below along with it"
  }

  /// Edits that move lines to the right, or to the left.
  private func moves(of lines: [Int], by columns: Int) -> [Edit] {
    lines.map { text in
      let line = beginOfLine(text)
      return Edit(Span(line, text), String(repeating: " ", count: max(0, text - line + columns)))
    }
  }

  /// `-  touchpoint: …` with the other keys of the entry where they stand behind one space.
  mutating func reportWideDash(_ spaces: Span) {
    report(
      "indentation", "\(spaces.length) spaces stand behind the dash, and the keys below as behind one", spaces,
      note: "one space belongs here", why: "the keys of an entry stand one below the other",
      help: "leave one space behind the dash",
      fix: Fix("Leave one space", safety: .suggested, edits: [Edit(spaces, " ")]))
  }

  /// `key: text` with `other: …` under it, too far right.
  /// - Parameter column: where the keys of the mapping stand that the text is a value of.
  mutating func reportKeyUnderText(_ text: Span, column: Int) {
    // The line under the text.
    guard let next = continuation(after: endOfLine(text.end), parent: -1) else { return }
    let key = Span(next, plainLine(from: next, inFlow: false).end)
    let actual = next - beginOfLine(next)
    let others = linesMovedAlong(from: next, column: actual, expected: column)
    report(
      "indentation", "'\(excerpt(key)):' is indented as if the text above went on", key,
      note: "a key can't stand inside a text", labels: [Label(Span(text.start, endOfText(text.start)), "the text")],
      why: "the indentation says what belongs to what",
      help: "line it up with the keys that it belongs to, or put the text in quotes if it is part of it",
      fix: Fix(
        "Line it up", safety: .suggested,
        edits: [Edit(Span(beginOfLine(next), next), String(repeating: " ", count: column))]
          + moves(of: others, by: column - actual)))
  }

  mutating func reportListOnKeyLine(_ place: Place) {
    report(
      "list-on-key-line", "a list can't begin on the line of its key", Span(position, position + 1),
      note: "'- ' begins an entry of a list", why: "each entry of a list stands on a line of its own",
      help: "write the dash on the next line; a text that begins with '- ' needs quotes")
  }

  mutating func reportItemAmongKeys(after last: Node) {
    report(
      "item-among-keys", "an entry of a list stands among keys", Span(position, position + 1),
      note: "a key and a colon should stand here",
      labels: [Label(Span(Int(last.start), Int(last.end)), "what stands before it")],
      why: "a list needs a key of its own above it",
      help: "indent it under the key that it belongs to, or write the key of its list on a line of its own above it")
  }

  /// `- emotion: 1` among keys: a known key with a dash before it.
  /// - Parameter dashes: the dashes with the space behind them.
  mutating func reportDashedKeys(_ dashes: [Span], first key: Span) {
    let more =
      dashes.count == 1 ? "" : ", and so \(dashes.count == 2 ? "does one more" : "do \(dashes.count - 1) more")"
    report(
      "item-among-keys", "a dash stands before the key '\(excerpt(key))'\(more)",
      Span(dashes[0].start, dashes[0].start + 1), note: "the keys round it have none",
      why: "a dash begins an entry of a list, and a key is none",
      help: dashes.count == 1 ? "remove the dash" : "remove the dashes",
      fix: Fix(
        dashes.count == 1 ? "Remove the dash" : "Remove the dashes", safety: .suggested,
        edits: dashes.map { Edit($0, "") }))
  }

  /// `key: …` that begins an entry, as the entries beside it begin.
  mutating func reportMissingDash(_ key: Span, column: Int, text: String) {
    report(
      "missing-dash", "a dash is missing before '\(excerpt(key)):'", key, note: "an entry of the list begins here",
      why: "each entry of a list begins with a dash and a space", help: text,
      fix: Fix(
        "Add the dash", safety: .suggested,
        edits: [Edit(Span(lineStart, key.start), String(repeating: " ", count: column) + "- ")]))
  }

  /// The second of two dashes, with the space behind it.
  mutating func reportSecondDash(_ dash: Span) {
    report(
      "list-on-key-line", "a second dash stands behind the first", Span(dash.start, dash.start + 1),
      note: "one dash begins an entry", why: "two dashes begin a list in a list, and its keys would stand further in",
      help: "remove one of the two", fix: Fix("Remove the dash", safety: .suggested, edits: [Edit(dash, "")]))
  }

  /// `• ` or the like where a dash should stand.
  mutating func reportBullet(_ sign: Span) {
    report(
      "missing-dash", "'\(excerpt(sign))' stands where a dash should", sign, note: "'- ' begins an entry",
      why: "each entry of a list begins with a dash and a space", help: "write '- ' instead",
      fix: Fix("Write a dash", safety: .suggested, edits: [Edit(sign, "-")]))
  }

  mutating func reportKeyAmongItems(_ key: Span, listColumn: Int) {
    if knowsKeys, !isKey(key) {
      return report(
        "key-among-items", "'\(excerpt(key)):' stands where the next entry of the list should", key,
        note: "'- ' should stand here", why: "each entry of a list begins with a dash and a space",
        help: "begin the line with '- ' if it is an entry of the list, or with '# ' if it is a note")
    }
    let others = linesMovedAlong(from: key.start, column: column, expected: listColumn + 2, dashColumn: listColumn)
    report(
      "key-among-items", "'\(excerpt(key)):' stands where the next entry of the list should", key,
      note: "'- ' should stand here, or two spaces more",
      why: "the indentation says whether it is an entry of the list or belongs to the entry above",
      help:
        "indent it by \(listColumn + 2) spaces if it belongs to the entry above\(alsoMoved(others)), or begin an entry with '- '",
      fix: Fix(
        "Indent it under the entry", safety: .suggested,
        edits: [Edit(Span(lineStart, key.start), String(repeating: " ", count: listColumn + 2))]
          + moves(of: others, by: listColumn + 2 - column)))
  }

  mutating func reportTextAmongItems(_ text: Span) {
    let isDash = byte(text.start) == Byte.dash
    report(
      isDash ? "space-after-dash" : "text-among-items",
      isDash ? "a space is missing behind the dash" : "this line is no entry of the list", text,
      note: isDash ? "'- ' begins an entry" : "'- ' should stand here",
      why: "each entry of a list begins with a dash and a space",
      help: isDash ? "write '- \(excerpt(Span(text.start + 1, text.end)))'" : "begin the line with '- ', or remove it",
      fix: isDash
        ? Fix(
          "Add the space", safety: .safe, edits: [Edit(Span(text.start + 1, endOfNoBreakSpaces(text.start + 1)), " ")])
        : nil)
  }

  mutating func reportTooDeep(at offset: Int) {
    report(
      "nesting-too-deep", "this is nested more than \(SyntaxTree.nestingLimit) levels deep", Span(offset, offset + 1),
      note: "level \(SyntaxTree.nestingLimit + 1)", why: "no journey needs it, and nobody could read it",
      help: "take levels of lists or brackets away")
  }

  mutating func reportBlockScalarHeader(_ start: Int, textEnd: Int, parent: Int) {
    let text = Span(start, textEnd)
    report(
      "block-text-header",
      "'\(source[Span(start, start + 1)])' begins a text of several lines, and nothing else may stand behind it on its line",
      text,
      note: "only '-', '+' or a digit may follow", help: "write the text on the next lines, or put it in quotes",
      fix: blockTextFix(text, parent: parent))
  }

  /// A fix for a text on the line of its `|` or `>`: where it goes on, it begins on the next line; alone it needs no sign. `>`
  /// before a number may be meant as it stands.
  private func blockTextFix(_ text: Span, parent: Int) -> Fix? {
    var start = text.start + 1
    while start < text.end, bytes[start].isBlank || bytes[start] == Byte.dash || bytes[start] == Byte.plus {
      start += 1
    }
    if byte(text.start) == Byte.greater, byte(start).isDigit { return quoteFix(text) }
    guard trimmed(endOfLine(text.end), from: text.start) == text.end else { return nil }
    guard let next = continuation(after: endOfLine(text.end), parent: parent) else {
      let rest = Span(start, text.end)
      guard rest.length > 0 else { return nil }
      let isPlain = plainLine(from: start, inFlow: false).end == text.end && !isReservedFirst(start)
      return Fix(
        "Remove the '\(source[Span(text.start, text.start + 1)])'", safety: .suggested,
        edits: [Edit(text, isPlain ? source[rest] : quoted(rest))])
    }
    let indent = source[Span(beginOfLine(next), next)]
    return Fix(
      "Begin the text on the next line", safety: .suggested,
      edits: [Edit(Span(trimmed(start, from: text.start), start), "\n" + indent)])
  }

  mutating func reportBlockScalarIndentation(_ line: Int) {
    report(
      "block-text-indentation", "this empty line is indented further than the text below it",
      Span(line, max(endOfLine(line), line)),
      why: "the first line decides how far a text of several lines is indented",
      help: "remove the spaces of the empty line",
      fix: Fix("Remove the spaces", safety: .safe, edits: [Edit(Span(line, endOfLine(line)), "")]))
  }

  mutating func reportBlockScalarTab(_ line: Int) {
    let span = Span(line, endOfLine(line))
    report(
      "tab-indentation", "a tab stands in an empty line before the text", span,
      why: "tabs have no fixed width, so YAML doesn't count them as indentation",
      help: "remove the space of the empty line",
      fix: Fix("Remove the space", safety: .safe, edits: [Edit(span, "")]))
  }

  mutating func reportBlockScalarTooFar(_ start: Int) {
    report(
      "block-text-indentation", "this text is indented by more than 255 columns", Span(start, start + 1),
      help: "indent it less")
  }

  /// A text of several lines that stands where its key stands.
  mutating func reportTextAtKey(_ start: Int, lines: [Int], indent: Int) {
    let first = Span(lines[0], max(endOfText(lines[0]), lines[0] + 1))
    report(
      "block-text-indentation", "the text isn't indented further than the key that it belongs to", first,
      note: "behind \(indent) spaces it would belong to the key above",
      labels: [Label(Span(start, start + 1), "a text of several lines is announced here")],
      why: "only what stands further in than the key belongs to its text",
      help: "indent \(lines.count == 1 ? "the line" : "all of its lines") by \(indent) spaces",
      fix: Fix(
        "Indent the text", safety: .suggested,
        edits: lines.map { Edit(Span(beginOfLine($0), $0), String(repeating: " ", count: indent)) }))
  }

  mutating func reportBlockScalarLine(expected: Int) {
    report(
      "block-text-indentation", "this line is indented less than the text that it belongs to",
      Span(position, max(endOfText(position), position + 1)), note: "the lines above stand behind \(expected) spaces",
      why: "the first line decides how far a text of several lines is indented",
      help: "indent it by \(expected) spaces")
  }
}
