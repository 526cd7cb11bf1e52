/// A stretch of days, both ends included.
public struct DateRange: Hashable, Sendable {
  /// The first day.
  public let first: CalendarDate
  /// The last day, not before `first`.
  public let last: CalendarDate
}
