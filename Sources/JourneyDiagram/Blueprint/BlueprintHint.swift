import JourneyModel

/// A quiet line where a row is empty: what to write to fill it, in the file's own key words.
enum BlueprintHint {
  /// What fills one row.
  static func text(for row: BlueprintRow, _ context: MapContext) -> String {
    context.word(.rowIsEmpty, keys([row], context))
  }

  /// What fills the blueprint where nothing stands behind the line of interaction.
  static func textForAll(_ context: MapContext) -> String {
    context.word(.behindIsEmpty, keys([.frontstage, .backstage, .support], context))
  }

  /// Where it stands: in the first stage that is wide enough to read in, or else the widest room, between arrows.
  /// - Parameter taken: where arrows and bands pass, from left to right.
  static func room(between taken: [ClosedRange<Double>], in columns: Columns) -> (x: Double, width: Double) {
    var rooms: [(x: Double, width: Double)] = []
    var next = 0
    for stage in columns.stages {
      var left = stage.x
      while next < taken.count, taken[next].lowerBound < stage.maxX {
        rooms.append((left + margin, taken[next].lowerBound - left - 2 * margin))
        left = taken[next].upperBound
        next += 1
      }
      rooms.append((left + margin, stage.maxX - left - 2 * margin))
    }
    return rooms.first { $0.width >= 220 } ?? rooms.max { $0.width < $1.width } ?? (columns.x + margin, 220)
  }

  private static let margin = 10.0

  private static func keys(_ rows: [BlueprintRow], _ context: MapContext) -> String {
    let record = RecordName.touchpoint.record
    let words = rows.flatMap(\.keys).compactMap { record.field($0)?.words.word(in: context.journey.keyLanguage) }
    return words.map { "\($0): …" }.joined(separator: ", ")
  }
}
