import JourneyLint
import JourneySyntax

/// What fixes have done in a run, in one line: "Fixed 3 findings in 2 files; 4 more with --fix --suggested".
struct FixSummary {
  private let request: FixRequest
  private var fixes = 0
  private var files = 0
  /// Findings that only suggested fixes could mend, where these weren't asked for.
  private var more = 0
  /// Findings whose fixes were tried and left out.
  private var leftOut = 0
  private var unfinished = 0

  init(_ request: FixRequest) { self.request = request }

  /// Counts a file.
  /// - Parameters:
  ///   - report: what is left in it.
  ///   - fixes: how many fixes were applied.
  mutating func add(_ report: LintReport, fixes: Int, isFinished: Bool) {
    self.fixes += fixes
    if fixes > 0 { files += 1 }
    let left = FixCounts([report])
    leftOut += left.safe
    if request.safety == .suggested { leftOut += left.suggested } else { more += left.suggested }
    if !isFinished { unfinished += 1 }
  }

  /// The line, without a line break.
  var text: String {
    let option = request.isShown ? "--diff --suggested" : "--fix --suggested"
    var parts: [String] = []
    if fixes > 0 {
      let done = request.isShown ? "Would fix" : "Fixed"
      parts.append("\(done) \(counted(fixes, "finding", "findings")) in \(counted(files, "file", "files"))")
      if more > 0 { parts.append("\(FixCounts.atMost(more)) more with \(option)") }
    } else {
      parts.append(request.isShown ? "Nothing would be fixed" : "Fixed nothing")
      if more > 0 {
        parts.append("\(FixCounts.atMost(more)) \(more == 1 ? "finding" : "findings") can be fixed with \(option)")
      }
    }
    if leftOut > 0 {
      let its = leftOut == 1 ? "its fix" : "their fixes"
      parts.append("\(leftOut) left, because \(its) would bring new findings, or not help")
    }
    if unfinished > 0 {
      parts.append("\(counted(unfinished, "file", "files")) with so much to fix that another run may find more")
    }
    return parts.joined(separator: "; ")
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
}
