import JourneyModel

/// How the sources of a journey were gathered.
struct SourceKinds {
  private let sources: [String: Source]

  init(_ journey: Journey) {
    sources = Dictionary(journey.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The source that a reference means.
  func source(_ reference: Reference) -> Source? { reference.id.flatMap { sources[$0] } }

  /// Whether there are sources, and all of them are talks or observations, of which a few say much.
  func areQualitative(_ references: [Reference]) -> Bool {
    !references.isEmpty && references.allSatisfy { source($0)?.isQualitative == true }
  }
}

extension Source {
  /// Whether it goes into depth with a few people; a source that doesn't say its kind doesn't count as one.
  var isQualitative: Bool {
    switch kind?.value {
    case .interview, .observation, .userTest, .workshop: true
    case .survey, .analytics, .crm, .social, .complaintData, nil: false
    }
  }
}
