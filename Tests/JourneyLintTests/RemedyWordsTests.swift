import JourneyLint
import JourneyModel
import JourneySyntax
import Testing

/// What a finding tells the author to write is in the language of the file's keys.
struct RemedyWordsTests {
  /// English words that are the same for everybody: how the linter is told something, and names of rules.
  private static let common: Set<String> = ["polku", "ignore", "ignore-file"]

  /// The words of the vocabulary in one language: keys and choices.
  private static func words(_ word: (Words) -> [String]) -> Set<String> {
    var found: Set<String> = []
    func add(_ type: FieldType) {
      switch type {
      case .choice(let set): for choice in set.choices { found.formUnion(word(choice.words)) }
      case .list(let entry): add(entry)
      default: break
      }
    }
    for record in RecordName.allCases.map(\.record) {
      for field in record.fields {
        found.formUnion(word(field.words))
        add(field.type)
      }
    }
    return found
  }

  private static let english = words { [$0.english] }.union(["yes", "no"])

  /// What stands in quotation marks in a text, in words.
  private static func quotedWords(in text: String) -> [Substring] {
    text.matches(of: #/(?:^|[\s(\[])'([^']+)'/#).flatMap { $0.output.1.split { !$0.isLetter && $0 != "-" } }
  }

  @Test(arguments: RuleRegistry.all.map(\.id)) func remediesAreInTheLanguageOfTheFile(id: String) throws {
    let about = try #require(RuleRegistry.rule(id)).about
    let known = Set(RuleRegistry.all.map(\.id)).union(Self.common)
    for example in about.bad {
      let levels = [about.id: LintSettings.Level.severity(about.severity)]
      let report = Linter(
        settings: LintSettings(levels: levels, today: example.today),
        readingOther: { _ in example.comparedWith.map { SourceText($0) } }
      ).lint(SourceText(example.text))
      guard let language = report.journey?.keyLanguage, language != .english else { continue }
      let own = Self.words { [$0.word(in: language)] }
      // What the author wrote is shown as it was written.
      let written = Set(example.text.split { !$0.isLetter && $0 != "-" }.map { $0.lowercased() })
      for finding in report.diagnostics where finding.id == id {
        let texts =
          [finding.message, finding.note, finding.help].compactMap(\.self) + finding.labels.map(\.text)
          + finding.fixes.map(\.title)
        for text in texts {
          let foreign = Self.quotedWords(in: text).map { $0.lowercased() }.filter {
            Self.english.contains($0) && !own.contains($0) && !written.contains($0) && !known.contains($0)
          }
          #expect(foreign.isEmpty, "\(foreign) in: \(text)")
        }
      }
    }
  }

  private func found(_ id: String, in text: String) -> Diagnostic? {
    Linter().lint(SourceText(text)).diagnostics.first { $0.id == id }
  }

  @Test("metrics are called by the author's word", arguments: [("nki", "\"nki\""), ("poistuma", "poistuma")])
  func metricsAreCalledByTheAuthorsWord(word: String, written: String) throws {
    let finding = try #require(
      found(
        "target-missed",
        in: """
          kundresa: A
          mått: [{mått: \(written), antal: 400, av: 1000, mål: \(word == "nki" ? "80 %" : "2 %")}]
          faser: [{fas: Ett, kontaktpunkter: [a: 1, b: 1]}]
          """))
    #expect(finding.message.hasPrefix("'\(word)' "))
  }

  @Test("a remedy changes something: the scale that the file has isn't offered to it")
  func anotherScaleIsOffered() throws {
    func help(_ scale: String, _ answer: Int) -> String? {
      found(
        "metric-range",
        in: """
          journey: A
          metrics: [{metric: csi, \(scale)means: [4, \(answer), 5]}]
          stages: [{stage: One, touchpoints: [a: 1, b: 1]}]
          """)?.help
    }
    #expect(help("", 0)?.hasSuffix("'scale: 0..10'") == true)
    #expect(help("scale: 1..5, ", 7)?.hasSuffix("'scale: 1..7'") == true)
    #expect(help("", 900) == "correct the answer")
  }

  @Test("numbers are shown as the author writes them")
  func numbersInTheAuthorsSpelling() throws {
    let stages = "vaiheet: [{vaihe: Yksi, kosketuspisteet: [a: 1, b: 1]}]\n"
    let answer = try #require(
      found(
        "metric-range",
        in: "asiakaspolku: A\nmittarit: [{mittari: csi, keskiarvot: [8, \"10,4\", 7]}]\n" + stages))
    #expect(answer.message.hasPrefix("10,4 isn't an answer"))
    let weights = try #require(
      found(
        "weights-sum",
        in: "asiakaspolku: A\nmittarit: [{mittari: csi, keskiarvot: [8, 9], painot: [\"0,5\", \"0,4\"]}]\n" + stages))
    #expect(weights.message.contains("add up to 0,9, not to 1"))
    let missed = try #require(
      found(
        "target-missed",
        in: "journey: A\nmetrics: [{metric: retention, count: 740, of: 1000, target: 90 %}]\n"
          + "stages: [{stage: One, touchpoints: [a: 1, b: 1]}]\n"))
    #expect(missed.message.hasSuffix("misses its target of 90 %: it is 74 %"))
  }

  @Test("a family can't be ignored by its name, and only its own rules are named")
  func familiesAreNoRules() throws {
    let stages = "journey: A\nstages: [{stage: One, touchpoints: [a: 1, b: 1]}]\n"
    let family = try #require(found("suppression-invalid", in: "# polku: ignore-file emotion: the reason\n" + stages))
    #expect(family.message.contains("is a family of rules") && family.help?.contains("flat-curve") == true)
    #expect(family.help?.contains("pii") == false)
    let none = try #require(found("suppression-invalid", in: "# polku: ignore-file xyzzyxyzzy: the reason\n" + stages))
    #expect(none.help == "'polku explain' lists the rules")
  }

  @Test("the short form of an emotion is offered only where it fits")
  func theShortFormFits() throws {
    func help(_ touchpoint: String) throws -> String? {
      try #require(
        found("no-emotion-curve", in: "journey: A\nstages:\n  - stage: One\n    touchpoints: [a: 1, \(touchpoint)]\n")
      ).help
    }
    #expect(try help("Waits")?.hasSuffix(": '- Waits: 2'") == true)
    #expect(try help("{touchpoint: Waits, channel: desk}")?.hasSuffix(": 'emotion: 2' at 'Waits'") == true)
  }

  @Test("a template over stages of another list is named")
  func theTemplateIsNamed() throws {
    func journey(_ template: String, _ stages: String...) -> String {
      "journey: A\n\(template)stages: ["
        + stages.map { "{stage: \($0), touchpoints: [a \($0): 1]}" }.joined(separator: ", ") + "]\n"
    }
    let other = try #require(
      found("missing-stage", in: journey("template: purchase-5\n", "awareness", "consideration", "purchase")))
    #expect(other.message.contains("'purchase-5'") && other.help?.hasPrefix("take 'template' out") == true)
    let none = try #require(found("missing-stage", in: journey("", "need", "search", "decision")))
    #expect(none.help == "write 'template: purchase-5'")
    let wrong = try #require(found("missing-stage", in: journey("template: lifecycle\n", "need", "search", "decision")))
    #expect(wrong.help?.hasPrefix("write 'template: purchase-5'") == true)
    let own = try #require(found("missing-stage", in: journey("", "One", "Two", "need")))
    #expect(own.message.hasPrefix("no stage names a phase"))
  }

  @Test("what can't be turned off says so, and says what it is", arguments: ["unclosed-quote", "value-type"])
  func mistakesAreNoRules(id: String) throws {
    let comment = try #require(
      found(
        "suppression-invalid",
        in: "# polku: ignore-file \(id): the reason\njourney: A\nstages: [{stage: One, touchpoints: [a: 1, b: 1]}]\n"))
    #expect(comment.message.contains("is no rule but a mistake in ") && comment.fixes.isEmpty)
    #expect(RuleName.problem(with: id).message.contains("is no rule but a mistake in "))
  }
}
