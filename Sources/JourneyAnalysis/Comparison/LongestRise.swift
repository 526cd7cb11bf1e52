/// The longest part of a list that stands in order already: what is left are the fewest things that must have moved.
enum LongestRise {
  /// The 0-based places of a longest strictly rising part of some numbers, in order.
  ///
  /// - Complexity: O(n log n) (patience sorting; Fredman, "On computing the length of longest increasing subsequences",
  ///   Discrete Mathematics 11, 1975).
  static func places(in numbers: [Int]) -> [Int] {
    /// For each length, the place of the smallest number that a rising part of that length can end with.
    var ends: [Int] = []
    var previous = Array(repeating: -1, count: numbers.count)
    for (place, number) in numbers.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[place] = ends[low - 1] }
      if low == ends.count { ends.append(place) } else { ends[low] = place }
    }
    var places: [Int] = []
    var place = ends.last ?? -1
    while place >= 0 {
      places.append(place)
      place = previous[place]
    }
    return places.reversed()
  }
}
