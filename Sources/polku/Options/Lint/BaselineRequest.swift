/// What a command line says about the baseline.
struct BaselineRequest {
  /// What becomes of the file.
  enum Change {
    case none
    /// What is found now is known from now on, and what is gone isn't.
    case written
    /// What is gone isn't known any more.
    case pruned
  }

  /// The file.
  let path: String
  /// What becomes of it.
  let change: Change

  /// Checks what a command line says; `nil` where it speaks of none.
  /// - Throws: `Failure.usage`.
  init?(file: String?, isWritten: Bool, isPruned: Bool) throws(Failure) {
    guard let file else {
      for (option, isAsked) in [("--write-baseline", isWritten), ("--prune-baseline", isPruned)] where isAsked {
        throw .usage("\(option) needs the baseline's file: --baseline polku-baseline.yaml \(option)")
      }
      return nil
    }
    if file.isEmpty || file == "-" {
      throw .usage("--baseline takes the name of a file: --baseline polku-baseline.yaml")
    }
    if isWritten, isPruned {
      throw .usage("--write-baseline takes out what is gone as well: leave --prune-baseline out")
    }
    path = file
    change = isWritten ? .written : isPruned ? .pruned : .none
  }
}
