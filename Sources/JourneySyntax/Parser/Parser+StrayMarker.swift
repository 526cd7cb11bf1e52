/// `---` or `...` in the middle of a journey, which would end it.
extension Parser {
  /// Whether a line with nothing but such a sign stands here, and the journey goes on behind it: with lines that are
  /// indented, or with another key than the one it began with.
  var isStrayMarker: Bool {
    guard let table, isDocumentMarker(at: position), nodes.first?.kind == .mapping, nodes.count > 1 else {
      return false
    }
    let text = endOfText(position)
    guard text == position + 3, let next = table.firstIndex(from: text) else { return false }
    let line = table.lines[next]
    if line.column > 0 { return true }
    guard line.kind != .text, !line.isDash else { return line.isDash }
    let (first, length) = (Int(nodes[1].start), Int(nodes[1].end - nodes[1].start))
    let stop = plainLine(from: line.offset, inFlow: false)
    return stop.end - line.offset != length || (0..<length).contains { bytes[first + $0] != bytes[line.offset + $0] }
  }
}
