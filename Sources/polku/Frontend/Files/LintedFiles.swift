/// The files that a lint command line asks for.
struct LintedFiles {
  /// The files, in the order of the paths and in each folder by name.
  let files: [String]
  /// What couldn't be found.
  let failures: [Failure]
  /// What is to be said where there are none; `nil` where there are some, or where it is said by the failures.
  let notice: String?

  /// Looks for the files.
  /// - Parameter projects: gets to know the folders on the way.
  init(_ request: LintRequest, _ projects: inout ProjectFinder) {
    let found = JourneyFiles.search(request.paths, request.scope, &projects)
    guard let question = request.changes else {
      (files, failures, notice) = (found.files, found.failures, nil)
      return
    }
    do {
      files = try ChangedFiles.select(
        question, from: found, paths: request.paths, heedsGitIgnore: request.scope.heedsGitIgnore, &projects)
      failures = found.failures
      notice = files.isEmpty && failures.isEmpty ? "no journey has changed \(question.described)" : nil
    } catch {
      (files, failures, notice) = ([], found.failures + [error], nil)
    }
  }
}
