import JourneyModel

extension Action {
  /// Whether it tells more than its text.
  var isDetailed: Bool {
    writtenID != nil || !addresses.isEmpty || owner != nil || due != nil || status != nil || level != nil
      || effort != nil || benefit != nil || kind != nil
  }
}
