/// Words about colons: those that make no key, and those that are missing.
extension Parser {
  /// - Parameter parent: The column that further lines of the text stand further in than; `nil` where it has none.
  mutating func reportColonInText(_ text: Span, colon: Int, parent: Int? = nil) {
    if let second = secondKey(in: text) { return reportSecondKey(second, in: text) }
    let lines = parent.flatMap { quoteLinesFix(text.start, parent: $0) }
    let fix = lines ?? quoteFix(text)
    report(
      "colon-in-text", "a colon followed by a space stands inside an unquoted text", Span(colon, colon + 1),
      note: "here the text would end and a key begin",
      labels: [Label(Span(text.start, min(text.end, endOfText(text.start))), "the text")],
      why: "in a journey file ': ' always parts a key from its value",
      help: lines != nil
        ? "put the whole text in quotes, up to its last line"
        : "put the text in quotes: \(fix?.edits[0].replacement ?? "\"…\"")".shortened,
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
    } else if !reportTornBracket(text, colon: colon) {
      if let second = secondKey(in: text) {
        reportSecondKey(second, in: text)
      } else if let name = shortFormName(text) {
        reportColonInName(name, colon: colon)
      } else if let entry = entryOfWords(text) {
        reportColonInName(entry, colon: colon)
      } else {
        reportColonInText(text, colon: colon)
      }
    }
  }

  /// The whole of `- Visits the shop: note: closed`, an entry that begins with several words and has no number; `nil` for
  /// other lines.
  private func entryOfWords(_ text: Span) -> Span? {
    guard let key = nodes.last, key.style == .plain, !isWord(Int(key.start), Int(key.end)) else { return nil }
    let before = beginOfBlanks(Int(key.start))
    guard before > 0, bytes[before - 1] == Byte.dash, beginOfLine(before) == beginOfLine(text.start) else { return nil }
    return Span(Int(key.start), text.end)
  }

  /// The name in `- The parcel: it is here: 2`, which is an entry's name with a number; `nil` where the text isn't such
  /// a name's end.
  private func shortFormName(_ text: Span) -> Span? {
    guard let key = nodes.last, key.style == .plain else { return nil }
    let start = Int(key.start)
    let before = beginOfBlanks(start)
    guard before > 0, bytes[before - 1] == Byte.dash, beginOfLine(start) == beginOfLine(text.start) else { return nil }
    // Keys are words in small letters; names begin with a capital or have several words.
    let isKey = isWord(start, Int(key.end)) && !bytes[start].isCapital
    var colon = text.end
    while colon > text.start, bytes[colon - 1] != Byte.colon { colon -= 1 }
    guard !isKey, colon > text.start, isSpaceOrEnd(colon) else { return nil }
    for offset in colon..<text.end {
      let next = bytes[offset]
      let isOfNumber =
        next.isBlank || next.isDigit || next == Byte.dash || next == Byte.plus || next == Byte.dot
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
    let isWord = mayBeKey(line)
    report(
      "missing-colon", "this line has no colon", line, note: "a key, a colon and a value should stand here",
      why: "without the colon it can't be told what the text belongs to",
      help: isWord
        ? "write '\(excerpt(line)):'"
        : "write 'key: value', or indent the line further than the text it continues",
      fix: isWord ? Fix("Add the colon", safety: .suggested, edits: [Edit(Span(line.end, line.end), ":")]) : nil)
  }

  /// A key with something else behind it than a colon and a space.
  /// - Parameters:
  ///   - valueEnd: where the text behind it ends.
  ///   - inFlow: whether it stands inside brackets, perhaps beside others of its kind.
  ///   - keys: the keys under it, where it begins an entry.
  mutating func report(_ split: KeySplit, valueEnd: Int, inFlow: Bool = false, keys: Span? = nil) {
    switch split.sign {
    case .colon: reportMissingSpace(split, valueEnd: valueEnd, inFlow: inFlow)
    case .wideColon: reportWideColon(split, valueEnd: valueEnd)
    case .none:
      if let keys { reportKeyWithoutColon(split.key, under: keys) } else { fallthrough }
    case .equals: reportMissingColon(split, valueEnd: valueEnd, inFlow: inFlow)
    }
  }

  /// `emotion=1` and `channel phone`, which have another sign or none between a known key and its value.
  private mutating func reportMissingColon(_ split: KeySplit, valueEnd: Int, inFlow: Bool) {
    let isEquals = split.sign == .equals
    let others = inFlow ? alike(split, from: valueEnd) : []
    report(
      "missing-colon",
      isEquals
        ? "an equals sign stands behind '\(excerpt(split.key))'" : "there is no colon behind '\(excerpt(split.key))'",
      isEquals ? split.colon : split.key, note: "a colon and a space should stand here",
      why: "only a colon parts a key from its value",
      help: "write '\(excerpt(split.key)): \(excerpt(Span(split.valueStart, valueEnd)))'",
      fix: Fix(
        "Write a colon", safety: .suggested,
        edits: ([split] + others).map { Edit(Span($0.key.end, $0.valueStart), ": ") }))
  }

  /// Further keys in brackets on the same line with the same sign, `key=value` or `key:value`: one fix mends all of them.
  /// - Complexity: O(1); no more than 1,000 bytes are looked at.
  private func alike(_ split: KeySplit, from start: Int) -> [KeySplit] {
    // Of the messages of a line only the first counts.
    if let last = problems.last, last.span.start >= lineStart { return [] }
    var splits: [KeySplit] = []
    for offset in start..<min(count, start + 1000) {
      if bytes[offset].isBreak { break }
      guard bytes[offset] == Byte.comma else { continue }
      let entry = endOfBlanks(offset + 1)
      var key = entry
      while byte(key).isWordByte { key += 1 }
      let end = plainLine(from: entry, inFlow: true).end
      if split.sign == .equals, byte(endOfBlanks(key)) == Byte.equals {
        if let other = keyWithEqualsSign(entry, end) { splits.append(other) }
      } else if split.sign == .colon, byte(key) == Byte.colon, !isSpaceOrEnd(key + 1), isKey(Span(entry, key)) {
        if let other = keyWithoutColon(entry, end) { splits.append(other) }
      }
    }
    return splits
  }

  private mutating func reportMissingSpace(_ split: KeySplit, valueEnd: Int, inFlow: Bool) {
    let key = split.key
    let others = inFlow ? alike(split, from: valueEnd) : []
    let gap = Span(split.colon.end, split.valueStart)
    let other = gap.length > 0
    report(
      "space-after-colon",
      other
        ? "the space behind the colon of '\(excerpt(key))' is a no-break space"
        : "a space is missing behind the colon of '\(excerpt(key))'", split.colon,
      note: other ? "an ordinary space belongs behind it" : "a space belongs behind it",
      why: "without the space the colon is part of the text",
      help: "write '\(excerpt(key)): \(excerpt(Span(gap.end, max(gap.end, valueEnd))))'",
      fix: Fix(
        other ? "Write a space" : others.isEmpty ? "Add the space" : "Add the spaces", safety: .safe,
        edits: [Edit(gap, " ")] + others.map { Edit(Span($0.colon.end, $0.valueStart), " ") }))
  }

  /// `emotion：1`, with the colon of East Asian keyboards.
  private mutating func reportWideColon(_ split: KeySplit, valueEnd: Int) {
    if toldColons?.contains(split.colon.start) == true { return }
    // One message for all of them: they come from one keyboard.
    let others = toldColons == nil ? wideColons(from: split.colon.end) : []
    toldColons = (toldColons ?? []).union(others)
    let value = Span(split.valueStart, max(split.valueStart, valueEnd))
    let isOpen = isSpaceOrEnd(split.colon.end)
    let more = others.isEmpty ? "" : others.count == 1 ? ", and so is one more" : ", and so are \(others.count) more"
    report(
      "missing-colon", "the colon behind '\(excerpt(split.key))' is a full-width one\(more)", split.colon,
      note: isOpen ? "an ordinary colon belongs here" : "an ordinary colon and a space belong here",
      why: "it is another character than the ':' that parts a key from its value",
      help: "write '\(excerpt(split.key)):\(value.length > 0 ? " \(excerpt(value))" : "")'",
      fix: Fix(
        others.isEmpty ? "Write an ordinary colon" : "Write ordinary colons", safety: .safe,
        edits: [
          Edit(Span(split.colon.start, isOpen ? split.colon.end : split.valueStart), isOpen ? ":" : ": ")
        ] + others.map { Edit(Span($0, $0 + 3), isSpaceOrEnd($0 + 3) ? ":" : ": ") }))
  }

  /// Where further full-width colons stand behind known keys at the beginning of a line or an entry, or behind keys in
  /// quotes.
  /// - Complexity: O(n) in the bytes of the text.
  private func wideColons(from start: Int) -> [Int] {
    var colons: [Int] = []
    var word = start
    for offset in start..<count {
      if !bytes[offset].isWordByte { word = offset + 1 }
      guard bytes[offset] == 0xEF, isWideColon(at: offset), colons.count < 10_000 else { continue }
      let before = bytes[offset - 1]
      let sign = byte(beginOfBlanks(word) - 1)
      let isFirst = sign.isBreak || [Byte.dash, Byte.comma, Byte.openBrace].contains(sign)
      if before == Byte.doubleQuote || before == Byte.singleQuote || (isFirst && isKey(Span(word, offset))) {
        colons.append(offset)
      }
    }
    return colons
  }

  /// An entry that begins with a key without its colon, and goes on with keys.
  private mutating func reportKeyWithoutColon(_ key: Span, under keys: Span) {
    report(
      "missing-colon", "there is no colon behind '\(excerpt(key))'", key, note: "a colon belongs behind it",
      labels: [Label(keys, "a key of the same entry")],
      why: "without the colon the line is a text, and a text can't have keys under it",
      help: "write '\(excerpt(key)):'",
      fix: Fix("Add the colon", safety: .suggested, edits: [Edit(Span(key.end, key.end), ":")]))
  }
}
