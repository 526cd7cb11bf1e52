/// Words about text that isn't quoted: colons, hashes, and characters that mean something else.
extension Parser {
  mutating func reportColonInText(_ text: Span, colon: Int) {
    let fix = quoteFix(text)
    report(
      "colon-in-text", "a colon followed by a space stands inside an unquoted text", Span(colon, colon + 1),
      note: "here the text would end and a key begin",
      labels: [Label(Span(text.start, min(text.end, endOfText(text.start))), "the text")],
      why: "in a journey file ': ' always parts a key from its value",
      help: "put the text in quotes: \(fix?.edits[0].replacement ?? "\"…\"")".shortened,
      fix: fix)
  }

  /// `key: other: text`: a text with a colon in it, behind a key on its line.
  mutating func reportKeyInValue(_ place: Place, _ key: Span) {
    let text = Span(key.start, endOfText(key.start))
    var colon = key.end
    while colon < count, bytes[colon] != Byte.colon { colon += 1 }
    if place == .document {
      report(
        "mapping-on-document-line", "keys can't begin on the line of '---'", key,
        help: "write '\(excerpt(key)):' on the next line")
    } else if place == .sequenceEntry {
      report(
        "tab-indentation", "a tab stands between the dash and the key", key,
        why: "tabs have no fixed width, so YAML doesn't count them",
        help: "write one space behind the dash")
    } else if let name = shortFormName(text) {
      reportColonInName(name, colon: colon)
    } else if !reportTornBracket(text, colon: colon) {
      reportColonInText(text, colon: colon)
    }
  }

  /// The name in `- The parcel: it is here: 2`, which is an entry's name with a number; `nil` where the text isn't such
  /// a name's end.
  private func shortFormName(_ text: Span) -> Span? {
    guard let key = nodes.last, key.style == .plain else { return nil }
    let start = Int(key.start)
    var before = start
    while before > 0, bytes[before - 1].isBlank { before -= 1 }
    guard before > 0, bytes[before - 1] == Byte.dash, beginOfLine(start) == beginOfLine(text.start) else { return nil }
    // Keys are words in small letters; names begin with a capital or have several words.
    let isKey = isWord(start, Int(key.end)) && !(0x41...0x5A).contains(bytes[start])
    var colon = text.end
    while colon > text.start, bytes[colon - 1] != Byte.colon { colon -= 1 }
    guard !isKey, colon > text.start, isSpaceOrEnd(colon) else { return nil }
    for offset in colon..<text.end {
      let next = bytes[offset]
      let isOfNumber =
        next.isBlank || (0x30...0x39).contains(next) || next == Byte.dash || next == Byte.plus || next == Byte.dot
        || next == Byte.comma
      if !isOfNumber { return nil }
    }
    return Span(start, trimmed(colon - 1, from: text.start))
  }

  /// A colon in the name of an entry in its short form.
  private mutating func reportColonInName(_ name: Span, colon: Int) {
    let fix = quoteFix(name, title: "Put the name in quotes")
    report(
      "colon-in-text", "a colon followed by a space stands inside an unquoted name", Span(colon, colon + 1),
      note: "a second colon", labels: [Label(name, "the name")],
      why: "in a journey file ': ' always parts a key from its value",
      help: "put the name in quotes: \(fix?.edits[0].replacement ?? "\"…\"")".shortened, fix: fix)
  }

  /// A text that isn't one, but the rest of an entry in brackets: the bracket, or the colon before it, is missing.
  private mutating func reportTornBracket(_ text: Span, colon: Int) -> Bool {
    guard let close = unopenedBracket(text) else { return false }
    let isMapping = bytes[close] == Byte.closeBrace
    let open = isMapping ? "{" : "["
    if let key = nodes.last, let bracket = unclosedBracket(Span(Int(key.start), Int(key.end))) {
      let word = trimmed(bracket, from: Int(key.start))
      report(
        "missing-colon", "a colon is missing before the bracket", Span(bracket, bracket + 1),
        note: "a colon and a space should stand before it",
        why: "without the colon the bracket is part of the text",
        help: "write '\(excerpt(Span(Int(key.start), word))): \(open)…'",
        fix: Fix("Add the colon", safety: .suggested, edits: [Edit(Span(word, word), ":")]))
    } else {
      report(
        "wrong-bracket", "nothing opens the bracket that ends here", Span(close, close + 1),
        note: "a '\(open)' is missing before it", labels: [Label(Span(colon, colon + 1), "read as a second colon")],
        why: "it can't be told what belongs into the brackets",
        help: "write '\(open)' where the brackets should begin; a text with brackets needs quotes",
        fix: Fix("Open the bracket", safety: .suggested, edits: [Edit(Span(text.start, text.start), open)]))
    }
    return true
  }

  /// The first closing bracket of a text that nothing in it opens.
  private func unopenedBracket(_ text: Span) -> Int? {
    var depth = 0
    for offset in text.start..<text.end {
      switch bytes[offset] {
      case Byte.openBrace, Byte.openBracket: depth += 1
      case Byte.closeBrace, Byte.closeBracket:
        if depth == 0 { return offset }
        depth -= 1
      default: break
      }
    }
    return nil
  }

  /// The first opening bracket of a text that nothing in it closes, if it is the only one.
  private func unclosedBracket(_ text: Span) -> Int? {
    var first: Int?
    for offset in text.start..<text.end where bytes[offset].isFlowIndicator && bytes[offset] != Byte.comma {
      guard first == nil, bytes[offset] == Byte.openBrace || bytes[offset] == Byte.openBracket else { return nil }
      first = offset
    }
    return first
  }

  mutating func reportMissingColon(_ line: Span) {
    let isWord = isWord(line.start, line.end)
    report(
      "missing-colon", "this line has no colon", line, note: "a key, a colon and a value should stand here",
      why: "without the colon it can't be told what the text belongs to",
      help: isWord
        ? "write '\(excerpt(line)):'"
        : "write 'key: value', or indent the line further than the text it continues",
      fix: isWord ? Fix("Add the colon", safety: .suggested, edits: [Edit(Span(line.end, line.end), ":")]) : nil)
  }

  /// Lines that belong to nothing, between others that go on behind them.
  mutating func reportStrayText(_ line: Span, lines: Int) {
    let others = lines == 2 ? "the next" : "the next \(lines - 1)"
    report(
      "missing-colon", lines == 1 ? "this line has no colon" : "this line and \(others) have no colon", line,
      note: "it doesn't belong to anything",
      why: "without the colon it can't be told what the text belongs to",
      help: "remove it, or begin it with '# ' if it is a note")
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
      help: "put the whole text in quotes: \(fix?.edits[0].replacement ?? "\"…\"")".shortened, fix: fix)
  }

  mutating func reportMissingSpace(_ key: Span, valueEnd: Int) {
    let value = endOfNoBreakSpaces(key.end + 1)
    let other = value > key.end + 1
    report(
      "space-after-colon",
      other
        ? "the space behind the colon of '\(excerpt(key))' is a no-break space"
        : "a space is missing behind the colon of '\(excerpt(key))'", Span(key.end, key.end + 1),
      note: other ? "an ordinary space belongs behind it" : "a space belongs behind it",
      why: "without the space the colon is part of the text",
      help: "write '\(excerpt(key)): \(excerpt(Span(value, max(value, valueEnd))))'",
      fix: Fix(other ? "Write a space" : "Add the space", safety: .safe, edits: [Edit(Span(key.end + 1, value), " ")]))
  }

  /// An entry that begins with a key without its colon, and goes on with keys.
  mutating func reportKeyWithoutColon(_ key: Span, hasColon: Bool, under keys: Span) {
    if hasColon {
      report(
        "space-after-colon", "a space is missing behind the colon of '\(excerpt(key))'", Span(key.end, key.end + 1),
        note: "a space belongs behind it", why: "without the space the colon is part of the text",
        help: "write '\(excerpt(key)): '",
        fix: Fix(
          "Add the space", safety: .safe, edits: [Edit(Span(key.end + 1, endOfNoBreakSpaces(key.end + 1)), " ")]))
    } else {
      report(
        "missing-colon", "there is no colon behind '\(excerpt(key))'", key, note: "a colon belongs behind it",
        labels: [Label(keys, "a key of the same entry")],
        why: "without the colon the line is a text, and a text can't have keys under it",
        help: "write '\(excerpt(key)):'",
        fix: Fix("Add the colon", safety: .suggested, edits: [Edit(Span(key.end, key.end), ":")]))
    }
  }

  /// A text with keys under it.
  mutating func reportTextWithKeys(_ text: Span, keys: Span) {
    report(
      "text-with-keys", "'\(excerpt(keys)):' stands under a text that has no key itself", keys,
      note: "a key can't belong to a text",
      labels: [Label(Span(text.start, endOfText(text.start)), "this is only a text")],
      why: "an entry is either one text, or keys with values",
      help: "give the text a key as well, for example '- touchpoint: \(excerpt(text))'")
  }

  /// `key: text` with entries of a list under it.
  mutating func reportListUnderText(_ text: Span) {
    report(
      "text-with-keys", "a list begins here, under a text that it can't belong to", Span(position, endOfText(position)),
      note: "an entry can't belong to a text",
      labels: [Label(Span(text.start, endOfText(text.start)), "this is the value of the key above")],
      why: "a key has either a text or a list",
      help:
        "write the key of the list, such as 'stages:' or 'touchpoints:', on a line of its own above it, or remove the text"
    )
  }

  mutating func reportReservedCharacter(_ offset: Int) {
    let text = Span(offset, endOfText(offset))
    let character = source[Span(offset, offset + 1)]
    if byte(offset) == Byte.asterisk {
      let isOneWord = endOfWord(offset) >= text.end
      report(
        "alias", "'\(excerpt(Span(offset, endOfWord(offset))))' is a YAML alias, which journey files don't have",
        Span(offset, endOfWord(offset)),
        why: "a journey says everything where it belongs, so that it can be read without looking elsewhere",
        help: isOneWord ? "write the value itself; a text that begins with '*' needs quotes" : "put the text in quotes",
        fix: isOneWord ? nil : quoteFix(text))
      return
    }
    report(
      "reserved-character", "a text can't begin with '\(character)'", Span(offset, offset + 1),
      note: "this character has a meaning of its own in YAML", help: "put the text in quotes", fix: quoteFix(text))
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

  mutating func reportTextAfterValue() {
    let rest = Span(position, endOfText(position))
    let before = tokenBefore()
    let quote = byte(before.start)
    guard quote == Byte.doubleQuote || quote == Byte.singleQuote else {
      return report(
        "text-after-value", "there is text behind the value", rest, note: "this doesn't belong to anything",
        help: "remove it, or put it on a line of its own")
    }
    let isApostrophe = quote == Byte.singleQuote && before.end == rest.start
    let endsInQuote = isApostrophe && rest.length > 1 && byte(rest.end - 1) == quote
    let fix =
      endsInQuote
      ? Fix(
        "Use double quotes", safety: .suggested,
        edits: [Edit(Span(before.start, rest.end), "\"\(source[Span(before.start + 1, rest.end - 1)])\"")])
      : quoteFix(Span(before.start, rest.end), title: "Put the whole text in quotes")
    report(
      "text-after-value", "there is text behind the closing quote", rest, note: "this doesn't belong to anything",
      labels: [Label(Span(before.end - 1, before.end), "the quotes end here")],
      why: "a text is in quotes as a whole, or not at all",
      help: isApostrophe
        ? "an apostrophe inside single quotes is written twice (''); or put the text in double quotes"
        : "put the whole text in quotes of the other kind: \(fix?.edits[0].replacement ?? "'…'")".shortened,
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
        ? "keep one of them, or put both values in a list"
        : "begin a new entry with '- ' above these keys, if they belong to one; or keep each key once")
  }
}

extension String {
  /// At most 100 characters: what fits in a line of help.
  var shortened: String { count > 100 ? String(prefix(99)) + "…" : self }
}
