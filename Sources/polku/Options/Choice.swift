import JourneyModel

/// A word of the command line, or of the settings, that must be one of a few.
struct Choice {
  /// What the word names: "view".
  let kind: String
  /// The words that there are.
  let words: [String]

  /// What is wrong with a word, and what to write instead; `nil` where it is one of them.
  func problem(with word: String) -> String? {
    if words.contains(word) { return nil }
    let remedy = Nearest.match(for: word, among: words).map { "write '\($0)'" }
    let others = words.isEmpty ? "there is none" : "choose \(Shown.alternatives(words))"
    return "no \(kind) is called \(Shown.quoted(word)): \(remedy ?? others)"
  }

  /// The word, where it is one of them.
  /// - Throws: `Failure.usage`.
  func check(_ word: String) throws(Failure) -> String {
    if let problem = problem(with: word) { throw .usage(problem) }
    return word
  }
}
