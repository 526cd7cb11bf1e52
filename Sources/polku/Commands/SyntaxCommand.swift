import ArgumentParser
import JourneyLint
import JourneySyntax

/// `polku syntax`: shows how a text is read, whatever its words mean.
struct SyntaxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "syntax", _superCommandName: "polku",
    abstract: "Show how a text is read: its tree, or its plain data.",
    discussion: """
      Any text in the YAML subset will do, journey or not.

      Exit status: 0 the text is accepted · 1 it is refused · 2 wrong usage, or a file that can't be read.
      """)

  @Argument(help: "A file; '-' is standard input.")
  var path: String

  @Flag(help: "The plain data: mappings in order, sequences, every scalar a string.")
  var json = false

  func run() throws {
    let source = SourceText(path: path == "-" ? "<stdin>" : path, bytes: try FileSystem.read(path))
    let tree = SyntaxTree.parse(source)
    if !tree.diagnostics.isEmpty {
      let report = TextReport(isColoured: Console.hasColour(.errors), width: Console.width(.errors))
      Console.error(String(report.text(tree.diagnostics, in: source).dropLast()))
    }
    if !json {
      Console.write(tree.outline)
    } else if tree.isAccepted {
      Console.write(tree.json)
    }
    if !tree.isAccepted { throw ExitStatus.findings }
  }
}
