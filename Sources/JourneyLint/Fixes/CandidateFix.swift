import JourneySyntax

/// A fix that may be applied, with the finding that it would take away.
struct CandidateFix {
  /// The finding.
  let finding: Diagnostic
  /// What would mend it.
  let fix: Fix
  /// Whether the finding is an error in the syntax.
  let isOfSyntax: Bool

  /// The fix of a finding that is used where several are offered: the first safe one, or else the first that is allowed;
  /// `nil` where there is none, or where its edits don't fit the text.
  init?(_ finding: Diagnostic, upTo safety: Fix.Safety, isOfSyntax: Bool, in bytes: [UInt8]) {
    guard let fix = Self.fix(of: finding, upTo: safety), Self.fits(fix.edits, bytes) else { return nil }
    self.finding = finding
    self.fix = fix
    self.isOfSyntax = isOfSyntax
  }

  /// The fix of a finding that is used where several are offered.
  static func fix(of finding: Diagnostic, upTo safety: Fix.Safety) -> Fix? {
    finding.fixes.first { $0.safety == .safe } ?? (safety == .suggested ? finding.fixes.first : nil)
  }

  /// Where it begins to change the text.
  var start: Int { fix.edits.first?.span.start ?? 0 }

  /// Whether edits lie in the text, in order, apart from each other, and change something.
  private static func fits(_ edits: [Edit], _ bytes: [UInt8]) -> Bool {
    var end = 0
    for edit in edits {
      guard edit.span.start >= end, edit.span.end <= bytes.count else { return false }
      end = edit.span.end
    }
    return edits.contains { !bytes[$0.span.start..<$0.span.end].elementsEqual($0.replacement.utf8) }
  }
}
