/// Which metric one is.
public enum MetricKind: Hashable, Sendable {
  /// Net promoter score.
  case nps
  /// Customer satisfaction.
  case csat
  /// Customer effort score.
  case ces
  /// Customer satisfaction index.
  case csi
  /// First-contact resolution.
  case fcr
  /// Service quality by dimensions.
  case servqual
  case conversion, retention, churn
  /// Customer lifetime value.
  case clv
  /// What a feature is to the customers, by the Kano model.
  case kano
  /// One of the author's own.
  case own(String)

  /// The kinds that the language knows.
  public static let known: [MetricKind] = [
    .nps, .csat, .ces, .csi, .fcr, .servqual, .conversion, .retention, .churn, .clv, .kano,
  ]

  /// The canonical word, or the author's own name.
  public var id: String {
    switch self {
    case .nps: "nps"
    case .csat: "csat"
    case .ces: "ces"
    case .csi: "csi"
    case .fcr: "fcr"
    case .servqual: "servqual"
    case .conversion: "conversion"
    case .retention: "retention"
    case .churn: "churn"
    case .clv: "clv"
    case .kano: "kano"
    case .own(let name): name
    }
  }
}
