/// What a text under `|` or `>` says (YAML 1.2.2, section 8.1).
struct BlockScalarText {
  private enum Chomping {
    case clip, strip, keep
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let isFolded: Bool
  private let indent: Int
  private let end: Int
  private var contentStart: Int
  private var chomping = Chomping.clip

  init(bytes: UnsafeBufferPointer<UInt8>, node: Node) {
    self.bytes = bytes
    self.isFolded = node.style == .folded
    self.indent = Int(node.indent)
    self.end = Int(node.end)
    var offset = Int(node.start) + 1
    while offset < end, !bytes[offset].isBreak, bytes[offset] != Byte.hash {
      if bytes[offset] == Byte.dash { chomping = .strip }
      if bytes[offset] == Byte.plus { chomping = .keep }
      offset += 1
    }
    while offset < end, !bytes[offset].isBreak { offset += 1 }
    self.contentStart = offset
    if offset < end { contentStart = behindBreak(offset) }
  }

  private func behindBreak(_ offset: Int) -> Int {
    bytes[offset] == Byte.carriageReturn && offset + 1 < end && bytes[offset + 1] == Byte.lineFeed
      ? offset + 2 : offset + 1
  }

  private func isBlank(_ start: Int, _ lineEnd: Int) -> Bool {
    for offset in start..<lineEnd where bytes[offset] != Byte.space { return false }
    return lineEnd > start
  }

  var text: String {
    var out: [UInt8] = []
    out.reserveCapacity(end - contentStart)
    var offset = contentStart
    /// Line breaks since the last line that isn't empty, its own included.
    var breaks = 0
    var hasContent = false
    var wasSpaced = false
    var lastHadBreak = false
    while offset < end {
      let begin = offset
      while offset < end, offset - begin < indent, bytes[offset] == Byte.space { offset += 1 }
      var lineEnd = offset
      while lineEnd < end, !bytes[lineEnd].isBreak { lineEnd += 1 }
      // A last line of nothing but spaces counts as ended, as in the cases JEF9 and L24T of yaml-test-suite.
      let hasBreak = lineEnd < end || isBlank(begin, lineEnd)
      if lineEnd > offset {
        let isSpaced = bytes[offset].isBlank
        if !hasContent || !isFolded || isSpaced || wasSpaced {
          out.append(contentsOf: repeatElement(Byte.lineFeed, count: breaks))
        } else if breaks == 1 {
          out.append(Byte.space)
        } else {
          out.append(contentsOf: repeatElement(Byte.lineFeed, count: breaks - 1))
        }
        out.append(contentsOf: bytes[offset..<lineEnd])
        breaks = hasBreak ? 1 : 0
        lastHadBreak = hasBreak
        hasContent = true
        wasSpaced = isSpaced
      } else if hasBreak {
        breaks += 1
      }
      offset = lineEnd < end ? behindBreak(lineEnd) : end
    }
    switch chomping {
    case .strip: break
    case .clip: if hasContent, lastHadBreak { out.append(Byte.lineFeed) }
    case .keep: out.append(contentsOf: repeatElement(Byte.lineFeed, count: breaks))
    }
    return String(decoding: out, as: UTF8.self)
  }
}
