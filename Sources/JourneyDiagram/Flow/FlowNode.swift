/// What has a place of its own in the flow.
enum FlowNode: Hashable {
  /// Where the journey begins.
  case start
  /// A touchpoint, by its place among all.
  case touchpoint(Int)
  /// The journey's end behind a touchpoint.
  case end(Int)
  /// A stage in which there is no touchpoint yet.
  case empty(Int)
  /// Between two stages that have many ways in and out: keeps the one before the other.
  case divider(Int)

  /// The name that the layout engine knows it by: nothing of the author's.
  var name: String {
    switch self {
    case .start: "s"
    case .touchpoint(let index): "t\(index)"
    case .end(let index): "x\(index)"
    case .empty(let stage): "e\(stage)"
    case .divider(let stage): "d\(stage)"
    }
  }
}
