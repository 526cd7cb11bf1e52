import ArgumentParser
import JourneyLint
import JourneyModel

/// `polku explain`: tells what rules are about.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", _superCommandName: "polku",
    abstract: "Tell what a rule finds, why that matters, and how to change or leave it.",
    discussion: """
      Without a name it lists the rules by family. A name is a rule, a family, or any word that stands in brackets behind \
      'error', 'warning' or 'info' in a report.

        polku explain
        polku explain missing-stage
        polku explain critical-moments | less
        polku explain trough-no-action --language fi
        polku explain --format json | jq '.[].id'

      text shows examples in one language; markdown and json have all of them. The same stands in docs/rules.

      Exit status: 0 all is told · 2 nothing is called so.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  @Argument(help: ArgumentHelp("Rules or families; without any, the list of them.", valueName: "rule"))
  var rules: [String] = []

  @Option(help: "How it is written: text, markdown or json.")
  var format: Format = .text

  @Option(help: "The language of the examples: en, fi or sv. (default: en)")
  var language: String?

  func run() throws {
    let language = try MapRequest.language(language) ?? .english
    var ids: [String] = []
    for word in rules {
      let found = ExplanationRegistry.ids(named: word)
      if found.isEmpty { throw Failure.usage(ExplanationRegistry.problem(with: word)) }
      ids += found.filter { !ids.contains($0) }
    }
    let manual = TextManual(
      isColoured: Console.hasColour(.output), width: Console.width(.output), language: language)
    guard !rules.isEmpty || format == .json else {
      return Console.write(format == .markdown ? MarkdownManual.index() : manual.list())
    }
    if rules.isEmpty { ids = ExplanationRegistry.groups.flatMap(\.ids) }
    let explanations = ids.compactMap { ExplanationRegistry.explanation($0) }
    switch format {
    case .text: Console.write(explanations.map(manual.text).joined(separator: manual.rule))
    case .markdown: Console.write(explanations.map(MarkdownManual.page).joined(separator: "\n"))
    case .json: Console.write(JSONManual.text(explanations))
    }
  }
}
