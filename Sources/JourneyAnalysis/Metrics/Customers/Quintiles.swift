/// Scores of 1 to 5 for figures by their order: the best fifth gets 5, equal figures get equal scores.
public enum Quintiles {
  /// The score of each figure, in the same order.
  /// - Parameter isLowBest: whether the lowest figure is the best, as with days since the last purchase.
  /// - Complexity: O(n log n).
  public static func scores(of figures: [Double], isLowBest: Bool = false) -> [Int] {
    let order = figures.indices.sorted {
      isLowBest ? figures[$0] < figures[$1] : figures[$0] > figures[$1]
    }
    var scores = Array(repeating: 5, count: figures.count)
    var better = 0
    for (place, index) in order.enumerated() {
      // How many are better: those before the first of its equals.
      if place > 0, figures[index] != figures[order[place - 1]] { better = place }
      scores[index] = 5 - better * 5 / figures.count
    }
    return scores
  }
}
