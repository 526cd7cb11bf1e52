/// Where the rules' pages can be read.
public struct RulePages: Hashable, Sendable {
  /// The address of the folder with the pages, which ends with `/`; `nil` where they have none, and nothing links to them.
  public let base: String?

  /// Pages at an address.
  /// - Parameter base: an absolute address such as `https://example.org/polku/rules/`; by default the project's, which has
  ///   none yet.
  public init(base: String? = nil) { self.base = base.map { $0.hasSuffix("/") ? $0 : $0 + "/" } }

  /// The page of a rule or a mistake; `nil` where there is none.
  public func address(of id: String) -> String? {
    guard let base else { return nil }
    if RuleRegistry.rule(id) != nil { return "\(base)\(id).md" }
    return MistakeRegistry.mistake(id).map { "\(base)mistakes.md#\($0.id)" }
  }
}
