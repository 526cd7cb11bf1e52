@testable import polku

/// A worker in a few lines of shell, which does as the name of the file says.
enum FakeWorker {
  static let program = "/bin/sh"

  /// It draws `hang` never, dies of `crash`, ends early at `quit`, answers `babble` with nonsense, and draws everything else
  /// as its own name.
  static let arguments = [
    "-c",
    #"""
    number() { printf "\\$(printf %03o $(($1 % 256)))\\$(printf %03o $(($1 / 256)))\\000\\000"; }
    while :; do
      set -- $(dd bs=1 count=4 2>/dev/null | od -An -tu1)
      [ -n "$1" ] || exit 0
      path=$(dd bs=1 count=$(($1 + 256 * $2)) 2>/dev/null)
      case $path in
        hang) exec sleep 600 ;;
        crash) ulimit -c 0; kill -SEGV $$ ;;
        quit) exit 7 ;;
        babble) printf 'xxxxxxxxxxxx' ;;
        *) number $((5 + ${#path})); printf '\000'; number 0; printf %s "$path" ;;
      esac
    done
    """#,
  ]

  /// What became of files, in the order of the files.
  static func draw(_ paths: [String], count: Int) -> [RenderOutcome?] {
    let results = Results(paths.count)
    let pool = WorkerPool(
      count: count, program: program, arguments: arguments,
      timeLimit: { $0 == "hang" ? .milliseconds(10) : .seconds(600) })
    pool.draw(paths) { index, outcome in results.set(outcome, at: index) }
    return results.outcomes
  }

  private final class Results {
    private(set) var outcomes: [RenderOutcome?]
    init(_ count: Int) { outcomes = Array(repeating: nil, count: count) }

    func set(_ outcome: RenderOutcome, at index: Int) {
      precondition(outcomes[index] == nil, "told twice")
      outcomes[index] = outcome
    }
  }
}
