/// The layout's one long band, broken into rows like a text, so that it can be read on a page.
struct FlowRows {
  /// A row, in the layout's coordinates.
  struct Row {
    /// The things that stand in it.
    var nodes: [FlowNode] = []
    /// From the left edge of its first thing to the right edge of its last one.
    let minX: Double
    let maxX: Double
    /// From the highest to the lowest thing or line.
    var minY = Double.infinity
    var maxY = -Double.infinity
  }

  /// The things and their boxes in the layout.
  let boxes: [FlowNode: Box]
  var rows: [Row]
  /// Where one row ends and the next begins.
  let cuts: [Double]

  /// What stands above each other.
  private struct Rank {
    var minX: Double
    var maxX: Double
    var stages: ClosedRange<Int>
  }

  private static let narrowest = 1080.0
  private static let widest = 2400.0
  /// How much wider than high the page is to be.
  private static let proportion = 1.5

  /// - Parameter stages: the 0-based stage of each thing that belongs to one.
  init(_ boxes: [FlowNode: Box], stages: [FlowNode: Int], height: Double) {
    self.boxes = boxes
    let ordered = boxes.sorted { a, b in
      (a.value.midX, a.value.midY, a.key.name) < (b.value.midX, b.value.midY, b.key.name)
    }
    var ranks: [Rank] = []
    var center = -Double.infinity
    for (node, box) in ordered {
      let stage = stages[node] ?? ranks.last?.stages.upperBound ?? 0
      if box.midX - center < 2, let last = ranks.popLast() {
        ranks.append(
          Rank(
            minX: min(last.minX, box.x), maxX: max(last.maxX, box.maxX),
            stages: min(last.stages.lowerBound, stage)...max(last.stages.upperBound, stage)))
      } else {
        ranks.append(Rank(minX: box.x, maxX: box.maxX, stages: stage...stage))
        center = box.midX
      }
    }
    let starts = Self.breaks(ranks, height: height)
    cuts = starts.dropFirst().map { (ranks[$0 - 1].maxX + ranks[$0].minX) / 2 }
    rows = starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : ranks.count
      return Row(minX: ranks[starts[index]].minX, maxX: ranks[end - 1].maxX)
    }
    for (node, box) in ordered {
      let row = row(at: box.midX)
      rows[row].nodes.append(node)
      rows[row].include(box.y)
      rows[row].include(box.maxY)
    }
  }

  /// The row that a place of the layout belongs to.
  func row(at x: Double) -> Int {
    var (low, high) = (0, cuts.count)
    while low < high {
      let middle = (low + high) / 2
      if cuts[middle] <= x { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first rank of each row: rows about equally long, rather broken between two stages than within one.
  private static func breaks(_ ranks: [Rank], height: Double) -> [Int] {
    guard let first = ranks.first, let last = ranks.last else { return [] }
    let total = last.maxX - first.minX
    let rowHeight = min(max(height, 130), 900) + 110
    let wish = (total * rowHeight * proportion).squareRoot()
    let width = min(max(wish, narrowest), widest)
    guard total > width * 1.12 else { return [0] }
    // The cheapest rows that end before each rank, with where the last of them begins.
    var best: [(cost: Double, start: Int)] = [(0, 0)]
    for end in 1...ranks.count {
      var choice = (cost: Double.infinity, start: end - 1)
      for start in stride(from: end - 1, through: 0, by: -1) {
        let length = ranks[end - 1].maxX - ranks[start].minX
        if length > width * 1.12, start < end - 1 { break }
        let room = (width - length) / width
        var cost = best[start].cost + (end == ranks.count ? max(room - 0.5, 0) : room) * room * 10
        if end < ranks.count, ranks[end].stages.lowerBound <= ranks[end - 1].stages.upperBound { cost += 1.2 }
        // A single thing at the end of all looks lost.
        if end == ranks.count, end - start < 2 { cost += 2 }
        if cost < choice.cost { choice = (cost, start) }
      }
      best.append(choice)
    }
    var starts: [Int] = []
    var end = ranks.count
    while end > 0 {
      starts.append(best[end].start)
      end = best[end].start
    }
    return starts.reversed()
  }
}

extension FlowRows.Row {
  mutating func include(_ y: Double) {
    minY = min(minY, y)
    maxY = max(maxY, y)
  }
}
