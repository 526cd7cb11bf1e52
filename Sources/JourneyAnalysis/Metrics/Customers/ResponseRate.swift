public import JourneyModel

extension Source {
  /// How many of those who were asked have answered; `nil` where one of the two isn't given, or more answered than were asked.
  public var responseRate: CountedShare? {
    guard let sent, let answered = answered ?? n else { return nil }
    return CountedShare(answered.value, of: sent.value)
  }
}
