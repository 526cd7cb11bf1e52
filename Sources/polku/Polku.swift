import ArgumentParser

/// The command. Exit status: 0 clean · 1 findings at or above the threshold, or a check that failed · 2 wrong usage,
/// settings or unreadable input · 3 the tool itself couldn't do its work.
@main
struct Polku: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "polku",
    abstract: "Customer journeys as code: write a journey as a text, get a map, and a check that keeps it true.",
    discussion: """
      Begin with a file of ten lines (haircut.journey.yaml):

        journey: A haircut
        stages:
          - stage: Book
            touchpoints:
              - Books online: 1

      and draw it:  polku render haircut.journey.yaml -o haircut.svg
      """,
    version: "0.1.0",
    subcommands: [
      RenderCommand.self, ShowCommand.self, DiffCommand.self, LintCommand.self, ExplainCommand.self,
      SyntaxCommand.self, WorkerCommand.self, LayoutCommand.self,
    ])

  static func main() {
    HeldSignals.ignoreClosedPipes()
    FileSystem.reserveStandardStreams()
    do {
      try checkName()
      var command = try shortcut() ?? parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      Console.error("polku: \(failure.message)")
      Console.exit(failure.status)
    } catch let status as ExitStatus {
      Console.exit(status)
    } catch {
      let isHelp = exitCode(for: error) == .success
      let message = fullMessage(for: error)
      if isHelp { Console.write(message + "\n") } else { Console.error(message) }
      Console.exit(isHelp ? .clean : .wrongUsage)
    }
    Console.exit(.clean)
  }

  /// Refuses a first word that is no command, with the one that it looks like.
  private static func checkName() throws(Failure) {
    guard let name = CommandLine.arguments.dropFirst().first, !name.hasPrefix("-"), name != "help",
      !configuration.subcommands.contains(where: { $0.configuration.commandName == name })
    else { return }
    if FileSystem.kind(of: name) != nil {
      throw .usage("say what to do with \(ShellWord.path(name)): polku render, polku show or polku lint")
    }
    let words = configuration.subcommands.filter { $0.configuration.shouldDisplay }
    _ = try Choice(kind: "command", words: words.compactMap { $0.configuration.commandName }).check(name)
  }

  /// The command that is named first and whose arguments are right, found without looking through all others, which costs
  /// a tenth of a small map's time; nil where the whole program has to have its say.
  private static func shortcut() -> (any ParsableCommand)? {
    let arguments = CommandLine.arguments.dropFirst()
    guard let name = arguments.first,
      let command = configuration.subcommands.first(where: { $0.configuration.commandName == name })
    else { return nil }
    return try? command.parseAsRoot(Array(arguments.dropFirst()))
  }
}
