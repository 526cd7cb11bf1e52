import JourneyLint
import JourneySyntax
import Synchronization
import Testing

@Suite struct FixerTests {
  private static let head = "journey: A\ncovers: [purchase]\nstages:\n  - stage: purchase\n"

  private func fixed(_ text: String, _ safety: Fix.Safety = .suggested) -> FixedText {
    Fixer(Linter(), upTo: safety).fixed(SourceText(text))
  }

  private func text(_ fixed: FixedText) -> String { String(decoding: fixed.text.bytes, as: UTF8.self) }

  @Test func safeOnesUnasked() {
    let before = Self.head + "    touchpoints:\n      - a: 1\n      - touchpoint:b\n        emtion: 2\n"
    #expect(text(fixed(before, .safe)) == before.replacing("touchpoint:b", with: "touchpoint: b"))
    let all = fixed(before)
    #expect(text(all) == before.replacing("touchpoint:b", with: "touchpoint: b").replacing("emtion", with: "emotion"))
    #expect(all.applied.map(\.rule) == ["space-after-colon", "unknown-key"])
    #expect(all.applied.map(\.title) == ["Add the space", "Write 'emotion'"])
    #expect(all.isFinished && all.after.diagnostics.isEmpty)
  }

  @Test func everythingElseStaysByteForByte() {
    let before =
      "\u{FEFF}# Äijä\tja\u{A0}tabs  \r\nasiakaspolku:   Hiusten  leikkuu\r\nkattaa: [osto]\r\nvaiheet:\r\n-  vaihe:  osto\t# ö\r\n   kosketuspisteet: [ a: 1 ,b: 2,  { kosketuspiste: c,tunen: 1 } ]"
    #expect(text(fixed(before)) == before.replacing("tunen", with: "tunne"))
  }

  /// Only the first thousand of them are told at once.
  @Test func moreMistakesThanAreTold() {
    let line = "      - {touchpoint: a, emtion: 1, chanel: b}\n"
    let before = Self.head + "    touchpoints:\n" + String(repeating: line, count: 600)
    let all = fixed(before)
    #expect(text(all) == before.replacing("emtion", with: "emotion").replacing("chanel", with: "channel"))
    #expect(all.isFinished)
  }

  @Test func whatIsIgnoredStays() {
    let line =
      "    # polku: ignore unknown-key: for another tool\n    touchpoints: [{touchpoint: a, emtion: 1}, b: 2]\n"
    let before = Self.head + line
    #expect(fixed(before).applied.isEmpty)
    let settings = LintSettings(levels: ["unknown-key": .off])
    let other = Self.head + "    touchpoints: [{touchpoint: a, emtion: 1}, b: 2]\n"
    #expect(Fixer(Linter(settings: settings), upTo: .suggested).fixed(SourceText(other)).applied.isEmpty)
    #expect(fixed(other).applied.count == 1)
  }

  /// A fix that would do harm doesn't keep the others from being applied.
  @Test func harmIsLeftOut() {
    let before =
      Self.head
      + "    touchpoints:\n      - touchpoint: a\n        emotion: 1\n        emtion: 2\n      - touchpoint: b\n        emtion: 1\n        chanel: shop\n"
    let result = fixed(before)
    #expect(
      text(result)
        == Self.head
        + "    touchpoints:\n      - touchpoint: a\n        emotion: 1\n        emtion: 2\n      - touchpoint: b\n        emotion: 1\n        channel: shop\n"
    )
    #expect(result.applied.count == 2 && result.isFinished)
  }

  @Test func unusedSuppressions() {
    func after(_ text: String) -> String {
      String(self.text(fixed(text, .safe)).dropFirst(Self.head.count))
    }
    let points = "    touchpoints: [a: 1, b: 2]\n"
    #expect(after(Self.head + "    # polku: ignore stage-empty: x\n" + points) == points)
    #expect(
      after(Self.head + "    # why\n    # polku: ignore stage-empty, pii: x\n" + points) == "    # why\n" + points)
    #expect(after(Self.head + points + "# polku: ignore stage-empty: x") == String(points.dropLast()))
    #expect(after(Self.head + "    touchpoints: [a: 1, b: 2]   # polku: ignore stage-empty: x  \n") == points)
    let used =
      Self.head
      + "    # polku: ignore stage-empty, unknown-key, pii: x\n    touchpoints: [a: 1, {touchpoint: b, emtion: 1}]\n"
    #expect(
      after(used) == "    # polku: ignore unknown-key: x\n    touchpoints: [a: 1, {touchpoint: b, emtion: 1}]\n")
  }

  /// A rule that judges by the day says nothing where nobody tells the day: then a comment on it isn't out of use.
  @Test func suppressionsOfDatesWaitForADay() {
    let before =
      Self.head + "    # polku: ignore stale, action-overdue: the archive is closed\n    touchpoints: [a: 1, b: 2]\n"
    #expect(fixed(before).before.diagnostics.isEmpty)
  }

  @Test func idsThatStandTwice() {
    let points = (1...3).map { "      - touchpoint: p\($0)\n        id: chair\n        emotion: 1\n" }.joined()
    let other = "      - touchpoint: p4\n        id: chair-2\n        emotion: 1\n"
    let result = text(fixed(Self.head + "    touchpoints:\n" + points + other))
    #expect(result.matches(of: #/id: (.+)/#).map(\.1) == ["chair", "chair-3", "chair-4", "chair-2"])
  }

  @Test func stagesThatSayNothing() {
    let points = "    touchpoints: [a: 1, b: 2]\n"
    #expect(text(fixed(Self.head + points + "  - stage: The way home\n")) == Self.head + points)
    for kept in [
      "  - stage: The way home\n    goal: rest\n", "  # soon\n  - stage: The way home\n", "  - stage: Home # soon\n",
    ] {
      #expect(fixed(Self.head + points + kept).applied.isEmpty)
    }
    #expect(fixed("journey: A\ncovers: [purchase]\nstages:\n  - stage: purchase\n  - stage: Home\n").applied.isEmpty)
  }

  @Test func whatAMetricWasAskedAbout() {
    let settings = LintSettings(levels: ["metric-level": .severity(.warning)])
    func after(_ text: String) -> String {
      self.text(Fixer(Linter(settings: settings), upTo: .suggested).fixed(SourceText(text)))
    }
    let flow =
      Self.head + "    touchpoints: [a: 1, {touchpoint: b, emotion: 2, metrics: [{metric: nps, value: 31, n: 312}]}]\n"
    #expect(after(flow) == flow.replacing("nps", with: "nps, level: transactional"))
    let block =
      "asiakaspolku: A\nkattaa: [osto]\nmittarit:\n  - mittari: ces # kysely\n    arvo: 5.8\n    n: 312\n    menetelmä: keskiarvo\n    parempi: suuri\nvaiheet:\n  - vaihe: osto\n    kosketuspisteet: [a: 1, b: 2]\n"
    let result = after(block)
    #expect(result == block.replacing("# kysely\n", with: "# kysely\n    taso: asiakassuhde\n"), "\(result)")
  }

  /// Findings that a list outside the file takes out are no reason to change it.
  @Test func findingsThatAreKnownStay() {
    let source = SourceText(Self.head + "    touchpoints: [{touchpoint: a, emtion: 1}, b: 2]\n")
    let fixer = Fixer(upTo: .suggested) { source in
      let report = Linter().lint(source)
      return LintReport(
        source: source, journey: report.journey, diagnostics: [],
        suppressed: report.diagnostics.map { SuppressedFinding($0, by: .external) })
    }
    #expect(fixer.fixed(source).applied.isEmpty)
  }

  /// Alternatives, atomic fixes, fixes into one place, fixes that make no sense, and a linter that is never content.
  @Test func invented() {
    @Sendable func finding(_ id: String, _ fixes: Fix...) -> Diagnostic {
      Diagnostic(id: id, message: id, span: Span(0, 1), fixes: fixes)
    }
    func result(
      _ text: String, _ safety: Fix.Safety = .suggested, _ find: @escaping @Sendable ([UInt8]) -> [Diagnostic]
    ) -> FixedText {
      Fixer(upTo: safety) { LintReport(source: $0, diagnostics: find($0.bytes)) }.fixed(SourceText(text))
    }
    let alternatives = result("a: b") { bytes in
      bytes.contains(0x62)
        ? [
          finding(
            "x", Fix("c", safety: .suggested, edits: [Edit(Span(3, 4), "c")]),
            Fix("d", safety: .safe, edits: [Edit(Span(3, 4), "d")]))
        ] : []
    }
    #expect(text(alternatives) == "a: d")
    let together = result("a: bc") { bytes in
      (bytes.contains(0x62)
        ? [finding("x", Fix("B", safety: .safe, edits: [Edit(Span(0, 1), "A"), Edit(Span(3, 4), "B")]))] : [])
        + (bytes.contains(0x61) ? [finding("y", Fix("A", safety: .safe, edits: [Edit(Span(0, 1), "Z")]))] : [])
    }
    #expect(text(together) == "A: Bc" && together.applied.count == 1)
    let nonsense = result("a: b") { _ in
      [
        finding("x", Fix("out of range", safety: .safe, edits: [Edit(Span(3, 9), "c")])),
        finding("y", Fix("backwards", safety: .safe, edits: [Edit(Span(3, 4), "c"), Edit(Span(0, 1), "c")])),
        finding("z", Fix("nothing", safety: .safe, edits: [Edit(Span(3, 4), "b")])),
        finding("w", Fix("in vain", safety: .safe, edits: [Edit(Span(3, 4), "c")])),
      ]
    }
    #expect(nonsense.applied.isEmpty && text(nonsense) == "a: b")
    let endless = result("a: 1") { bytes in
      (bytes.count..<500).map { finding("x\(100 + $0)", Fix("more", safety: .safe, edits: [Edit(Span(3, 3), "1")])) }
    }
    #expect(endless.applied.count == Fixer.mostRounds && !endless.isFinished)
  }

  /// Fixes that are bad for what stands on their own lines are found out together; of others a text is judged only so often.
  @Test(arguments: [true, false])
  func attemptsAreLimited(isToldInPlace: Bool) {
    let count = Mutex(0)
    let text = String(repeating: "a: b\n", count: 300)
    let fixer = Fixer(upTo: .safe) { source in
      count.withLock { $0 += 1 }
      let found = stride(from: 3, to: 1_500, by: 5).map {
        Diagnostic(
          id: "x", message: "x", span: isToldInPlace ? Span($0, $0) : Span(0, 0),
          fixes: [Fix("c", safety: .safe, edits: [Edit(Span($0, $0 + 1), "c")])])
      }
      return LintReport(source: source, diagnostics: found)
    }
    let fixed = fixer.fixed(SourceText(text))
    #expect(fixed.isFinished == isToldInPlace && fixed.applied.isEmpty)
    #expect(count.withLock(\.self) <= (isToldInPlace ? 3 : 501))
  }

  @Test(
    "a few bad fixes among very many good ones cost a few judgements, and no good one is left out",
    arguments: [60, 130])
  func badOnesAmongMany(times: Int) {
    let line = "      - {touchpoint: a, emtion: 1}\n"
    let bad = "      - {touchpoint: a, emtion: much, emotion: 1}\n      - {touchpoint: a, importence: none}\n"
    let points = String(repeating: String(repeating: line, count: 9) + bad, count: times)
    let text = Self.head + "    touchpoints:\n" + points
    let count = Mutex(0)
    let fixed = Fixer(upTo: .suggested) { source in
      count.withLock { $0 += 1 }
      return Linter().lint(source)
    }.fixed(SourceText(text))
    #expect(self.text(fixed) == text.replacing("emtion: 1", with: "emotion: 1"))
    #expect(count.withLock(\.self) <= 16 && fixed.isFinished)
  }

  @Test("what can't be mended hides nothing that can, however much there is of both")
  func unmendableOnesAmongMany() {
    let lines = (0..<2000).map { number in
      "      - {touchpoint: a, emtion: \(number % 8 == 0 ? 9 : 1)}\n      - {touchpoint: a, foobarbaz: x}\n"
    }
    let text = Self.head + "    touchpoints:\n" + lines.joined()
    let count = Mutex(0)
    let fixed = Fixer(upTo: .suggested) { source in
      count.withLock { $0 += 1 }
      return Linter().lint(source)
    }.fixed(SourceText(text))
    #expect(self.text(fixed) == text.replacing("emtion", with: "emotion"))
    #expect(count.withLock(\.self) <= 16 && fixed.isFinished)
  }

  @Test("what a fix has guessed, no other guesses further from")
  func oneGuess() {
    let (first, second) = ([UInt8]("samtal".utf8), [UInt8]("santal".utf8))
    let fixer = Fixer(upTo: .suggested) { source in
      let (wrong, near) =
        source.bytes.contains(first) ? (first, "santal") : source.bytes.contains(second) ? (second, "avtal") : ([], "")
      guard let place = source.bytes.firstRange(of: wrong), !wrong.isEmpty else {
        return LintReport(source: source, diagnostics: [])
      }
      let span = Span(place.lowerBound, place.upperBound)
      let fix = Fix("Write", safety: .suggested, edits: [Edit(span, near)])
      let error = Diagnostic(
        id: "unknown-\(near)", severity: near == "avtal" ? .warning : .error, message: near, span: span, fixes: [fix])
      return LintReport(source: source, diagnostics: [error])
    }
    #expect(text(fixer.fixed(SourceText("a: samtal\n"))) == "a: santal\n")
  }
}
