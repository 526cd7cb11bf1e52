import JourneySyntax

/// Takes comments out of a text.
struct CommentRemoval {
  private let lines: WrittenLines

  /// A removal from a text.
  init(_ source: SourceText) { lines = WrittenLines(bytes: source.bytes) }

  /// The removal of a comment: with its line where nothing else stands on it, or else with the space before it.
  /// - Parameter comment: the comment from its `#` on.
  /// - Complexity: O(n) in the bytes of the line.
  func edit(_ comment: Span) -> Edit {
    guard lines.isFirst(comment.start) else {
      return Edit(Span(lines.beforeBlanks(comment.start), lines.end(of: comment.end)), "")
    }
    let start = lines.start(of: comment.start)
    let end = lines.end(of: comment.end)
    // The last line of a file that ends without a line break leaves one behind that isn't needed any more.
    if end == lines.bytes.count, let above = lines.previous(before: start) {
      return Edit(Span(lines.end(of: above), end), "")
    }
    return Edit(Span(start, lines.behindBreak(end)), "")
  }
}
