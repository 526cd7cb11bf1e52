/// Keys are unique in their mapping.
extension Parser {
  /// Says where a key stands a second time in one mapping.
  mutating func checkDuplicateKeys(of index: Int) {
    let end = Int(nodes[index].subtreeEnd)
    guard mayHaveDuplicates(index, end: end) else { return }
    var duplicates: [(key: Int, first: Int)] = []
    var seen: [String: Int] = [:]
    var next = index + 1
    while next < end {
      let text = keyText(next)
      if nodes[next].kind == .scalar {
        // `{expected: 2,5, experienced: 3,5}`: what the commas leave behind are no keys.
        if let first = seen[text] {
          if !isRestOfNumber(nodes[next]) { duplicates.append((next, first)) }
        } else {
          seen[text] = next
        }
      }
      next = Int(nodes[Int(nodes[next].subtreeEnd)].subtreeEnd)
    }
    // A second document says it all again.
    if let strayMarker, index == 0 { duplicates.removeAll { Int(nodes[$0.key].start) > strayMarker } }
    if let (key, first) = duplicates.first { reportDuplicateKey(key, first: first, more: duplicates.count - 1) }
  }

  /// Whether a comma without a space behind it parts a key from a digit before it.
  private func isRestOfNumber(_ key: Node) -> Bool {
    let start = Int(key.start)
    guard start >= 2, byte(start - 1) == Byte.comma else { return false }
    return [start - 2, start].allSatisfy { byte($0).isDigit }
  }

  /// Whether two keys of a mapping may be the same: seldom true where none are, and found with a few steps a key.
  @inline(__always) private func mayHaveDuplicates(_ index: Int, end: Int) -> Bool {
    let most = 16
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: most) { seen in
      var count = 0
      var next = index + 1
      while next < end {
        let key = nodes[next]
        // In quotes, other bytes may say the same.
        guard key.style == .plain, count < most else { return true }
        let own = signature(of: key)
        for other in 0..<count where seen[other] == own { return true }
        seen[count] = own
        count += 1
        next = Int(nodes[Int(key.subtreeEnd)].subtreeEnd)
      }
      return false
    }
  }

  /// A number that equal keys share, and that others seldom have: of the length and of eight bytes at each end.
  @inline(__always) private func signature(of key: Node) -> UInt64 {
    let (start, end) = (Int(key.start), Int(key.end))
    guard end - start >= 8 else {
      var number = UInt64(end - start)
      for offset in start..<end { number = number << 8 | UInt64(bytes[offset]) }
      return number
    }
    let raw = UnsafeRawBufferPointer(bytes)
    let first = raw.loadUnaligned(fromByteOffset: start, as: UInt64.self)
    let last = raw.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self)
    return (first ^ (last << 1 | last >> 63)) &+ UInt64(end - start)
  }

  func keyText(_ index: Int) -> String { ScalarText.text(of: nodes[index], in: bytes) }
}
