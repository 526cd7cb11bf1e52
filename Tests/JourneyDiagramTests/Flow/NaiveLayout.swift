/// A layout engine for tests: things in columns by the longest way that leads to them, lines straight or in an arc over all.
struct NaiveLayout {
  private struct Edge {
    let tail: String
    let head: String
    let key: String?
    let isBack: Bool
  }

  private var sizes: [(name: String, width: Double, height: Double)] = []
  private var edges: [Edge] = []
  private var columns: [String: Int] = [:]
  let isAcyclic: Bool

  init(_ graph: [UInt8]) {
    for line in String(decoding: graph, as: UTF8.self).split(separator: "\n") {
      guard let bracket = line.firstIndex(of: "["), !line.hasPrefix("graph"), !line.hasPrefix("node"),
        !line.hasPrefix("edge [")
      else { continue }
      var attributes: [Substring: Substring] = [:]
      for pair in line[bracket...].dropFirst().prefix(while: { $0 != "]" }).split(separator: ",") {
        let parts = pair.split(separator: "=", maxSplits: 1)
        if parts.count == 2 { attributes[parts[0]] = parts[1] }
      }
      let names = line[..<bracket].split(separator: " ")
      if names.count == 1 {
        func points(_ key: Substring) -> Double { (attributes[key].flatMap { Double($0) } ?? 0) * 72 }
        sizes.append((String(names[0]), points("width"), points("height")))
      } else {
        edges.append(
          Edge(
            tail: String(names[0]), head: String(names[2]), key: attributes["key"].map(String.init),
            isBack: attributes["tailport"] == "n"))
      }
    }
    for size in sizes { columns[size.name] = 0 }
    var isSettled = false
    for _ in 0...sizes.count where !isSettled {
      isSettled = true
      for edge in edges where columns[edge.head, default: 0] <= columns[edge.tail, default: 0] {
        columns[edge.head] = columns[edge.tail, default: 0] + 1
        isSettled = false
      }
    }
    isAcyclic = isSettled
  }

  /// The answer in the lines that the layout's process writes.
  var positions: [UInt8] {
    var places: [String: (x: Double, y: Double, width: Double, height: Double)] = [:]
    var heights: [Int: Double] = [:]
    for size in sizes {
      let column = columns[size.name, default: 0]
      let top = heights[column, default: 100]
      places[size.name] = (Double(column) * 242 + 121, top + size.height / 2, size.width, size.height)
      heights[column] = top + size.height + 30
    }
    func number(_ value: Double) -> String { String(Int(value.rounded())) }
    var lines = ["layout 1 \(number(Double(columns.count) * 242)) \(number(heights.values.max() ?? 0))"]
    for size in sizes {
      guard let place = places[size.name] else { continue }
      lines.append(
        "node \(size.name) " + [place.x, place.y, place.width, place.height].map(number).joined(separator: " "))
    }
    for edge in edges {
      guard let key = edge.key, let tail = places[edge.tail], let head = places[edge.head] else { continue }
      let points: [Double]
      if edge.isBack {
        let (from, to) = (tail.y - tail.height / 2, head.y - head.height / 2)
        points = [tail.x, from, tail.x, 40, head.x, 40, head.x, to]
      } else {
        let (from, to) = (tail.x + tail.width / 2, head.x - head.width / 2)
        points = [from, tail.y, (from + to) / 2, tail.y, (from + to) / 2, head.y, to, head.y]
      }
      lines.append("edge \(key) 4 " + points.map(number).joined(separator: " "))
    }
    return Array((lines + ["end", ""]).joined(separator: "\n").utf8)
  }
}
