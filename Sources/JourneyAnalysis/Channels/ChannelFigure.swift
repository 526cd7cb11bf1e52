/// How often the customer changes the channel along a way.
///
/// A touchpoint without a channel says nothing and is passed over.
public struct ChannelFigure: Hashable, Sendable {
  /// How many touchpoints name a channel.
  public internal(set) var count = 0
  /// How often the channel changes from one of them to the next.
  public internal(set) var switches = 0
  /// In how many of those changes the customer has to begin anew.
  public internal(set) var lostSwitches = 0

  var first: Int?
  var last: Int?
  var firstLosesContext = false

  /// The figure of no touchpoint.
  public init() {}

  init(_ channel: Int, losesContext: Bool) {
    count = 1
    first = channel
    last = channel
    firstLosesContext = losesContext
  }

  static func += (a: inout ChannelFigure, b: ChannelFigure) {
    guard b.count > 0 else { return }
    guard a.count > 0 else {
      a = b
      return
    }
    let isSwitch = a.last != b.first
    a.count += b.count
    a.switches += b.switches + (isSwitch ? 1 : 0)
    a.lostSwitches += b.lostSwitches + (isSwitch && b.firstLosesContext ? 1 : 0)
    a.last = b.last
  }
}
