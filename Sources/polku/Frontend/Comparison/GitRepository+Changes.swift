extension GitRepository {
  /// The top folder, from the root and without links.
  /// - Throws: `Failure.unreadable` where there is no work tree.
  func top() throws(Failure) -> String {
    do {
      let answer = try ask(["rev-parse", "--show-toplevel"])
      return String(decoding: answer.last == 0x0A ? answer.dropLast() : answer[...], as: UTF8.self)
    } catch {
      throw .unreadable(path: folder, reason: "in no work tree of git: \(Self.reason(error))")
    }
  }

  /// The commit from which two branches have gone apart.
  /// - Throws: `Failure.usage` where they have none, or where it wasn't fetched.
  func mergeBase(of commit: String, revision: String) throws(Failure) -> String {
    if let answer = try? ask(["merge-base", commit, "HEAD"]), !answer.isEmpty {
      return String(decoding: answer.prefix { $0 != 0x0A }, as: UTF8.self)
    }
    let name = ShellWord.quoted(revision)
    if isShallow {
      throw .usage(
        "--since \(name): this checkout is shallow and doesn't reach back to where the branches part: git fetch --unshallow, or let the CI system fetch all of it (fetch-depth: 0)"
      )
    }
    throw .usage("--since \(name): it has no commit in common with HEAD, so there is nothing to count from")
  }

  /// The files that aren't as they were: in the work tree, in the index, new or gone; by their paths from the top. A submodule
  /// that stands at another commit is one of them.
  ///
  /// - Parameters:
  ///   - commit: the one to compare with; `nil` for the last one, or for nothing where there is none yet.
  ///   - heedsGitIgnore: whether new files that git is told to ignore are left out.
  func changedFiles(since commit: String?, heedsGitIgnore: Bool) throws(Failure) -> [String] {
    do {
      let base: [UInt8]
      if let commit {
        base = Array(commit.utf8)
      } else if let head = try? ask(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]) {
        base = head.filter { $0 != 0x0A }
      } else {
        base = try ask(["hash-object", "-t", "tree", "--stdin"]).filter { $0 != 0x0A }
      }
      let tracked = try ask(
        [
          "--no-optional-locks", "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-relative",
          "--ignore-submodules=dirty", String(decoding: base, as: UTF8.self), "--",
        ])
      let new = try ask(
        ["--no-optional-locks", "ls-files", "-z", "--others", "--full-name"]
          + (heedsGitIgnore ? ["--exclude-standard"] : []))
      return (tracked.split(separator: 0) + new.split(separator: 0)).map { String(decoding: $0, as: UTF8.self) }
    } catch {
      throw .unreadable(path: folder, reason: "git can't tell what has changed: \(Self.reason(error))")
    }
  }
}
