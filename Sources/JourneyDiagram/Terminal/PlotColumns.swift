import JourneySyntax

/// Where the touchpoints stand in a plot, cut into as many bands below each other as the page's width asks for. Columns are
/// counted through all bands.
struct PlotColumns {
  /// A stretch of columns.
  struct Stretch {
    let start: Int
    let width: Int

    var end: Int { start + width }
    /// The middle column; of two the left one.
    var middle: Int { start + (width - 1) / 2 }
  }

  /// A stage, or the part of it that stands in one band.
  struct Part {
    let stage: StageStory
    let columns: Stretch
    let touchpoints: [(story: TouchpointStory, columns: Stretch)]
    /// Whether the stage began in the band before.
    let isContinued: Bool
  }

  /// A part of the plot that fits the page.
  struct Band {
    let columns: Range<Int>
    let parts: [Part]
  }

  let bands: [Band]
  /// Columns in all.
  let width: Int

  /// No touchpoint is given more columns.
  private static let widest = 12

  /// - Parameters:
  ///   - narrowest: Columns that a touchpoint needs, > 0.
  ///   - room: Columns that a band may have.
  init(_ stages: [StageStory], narrowest: Int, room: Int) {
    let capacity = max(room / narrowest, 1)
    var cuts = Self.cut(stages, capacity: capacity)
    // Bands of about the same length, rather than full ones and a rest.
    for smaller in stride(from: capacity - 1, to: 0, by: -1) {
      let tried = Self.cut(stages, capacity: smaller)
      guard tried.count == cuts.count else { break }
      cuts = tried
    }
    var bands: [Band] = []
    var start = 0
    for cut in cuts {
      let parts = Self.placed(cut, from: start, narrowest: narrowest, room: room)
      let end = parts.last?.columns.end ?? start
      bands.append(Band(columns: start..<end, parts: parts))
      start = end
    }
    self.bands = bands
    width = start
  }

  /// What stands over a stage: `2 Booking`.
  static func label(of story: StageStory) -> String { "\(story.number) \(TerminalText.cleaned(story.heading))" }

  /// Some of a stage's touchpoints.
  private typealias Slice = (stage: StageStory, touchpoints: Range<Int>)

  /// Divides the touchpoints among bands: before the one that no longer fits, or before its stage, where that leaves the
  /// band half full. A stage without touchpoints takes the room of one.
  private static func cut(_ stages: [StageStory], capacity: Int) -> [[Slice]] {
    var bands: [[Slice]] = [[]]
    var used = 0
    for stage in stages {
      let count = stage.touchpoints.count
      let needed = max(count, 1)
      if used > 0, used + needed > capacity, 2 * used >= capacity || used == capacity {
        bands.append([])
        used = 0
      }
      var first = 0
      repeat {
        if used == capacity {
          bands.append([])
          used = 0
        }
        let taken = min(max(count - first, count == 0 ? 0 : 1), capacity - used)
        bands[bands.count - 1].append((stage, first..<(first + taken)))
        used += max(taken, 1)
        first += taken
      } while first < count
    }
    return bands
  }

  /// Gives the slices of a band their columns. Room that is left goes to the stages whose names would be cut short, then to
  /// all touchpoints alike.
  private static func placed(_ slices: [Slice], from start: Int, narrowest: Int, room: Int) -> [Part] {
    let counts = slices.map { max($0.touchpoints.count, 1) }
    var widths = counts.map { $0 * narrowest }
    var spare = max(room - widths.reduce(0, +), 0)
    for (index, slice) in slices.enumerated() {
      let wish = min(label(of: slice.stage).displayWidth + 1, max(counts[index], 2) * widest)
      let more = min(max(wish - widths[index], 0), spare)
      widths[index] += more
      spare -= more
    }
    let total = max(counts.reduce(0, +), 1)
    for index in widths.indices {
      widths[index] += min(spare * counts[index] / total, max(counts[index] * widest - widths[index], 0))
    }
    var left = start
    return zip(slices, widths).map { slice, width in
      defer { left += width }
      let count = slice.touchpoints.count
      return Part(
        stage: slice.stage, columns: Stretch(start: left, width: width),
        touchpoints: slice.touchpoints.enumerated().map { place, index in
          let (from, to) = (width * place / count, width * (place + 1) / count)
          return (slice.stage.touchpoints[index], Stretch(start: left + from, width: to - from))
        }, isContinued: slice.touchpoints.lowerBound > 0)
    }
  }
}
