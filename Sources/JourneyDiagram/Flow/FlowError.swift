/// Why there is no flow map; each says what to do.
public enum FlowError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The journey has more touchpoints than a flow can show.
  case tooManyTouchpoints(Int, limit: Int)
  /// The layout engine's process has written something that can't be read, in a line counted from 1.
  case malformedLayout(line: Int)
  /// The layout engine has left out a thing or a line.
  case incompleteLayout

  /// One sentence without a full stop.
  public var description: String {
    switch self {
    case .tooManyTouchpoints(let count, let limit):
      "the flow shows at most \(limit) touchpoints and the journey has \(count): choose another view, or draw one persona"
    case .malformedLayout(let line):
      "the layout engine's answer can't be read in line \(line): choose another view, or report the journey"
    case .incompleteLayout:
      "the layout engine has lost a part of the flow: choose another view, or report the journey"
    }
  }
}
