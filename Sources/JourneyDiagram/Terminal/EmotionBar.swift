/// An emotion as a bar to the left or the right of a zero line.
enum EmotionBar {
  /// Columns on each side of the zero line.
  static let reach = 4
  /// Columns in all.
  static let width = 2 * reach + 1

  /// The bar of a level, −2…2: a column for every half, half a column for every quarter.
  static func line(_ level: Double) -> TerminalLine {
    let halves = Int((abs(level) / 2 * Double(2 * reach)).rounded())
    let full = String(repeating: "█", count: halves / 2)
    let isOdd = halves % 2 == 1
    var line = TerminalLine()
    if level < 0 {
      let bar = (isOdd ? "▐" : "") + full
      line.append(String(repeating: " ", count: reach - bar.count))
      line.append(bar, .bad)
      line.append("│", .quiet)
    } else {
      line.append(String(repeating: " ", count: reach))
      line.append("│", .quiet)
      line.append(full + (isOdd ? "▌" : ""), .good)
    }
    line.pad(to: width)
    return line
  }
}
