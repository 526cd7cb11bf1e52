/// What kind of touchpoint one is.
public enum TouchpointType: String, Hashable, Sendable, CaseIterable {
  case marketing, sales, service, use, billing, complaint, feedback
}
