import JourneySyntax

/// How many of some findings can be mended.
public struct FixCounts: Sendable {
  /// Those that have a fix which may be applied unasked.
  public let safe: Int
  /// Those that have only fixes which the author should look at first.
  public let suggested: Int

  /// The counts of some reports.
  /// - Complexity: O(n) in the findings.
  public init(_ reports: [LintReport]) {
    var (safe, suggested) = (0, 0)
    for report in reports {
      for finding in report.diagnostics {
        guard let fix = CandidateFix.fix(of: finding, upTo: .suggested) else { continue }
        if fix.safety == .safe { safe += 1 } else { suggested += 1 }
      }
    }
    (self.safe, self.suggested) = (safe, suggested)
  }

  /// What to write for them, in a line without a line break; `nil` where there are none.
  public var hint: String? {
    switch (safe, suggested) {
    case (0, 0): nil
    case (_, 0): "\(safe) can be fixed with --fix"
    case (0, _): "\(Self.atMost(suggested)) can be fixed with --fix --suggested"
    default: "\(safe) can be fixed with --fix, \(Self.atMost(suggested)) more with --fix --suggested"
    }
  }

  /// A count of suggested fixes in words: of several, some may get in each other's way.
  public static func atMost(_ count: Int) -> String { count > 1 ? "up to \(count)" : "\(count)" }
}
