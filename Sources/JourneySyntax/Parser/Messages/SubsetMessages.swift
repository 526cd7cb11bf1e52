/// Words about what YAML has and journey files don't.
extension Parser {
  mutating func reportComplexKey() {
    report(
      "complex-key", "'? ' begins a complex key, which journey files don't have", Span(position, position + 1),
      why: "journey files have only words as keys",
      help: "write 'key: value'; a text that begins with '? ' needs quotes")
  }

  mutating func reportProperty() {
    let word = Span(position, max(endOfWord(position), position + 1))
    let text = Span(position, endOfText(position))
    let isProse = text.end > word.end
    if byte(position) == Byte.ampersand {
      report(
        "anchor", "'\(excerpt(word))' is a YAML anchor, which journey files don't have", word,
        why: "a journey says everything where it belongs, so that it can be read without looking elsewhere",
        help: "remove it; a text that begins with '&' needs quotes",
        fix: isProse && word.length == 1 ? quoteFix(text) : nil)
    } else if byte(position) == Byte.asterisk {
      reportReservedCharacter(position)
    } else {
      report(
        "tag", "'\(excerpt(word))' is a YAML tag, which journey files don't have", word,
        why: "the field says what kind of value it takes, so values need no tags",
        help: "remove it; a text that begins with '!' needs quotes",
        fix: isProse && word.length == 1 ? quoteFix(text) : nil)
    }
  }

  mutating func reportDirective() {
    let line = Span(position, max(endOfText(position), position + 1))
    var next = endOfLine(position)
    if next < count { next = afterBreak(next) }
    report(
      "directive", "'\(excerpt(line))' is a YAML directive, which journey files don't have", line,
      why: "journey files are always YAML 1.2 in UTF-8", help: "remove the line",
      fix: Fix("Remove the line", safety: .safe, edits: [Edit(Span(position, next), "")]))
  }

  mutating func reportConflict(_ mark: Span, end: Int) {
    report(
      "merge-conflict", "two versions of the text stand here, which couldn't be joined", mark,
      note: "the conflict begins here", labels: [Label(Span(end, endOfText(end)), "and ends here")],
      why: "both versions say the same in different words, and only one of them can be on the map",
      help: "keep what is right of the two, and remove the three lines of signs")
  }

  mutating func reportStrayMarker() {
    let sign = Span(position, position + 3)
    let end = endOfLine(position)
    report(
      "several-documents", "'\(source[sign])' stands in the middle of the journey", sign,
      note: "a second document would begin here", why: "a file is one journey, and another reader of YAML stops here",
      help: "remove the line; what belongs to another journey goes into a file of its own",
      fix: Fix(
        "Remove the line", safety: .suggested, edits: [Edit(Span(position, end < count ? afterBreak(end) : end), "")]))
  }

  mutating func reportSeveralDocuments() {
    report(
      "several-documents", "a second document begins here", Span(position, min(count, position + 3)),
      note: "nothing from here on is read", why: "a file is one journey",
      help: "put the rest into a file of its own; a text that begins with '---' needs quotes")
  }
}
