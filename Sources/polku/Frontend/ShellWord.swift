import JourneyLint

/// Words of a command line that is shown to be copied.
enum ShellWord {
  /// The word as a shell takes it for this one: in quotes where it needs them, control characters made visible.
  static func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "/._-+:,@%=".unicodeScalars.contains(scalar)
    }
    if isPlain, !word.isEmpty { return word }
    let shown = VisibleText.shown(word)
    return "'" + shown.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }

  /// A path in the same way, where a dash at its beginning isn't taken for an option's.
  static func path(_ path: String) -> String {
    quoted(path.hasPrefix("-") && path != "-" ? "./" + path : path)
  }
}
