extension RuleRegistry {
  /// Other names that settings, options and comments may give a rule; findings always bear its id.
  public static let otherNames = [
    "ref-unresolved": "reference-unresolved",
    "channel-undeclared": "reference-unresolved",
    "no-aftercare": "missing-stage",
    "no-pre-stage": "missing-stage",
    "process-step-missing": "missing-stage",
    "complaint-unresolved": "complaint-no-recovery",
  ]

  /// The id of the rule with a name: the name itself where it is no other name of a rule.
  public static func id(of name: String) -> String { otherNames[name] ?? name }
}
