package import JourneyModel
import JourneySyntax

/// What there is to tell, for people at a terminal.
package struct TextManual: Sendable {
  /// How examples are drawn, and whether there is colour.
  let frames: TextReport
  /// Columns for a line of words: lines longer than this are hard to read.
  let width: Int
  /// The language of the examples.
  let language: Language

  /// A way to tell.
  /// - Parameter width: columns of the terminal.
  package init(isColoured: Bool = false, width: Int = 100, language: Language = .english) {
    self.width = max(40, min(width, 88))
    self.language = language
    frames = TextReport(isColoured: isColoured, width: max(40, width) - 2)
  }

  /// Everything about one kind of finding.
  package func text(_ explanation: Explanation) -> String {
    var rows = heading(explanation)
    rows += section("Why", reason(explanation))
    rows += section("Silent where", explanation.silentWhere.flatMap { words($0, first: "- ", margin: "  ") })
    rows += section("What it finds", shown(explanation.bad).flatMap { [""] + bad($0) })
    rows += section("What is well", shown(explanation.good).prefix(2).flatMap { [""] + plain($0) })
    rows += fix(explanation)
    rows += settings(explanation)
    let others = Language.allCases.filter { language in
      language != shown(explanation.bad).first?.language && explanation.bad.contains { $0.language == language }
    }
    if !others.isEmpty {
      let codes = others.map(\.rawValue).joined(separator: " or ")
      rows += [
        "", styled(.frame, "Examples in \(codes): polku explain \(explanation.id) --language \(others[0].rawValue)"),
      ]
    }
    return rows.map { $0 + "\n" }.joined()
  }

  /// What stands between two of them.
  package var rule: String { "\n" + styled(.frame, String(repeating: "─", count: width)) + "\n\n" }

  // MARK: Parts

  private func heading(_ explanation: Explanation) -> [String] {
    var facts = [styled(.severity(explanation.severity), explanation.severity.rawValue), explanation.group]
    if !explanation.isOn { facts.append("off by default") }
    if explanation.isRule { facts.append(explanation.lifeStage.rawValue) }
    facts.append(explanation.fixSafety.map { $0 == .safe ? "safe fix" : "suggested fix" } ?? "no fix")
    return [styled(.message, explanation.id)] + WrappedWords.lines(explanation.sentence, width: width)
      + [facts.joined(separator: styled(.frame, " · "))]
  }

  private func reason(_ explanation: Explanation) -> [String] {
    words(explanation.reason)
      + (explanation.source.map { words($0 + ".", first: "Source: ", margin: "        ") } ?? [])
  }

  /// A text with its marks, and below it what is said.
  private func bad(_ example: ShownExample) -> [String] {
    let lines = LineIndex(example.source)
    let listing = frames.listing(example.findings, in: example.source)
    let margin = String(repeating: " ", count: String(lines.line(at: example.source.bytes.count)).count + 1)
    let sign = styled(.frame, "=")
    let findings = example.findings.flatMap { finding -> [String] in
      let place = example.findings.count > 1 ? "line \(lines.line(at: finding.span.start)), " : ""
      let kind = finding.severity.rawValue + ":"
      // Colour has no width, so that it comes in behind the wrapping.
      var rows = WrappedWords.lines(
        "\(place)\(kind) \(finding.message)", width: width - 2, first: margin + "  ", margin: margin + "  ")
      rows[0] =
        margin + sign + " " + place + styled(.severity(finding.severity), kind)
        + rows[0].dropFirst(margin.count + 2 + place.count + kind.count)
      if let help = finding.help ?? finding.fixes.first?.title {
        rows += WrappedWords.lines(help, width: width - 2, first: margin + "  help: ", margin: margin + "  ")
      }
      return rows
    }
    return circumstances(example) + listing + findings
  }

  /// A text as it can be copied, whole.
  private func plain(_ example: ShownExample) -> [String] {
    circumstances(example)
      + example.text.split(separator: "\n", omittingEmptySubsequences: false).map { VisibleText.shown(String($0)) }
  }

  /// By what it is judged, besides the text.
  private func circumstances(_ example: ShownExample) -> [String] {
    var rows = example.today.map { [styled(.frame, "judged on \($0)")] } ?? []
    if let other = example.comparedWith {
      let lines = other.split(separator: "\n", omittingEmptySubsequences: false)
      rows += [styled(.frame, "compared with")] + lines.map { VisibleText.shown(String($0)) } + [styled(.frame, "is")]
    }
    return rows
  }

  private func fix(_ explanation: Explanation) -> [String] {
    guard let safety = explanation.fixSafety,
      let example = shown(explanation.bad).first(where: { !$0.fixTitles.isEmpty }) ?? explanation.fixed
    else { return [] }
    var rows = words(example.fixSentence + ": \(Explanation.command(safety))")
    rows.append("")
    for row in ChangedLines(from: example.text, to: example.fixedText).rows {
      switch row {
      case .kept(let line): rows.append("  " + VisibleText.shown(line))
      case .removed(let line): rows.append(styled(.severity(.error), "- " + VisibleText.shown(line)))
      case .added(let line): rows.append(styled(.label, "+ " + VisibleText.shown(line)))
      }
    }
    return section(safety == .safe ? "The fix" : "The fix, to be looked at", rows)
  }

  private func settings(_ explanation: Explanation) -> [String] {
    guard explanation.isRule else {
      return section("To change or leave it", words("It can't be turned off: what it stands in couldn't be read."))
    }
    let ways = [
      ("in polku.yaml", explanation.settingLines), ("for one run", [explanation.commandLine]),
      ("in the file", [explanation.comment]),
    ]
    var rows = ways.flatMap { name, lines in
      lines.enumerated().map { place, line in
        let label = place == 0 ? name : ""
        return styled(.frame, label) + String(repeating: " ", count: 15 - label.count) + line
      }
    }
    if !explanation.options.isEmpty { rows.append("") }
    for option in explanation.options {
      rows += words(
        "\(option.name): \(option.takes); \(option.standard) by default. \(option.summary)", first: "", margin: "  ")
    }
    return section("To change or leave it", rows)
  }

  /// The examples in the language asked for, or else those in English.
  private func shown(_ examples: [ShownExample]) -> [ShownExample] {
    let own = examples.filter { $0.language == language }
    return own.isEmpty ? examples.filter { $0.language == .english } : own
  }

  /// A heading with rows below it, indented; nothing where there are none.
  private func section(_ title: String, _ rows: [String]) -> [String] {
    let rows = rows.first == "" ? Array(rows.dropFirst()) : rows
    guard !rows.isEmpty else { return [] }
    return ["", styled(.heading, title)] + rows.map { $0.isEmpty ? "" : "  " + $0 }
  }

  private func words(_ text: String, first: String = "", margin: String = "") -> [String] {
    WrappedWords.lines(text, width: width - 2, first: first, margin: margin)
  }

  func styled(_ style: TerminalStyle, _ text: String) -> String { frames.styled(style, text) }
}
