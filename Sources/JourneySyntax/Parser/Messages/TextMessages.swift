/// Words about text that isn't quoted: hashes, and characters that mean something else.
extension Parser {
  /// Lines of text that belong to nothing.
  /// - Parameter note: what is wrong with their place.
  mutating func reportStrayText(_ line: Span, lines: Int, note: String = "it doesn't belong to anything") {
    let others = lines == 2 ? "the next" : "the next \(lines - 1)"
    report(
      "missing-colon", lines == 1 ? "this line has no colon" : "this line and \(others) are only text", line,
      note: note,
      why: "without the colon it can't be told what the text belongs to",
      help: lines == 1
        ? "indent it further than the key whose text it goes on with, or begin it with '# ' if it is a note"
        : "indent the lines further than the key whose text they go on with, or begin each with '# ' if it is a note")
  }

  /// `[optional] Leaves`, in the place of a text.
  mutating func reportTextBehindBrackets(_ start: Int) {
    let text = Span(start, endOfText(start))
    let fix = quoteFix(text)
    var behind = position
    while byte(behind).isBlank { behind += 1 }
    report(
      "text-after-value", "there is text behind the closing bracket", Span(behind, max(text.end, behind)),
      note: "the brackets have ended before it", labels: [Label(Span(start, start + 1), "they begin here")],
      why: "a text that begins with a bracket is read as a list or as keys",
      help: "put the \(quotedPart(fix, text)) in quotes: \(fix?.edits[0].replacement ?? "\"…\"")".shortened, fix: fix)
  }

  /// A text with keys under it.
  mutating func reportTextWithKeys(_ text: Span, keys: Span) {
    let first = firstKeyOfEntries()
    report(
      "text-with-keys", "'\(excerpt(keys)):' stands under a text that has no key itself", keys,
      note: "a key can't belong to a text",
      labels: [Label(Span(text.start, endOfText(text.start)), "this is only a text")],
      why: "an entry is either one text, or keys with values",
      help: first.map { "write '- \($0): \(excerpt(text))'" } ?? "give the text a key as well",
      fix: first.map {
        Fix("Write '\($0):' before it", safety: .suggested, edits: [Edit(Span(text.start, text.start), "\($0): ")])
      })
  }

  /// `key: text` with entries of a list under it.
  mutating func reportListUnderText(_ text: Span) {
    report(
      "text-with-keys", "a list begins here, under a text that it can't belong to", Span(position, endOfText(position)),
      note: "an entry can't belong to a text",
      labels: [Label(Span(text.start, endOfText(text.start)), "this is the value of the key above")],
      why: "a key has either a text or a list",
      help: "write the key of the list on a line of its own above it, or remove the text")
  }

  /// - Parameter inFlow: Whether the text stands inside brackets.
  mutating func reportReservedCharacter(_ offset: Int, inFlow: Bool = false) {
    let text = Span(offset, inFlow ? plainLine(from: offset, inFlow: true).end : endOfText(offset))
    let character = source[Span(offset, offset + 1)]
    if byte(offset) == Byte.asterisk {
      if let (span, key) = keyBetweenAsterisks(text) { return reportAsterisks(span, round: key) }
      let isOneWord = endOfWord(offset) >= text.end
      let fix = isOneWord ? nil : quoteFix(text)
      report(
        "alias", "'\(excerpt(Span(offset, endOfWord(offset))))' is a YAML alias, which journey files don't have",
        Span(offset, endOfWord(offset)),
        why: "a journey says everything where it belongs, so that it can be read without looking elsewhere",
        help: isOneWord ? "write the value itself; a text that begins with '*' needs quotes" : quotingHelp(fix, text),
        fix: fix)
      return
    }
    let fix = quoteFix(text)
    report(
      "reserved-character", "a text can't begin with '\(character)'", Span(offset, offset + 1),
      note: "this character has a meaning of its own in YAML", help: quotingHelp(fix, text), fix: fix)
  }

  /// What a fix puts in quotes: a whole text, or of an entry with its number the name.
  private func quotedPart(_ fix: Fix?, _ text: Span) -> String {
    fix?.edits.first.map { $0.span == text } ?? true ? "whole text" : "name"
  }

  /// Says what has to be in quotes: the text, or of an entry with its number the name.
  private func quotingHelp(_ fix: Fix?, _ text: Span) -> String {
    guard let edit = fix?.edits.first, edit.span != text else { return "put the text in quotes" }
    return "put the name in quotes: \(edit.replacement)".shortened
  }

  /// `**stages:**`, with a known key between the asterisks: the signs up to the end, and the key.
  private func keyBetweenAsterisks(_ text: Span) -> (Span, key: Span)? {
    var start = text.start
    while start < text.end, bytes[start] == Byte.asterisk { start += 1 }
    var end = start
    while end < text.end, bytes[end].isWordByte { end += 1 }
    let key = Span(start, end)
    var hasColon = false
    while end < text.end, bytes[end] == Byte.asterisk || (bytes[end] == Byte.colon && !hasColon) {
      hasColon = hasColon || bytes[end] == Byte.colon
      end += 1
    }
    guard hasColon, isSpaceOrEnd(end), isKey(key) else { return nil }
    return (Span(text.start, end), key)
  }

  private mutating func reportAsterisks(_ span: Span, round key: Span) {
    report(
      "alias", "asterisks stand round the key '\(excerpt(key))'", span, note: "a key is a bare word",
      why: "journey files are plain text, without bold or italic type", help: "write '\(excerpt(key)):'",
      fix: Fix("Remove the asterisks", safety: .suggested, edits: [Edit(span, "\(source[key]):")]))
  }

  /// `text #word`: probably not meant as a comment.
  mutating func checkCommentInText(_ start: Int, _ end: Int, hash: Int) {
    let behind = byte(hash + 1)
    guard hash + 1 < count, !behind.isSpace, behind != Byte.hash, behind != Byte.exclamation else { return }
    let rest = Span(hash, endOfLine(hash))
    let whole = Span(start, trimmed(rest.end, from: hash))
    report(
      "comment-in-text", "the text ends before '\(excerpt(rest))', which is read as a comment", rest,
      severity: .warning,
      note: "a comment begins here", why: "' #' begins a comment, so the rest of the sentence isn't on the map",
      help: "put the text in quotes if the '#' belongs to it, or write '# ' with a space for a comment",
      fix: quoteFix(whole))
  }

  /// An entry of a list with lines under it that begin with dashes and belong to its text.
  /// - Parameters:
  ///   - dashes: where these lines begin, behind their space.
  ///   - column: where the dashes of the list stand.
  mutating func reportDashesInText(_ start: Int, _ dashes: [Int], column: Int) {
    let first = dashes[0]
    let more = dashes.count == 1 ? "" : ", and so do \(dashes.count - 1) more"
    report(
      "dash-in-text", "'\(excerpt(Span(first, endOfText(first))))' goes on with the text above it\(more)",
      Span(first, endOfText(first)), severity: .warning, note: "it stands further in than the dashes of the list",
      labels: [Label(Span(start, endOfText(start)), "the text")],
      why: "both lines are read as one text, with the dash in it",
      help: "line the dash up with those of the list; where it belongs to the text, put the text in quotes",
      fix: Fix(
        "Line it up", safety: .suggested,
        edits: dashes.prefix(100).map {
          Edit(Span(beginOfLine($0), $0), String(repeating: " ", count: max(0, column)))
        }))
  }

  mutating func reportTextAfterValue() {
    let rest = Span(position, endOfText(position))
    let before = tokenBefore()
    let quote = byte(before.start)
    if rest.length == 1, byte(rest.start) == Byte.comma {
      return report(
        "text-after-value", "there is a comma behind the value", rest, note: "it doesn't belong to anything",
        why: "each key stands on a line of its own, and no comma parts it from the next", help: "remove the comma",
        fix: Fix("Remove the comma", safety: .safe, edits: [Edit(Span(before.end, rest.end), "")]))
    }
    guard quote == Byte.doubleQuote || quote == Byte.singleQuote else {
      return report(
        "text-after-value", "there is text behind the value", rest, note: "this doesn't belong to anything",
        help: "remove it, or put it on a line of its own")
    }
    if let second = secondKey(in: rest) { return reportKeyBehindQuotes(second, rest: rest) }
    let whole = Span(before.start, rest.end)
    let endsInQuote = rest.length > 1 && byte(rest.end - 1) == quote
    // Of quotes that go in pairs, none is an apostrophe: `'the parents' car'` has three.
    let hasOneMore = endsInQuote && source[whole].utf8.filter { $0 == quote }.count % 2 == 1
    let isApostrophe = quote == Byte.singleQuote && (before.end == rest.start || hasOneMore)
    let fix =
      isApostrophe && endsInQuote
      ? Fix(
        "Use double quotes", safety: .suggested,
        edits: [Edit(whole, quoted(Span(whole.start + 1, whole.end - 1)))])
      : quoteFix(whole, title: "Put the whole text in quotes")
    report(
      "text-after-value", "there is text behind the closing quote", rest, note: "this doesn't belong to anything",
      labels: [Label(Span(before.end - 1, before.end), "the quotes end here")],
      why: "a text is in quotes as a whole, or not at all",
      help: isApostrophe
        ? "an apostrophe inside single quotes is written twice (''); or put the text in double quotes"
        : "put the \(quotedPart(fix, whole)) in quotes of the other kind: \(fix?.edits[0].replacement ?? "'…'")"
          .shortened,
      fix: fix)
  }

  /// The last token that isn't space.
  private func tokenBefore() -> Span {
    for token in tokens.reversed() where token.kind != .whitespace { return token.span }
    return Span(0, 0)
  }

  /// A text at the top of the file, with keys below it.
  mutating func reportTextBeforeKeys(_ text: Span) {
    let line = Span(text.start, endOfText(text.start))
    report(
      "text-before-keys", "a text stands before the first key", line, note: "it doesn't belong to anything",
      why: "a journey file is a list of keys from the first line on: 'journey: …'",
      help: "begin the line with '# ' if it is a note, or give it a key",
      fix: text.end <= line.end
        ? Fix("Make it a comment", safety: .suggested, edits: [Edit(Span(text.start, text.start), "# ")]) : nil)
  }

  mutating func reportBehindTheEnd() {
    let line = Span(position, max(endOfText(position), position + 1))
    report(
      "text-after-value", "this line doesn't belong to anything", line,
      why: "the file's value ended before it",
      help: "a journey file is a list of keys from the first line on: 'journey: …'")
  }

  mutating func reportLongKey(_ key: Span) {
    report(
      "key-too-long", "this key has more than 1,024 characters", Span(key.start, key.start + 20),
      why: "YAML readers look no further for the colon", help: "write a short key, and the text as its value")
  }

  mutating func reportKeyOverLines(_ key: Span) {
    report(
      "key-over-lines", "a key runs over several lines", Span(key.start, endOfText(key.start)),
      why: "a key and its colon stand on one line", help: "write the key on one line")
  }

  /// - Parameter more: How many other keys of the same mapping stand there twice.
  mutating func reportDuplicateKey(_ key: Int, first: Int, more: Int) {
    let (second, one) = (nodes[key], nodes[first])
    let span = Span(Int(second.start), Int(second.end))
    let others = more == 0 ? "" : more == 1 ? ", and so does another key" : ", and so do \(more) other keys"
    report(
      "duplicate-key", "'\(excerpt(span))' stands here a second time\(others)", span, note: "each key stands once",
      labels: [Label(Span(Int(one.start), Int(one.end)), "it stood here first")],
      why: "only one of the two values could be read, and the other would be lost without a word",
      help: more == 0
        ? "keep one of them; a key that takes a list takes both values in brackets: [a, b]"
        : "begin a new entry with '- ' above these keys, if they belong to one; or keep each key once")
  }
}

extension String {
  /// At most 100 characters: what fits in a line of help.
  var shortened: String { count > 100 ? String(prefix(99)) + "…" : self }
}
