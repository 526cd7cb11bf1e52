import JourneyModel

/// A row of the map: what it is called, what it needs and what it looks like over given columns.
protocol Lane {
  /// What `--lanes` and `polku.yaml` call it.
  static var id: String { get }

  /// What a file writes so that there is something to show; none for what no file writes.
  static var keys: [Key] { get }

  /// `nil` where the journey has nothing for it: then the lane doesn't appear.
  init?(_ context: MapContext)

  var heading: LaneHeading { get }

  /// How wide the column of a touchpoint, by its 0-based place, should be for this lane, in points; 0 for no wish.
  func preferredWidth(of touchpoint: Int) -> Double

  /// The lane laid out over the columns.
  func placed(over columns: Columns) -> any PlacedLane
}

extension Lane {
  func preferredWidth(of touchpoint: Int) -> Double { 0 }
}

/// What stands at the left of a lane.
struct LaneHeading {
  let title: String
  let hint: String
  /// The name of the blueprint's line above the lane; `nil` where there is none.
  var line: String?
}

/// A lane whose size is known.
protocol PlacedLane {
  /// In points, > 0.
  var height: Double { get }
  /// The marks that occur in it and that the legend explains.
  var marks: Set<LegendMark> { get }
  /// Draws it from its top edge on.
  func draw(on drawing: inout Drawing, top: Double)
}
