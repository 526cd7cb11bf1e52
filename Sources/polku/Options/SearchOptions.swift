import ArgumentParser

/// What a command line may say about the search for journeys in folders.
struct SearchOptions: ParsableArguments {
  @Flag(help: "Search folders for what .gitignore leaves out, too.")
  var noGitignore = false

  /// What is left out.
  var scope: JourneyFiles.Scope { JourneyFiles.Scope(heedsGitIgnore: !noGitignore) }
}
