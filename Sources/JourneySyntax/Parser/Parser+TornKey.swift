/// The first key of an entry that a line break has torn: `- act` with `ion: …` or `: …` below it.
extension Parser {
  /// Reads an entry whose text is the first part of a key, and whose next line begins with the rest, if it is so.
  /// - Parameter index: the node of the text. The next line's content is here.
  mutating func adoptTornKey(textIndex index: Int, parent: Int, depth: Int) -> Bool {
    let (start, end) = (Int(nodes[index].start), Int(nodes[index].end))
    let rest = Span(position, plainLine(from: position, inFlow: false).end)
    guard table != nil, depth < SyntaxTree.nestingLimit, parent >= 0, isWord(start, end), end - start <= 60,
      rest.length == 0 || isWord(rest.start, rest.end), rest.length <= 60,
      isKey(word: source[Span(start, end)] + source[rest]), rest.length == 0 || !isKey(rest)
    else { return false }
    report(
      "key-over-lines", "a key runs over several lines", Span(start, end),
      note: "it goes on below", why: "a key and its colon stand on one line",
      help: "write '\(source[Span(start, end)])\(source[rest]):' on one line",
      fix: Fix("Put it on one line", safety: .suggested, edits: [Edit(Span(end, rest.start), "")]))
    nodes[index].kind = .mapping
    nodes[index].style = .absent
    let here = start - beginOfLine(start)
    addInvalid(start, max(rest.end, start + 1))
    take(.unexpected, to: rest.end)
    parsePairValue(column: here, depth: depth)
    parsePairs(of: index, column: here, floor: parent, depth: depth)
    return true
  }
}

/// Keys that are read as a text, because no colon of theirs makes one: `touchpoint：Calls` with `emotion：1` below it.
extension Parser {
  /// Says of each line of an entry's text that begins with a known key where its colon isn't one; whether there was any.
  mutating func checkKeysInText(_ start: Int, _ end: Int) -> Bool {
    guard knowsKeys else { return false }
    var found = false
    var offset = start
    while offset < end {
      let text = endOfText(offset)
      if let split = keyWithoutColon(offset, text), split.hasColon, split.valueStart < text, isKey(split.key) {
        found = true
        report(split, valueEnd: text)
      }
      offset = endOfLine(offset)
      while offset < end, bytes[offset].isSpace { offset += 1 }
    }
    return found
  }
}
