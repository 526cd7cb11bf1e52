/// Where two texts differ, line by line.
///
/// Lines that both have just once are taken as the same line where their order allows it (the idea of Bram Cohen's patience
/// diff), and what is alike before and behind them with them. Between them, a few lines are compared each with each, and
/// many count as changed: so the time stays within O(n log n), whatever the texts are.
struct LineChanges {
  /// A part of the first text that gave way to a part of the second; one of the two may be empty.
  struct Change {
    let old: Range<Int>
    let new: Range<Int>
  }

  /// The changes in order; at least one line that both have stands between two of them.
  private(set) var ranges: [Change] = []
  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]

  /// So many lines on each side are compared each with each.
  private static let few = 200

  /// - Complexity: O(n log n) in the bytes.
  init(from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]) {
    (self.old, self.new) = (old, new)
    var (oldStart, newStart) = (0, 0)
    let whole = trimmed(0..<old.count, 0..<new.count)
    (oldStart, newStart) = (whole.old.lowerBound, whole.new.lowerBound)
    for (inOld, inNew) in anchors(whole) where inOld >= oldStart && inNew >= newStart {
      compare(oldStart..<inOld, newStart..<inNew)
      (oldStart, newStart) = (inOld + 1, inNew + 1)
    }
    compare(oldStart..<whole.old.upperBound, newStart..<whole.new.upperBound)
  }

  /// Two parts without what they have in common at their beginnings and their ends.
  private func trimmed(_ inOld: Range<Int>, _ inNew: Range<Int>) -> Change {
    var (oldStart, oldEnd) = (inOld.lowerBound, inOld.upperBound)
    var (newStart, newEnd) = (inNew.lowerBound, inNew.upperBound)
    while oldStart < oldEnd, newStart < newEnd, old[oldStart] == new[newStart] {
      oldStart += 1
      newStart += 1
    }
    while oldStart < oldEnd, newStart < newEnd, old[oldEnd - 1] == new[newEnd - 1] {
      oldEnd -= 1
      newEnd -= 1
    }
    return Change(old: oldStart..<oldEnd, new: newStart..<newEnd)
  }

  /// Pairs of lines that both texts have just once, as many as stand in the same order, first to last.
  private func anchors(_ part: Change) -> [(old: Int, new: Int)] {
    guard !part.old.isEmpty, !part.new.isEmpty else { return [] }
    /// How often a line stands in both texts, and where it stood last.
    struct Uses {
      var old = 0
      var new = 0
      var place = 0
    }
    var uses: [ArraySlice<UInt8>: Uses] = [:]
    for line in part.old { uses[old[line], default: Uses()].old += 1 }
    for line in part.new {
      uses[new[line], default: Uses()].new += 1
      uses[new[line], default: Uses()].place = line
    }
    let pairs: [(old: Int, new: Int)] = part.old.compactMap { line in
      guard let use = uses[old[line]], use.old == 1, use.new == 1 else { return nil }
      return (line, use.place)
    }
    return Self.longestRise(pairs)
  }

  /// The longest run of pairs whose second numbers rise as well; of several, one that is found alike every time.
  private static func longestRise(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    var ends: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for index in pairs.indices {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].new < pairs[index].new { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var run: [(old: Int, new: Int)] = []
    var next = ends.last
    while let index = next {
      run.append(pairs[index])
      next = before[index]
    }
    return run.reversed()
  }

  /// Adds the changes between two parts.
  private mutating func compare(_ inOld: Range<Int>, _ inNew: Range<Int>) {
    let part = trimmed(inOld, inNew)
    guard !part.old.isEmpty || !part.new.isEmpty else { return }
    guard part.old.count <= Self.few, part.new.count <= Self.few, !part.old.isEmpty, !part.new.isEmpty else {
      return add(part.old, part.new)
    }
    var removed = Set<Int>()
    var added = Set<Int>()
    for step in Array(new[part.new]).difference(from: Array(old[part.old])) {
      switch step {
      case .remove(let offset, _, _): removed.insert(part.old.lowerBound + offset)
      case .insert(let offset, _, _): added.insert(part.new.lowerBound + offset)
      }
    }
    var (oldPlace, newPlace) = (part.old.lowerBound, part.new.lowerBound)
    while oldPlace < part.old.upperBound || newPlace < part.new.upperBound {
      let (oldStart, newStart) = (oldPlace, newPlace)
      while removed.contains(oldPlace) { oldPlace += 1 }
      while added.contains(newPlace) { newPlace += 1 }
      if oldPlace > oldStart || newPlace > newStart { add(oldStart..<oldPlace, newStart..<newPlace) }
      if oldPlace < part.old.upperBound { oldPlace += 1 }
      if newPlace < part.new.upperBound { newPlace += 1 }
    }
  }

  /// Adds a change, together with the one before it where nothing stands between them.
  private mutating func add(_ inOld: Range<Int>, _ inNew: Range<Int>) {
    if let last = ranges.last, last.old.upperBound == inOld.lowerBound, last.new.upperBound == inNew.lowerBound {
      ranges[ranges.count - 1] = Change(
        old: last.old.lowerBound..<inOld.upperBound, new: last.new.lowerBound..<inNew.upperBound)
    } else {
      ranges.append(Change(old: inOld, new: inNew))
    }
  }
}
