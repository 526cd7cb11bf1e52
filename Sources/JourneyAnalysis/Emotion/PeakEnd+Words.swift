public import JourneyModel

extension PeakEnd {
  /// What is to be said where a high and a low are equally intense; `nil` where they aren't. No full stop at the end.
  public func tie(in language: Language) -> String? {
    guard isTied else { return nil }
    return switch language {
    case .english: "the highest and the lowest score are equally intense; the lowest counts"
    case .finnish: "korkein ja matalin arvo ovat yhtä voimakkaat; matalin ratkaisee"
    case .swedish: "det högsta och det lägsta värdet är lika starka; det lägsta gäller"
    }
  }
}
