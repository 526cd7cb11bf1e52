/// The one document of a file.
extension Parser {
  mutating func parseDocument() {
    if byte(0) == 0xEF, byte(1) == 0xBB, byte(2) == 0xBF { take(.byteOrderMark, to: 3) }
    beginLine()
    skipTrivia()
    while position < count, byte(position) == Byte.percent, position == lineStart {
      reportDirective()
      takeUnexpectedLine()
      skipTrivia()
    }
    if table != nil { skipConflict() }
    if table != nil { skipWordsBeforeFence() }
    if position < count {
      if position == lineStart, isDocumentMarker(at: position), byte(position) == Byte.dash {
        take(.documentStart, to: position + 3)
        parseValue(.document, parent: -1, depth: 0)
      } else if !isAtEnd {
        parseContent(.document, parent: -1, depth: 0, mayBeCollection: true)
      }
    }
    finishLine()
    if table != nil, !isAtEnd, nodes.first?.kind == .scalar, beginsKeyOrEntry {
      // A text before the first key: whatever it was meant to be, the journey is what comes behind it.
      reportTextBeforeKeys(Span(Int(nodes[0].start), Int(nodes[0].end)))
      nodes.removeAll()
      parseContent(.document, parent: -1, depth: 0, mayBeCollection: true)
      finishLine()
    }
    while !isAtEnd {
      reportBehindTheEnd()
      skipLines(deeperThan: column)
      finishLine()
    }
    parseDocumentEnd()
  }

  /// Whether the line here is of the form `key: …` or `- …`.
  private var beginsKeyOrEntry: Bool {
    let stop = plainLine(from: position, inFlow: false).stop
    return isAtDash || (stop < count && byte(stop) == Byte.colon)
  }

  /// `...`, and that nothing comes behind it.
  private mutating func parseDocumentEnd() {
    while position < count, byte(position) == Byte.dot, isDocumentMarker(at: position), position == lineStart {
      take(.documentEnd, to: position + 3)
      finishLine()
    }
    guard position < count else { return }
    reportSeveralDocuments()
    take(.unexpected, to: count)
  }
}
