import JourneySyntax

/// A file's findings, compared with what a baseline knows of the file.
public struct BaselineJudgement: Sendable {
  /// The report, with the known findings among those that are taken out.
  public let report: LintReport
  /// The entries of the known findings, as they are called now.
  let known: [BaselineEntry]
  /// The entries that the other findings would have.
  let new: [BaselineEntry]
  /// What the baseline knows besides and nobody can say whether it is still so: the rule wasn't asked, or the file has
  /// mistakes that keep it from being read.
  let unjudged: [BaselineEntry]
  /// How many findings the baseline knows that aren't there any more.
  public let unused: Int

  /// How many findings of the report aren't known.
  public var newCount: Int { new.reduce(0) { $0 + $1.count } }

  /// The report with all findings that can be known taken out, as it is when they have been written to the baseline.
  public var reportWhenWritten: LintReport {
    let written = report.diagnostics.filter(BaselineKeys.isKnowable).map { SuppressedFinding($0, by: .external) }
    return LintReport(
      source: report.source, journey: report.journey,
      diagnostics: report.diagnostics.filter { !BaselineKeys.isKnowable($0) },
      suppressed: (report.suppressed + written).inOrderOfPlace())
  }

  /// Compares.
  /// - Parameters:
  ///   - entries: what the baseline knows of the file.
  ///   - settings: those that the report was made with.
  /// - Complexity: O(n log n) in the bytes of the text, the findings and the entries.
  public init(_ report: LintReport, _ entries: [BaselineEntry], settings: LintSettings) {
    let places = report.diagnostics.indices.filter { BaselineKeys.isKnowable(report.diagnostics[$0]) }
    guard !places.isEmpty || !entries.isEmpty else {
      (self.report, known, new, unjudged, unused) = (report, [], [], [], 0)
      return
    }
    let keys = BaselineKeys(SyntaxTree.parse(report.source))
    let found = places.map { keys.keys(of: report.diagnostics[$0]) }
    var matching = Matching(entries)
    var matches = found.map { matching.take($0.key) }
    if matches.contains(nil), !matching.isUsedUp {
      let tails = matching.tailsOfMoved(among: keys.namedPaths)
      if !tails.isEmpty {
        for index in matches.indices where matches[index] == nil { matches[index] = matching.take(found[index], tails) }
      }
    }

    var left = report.diagnostics.map { Optional($0) }
    var suppressed = report.suppressed
    var known: [BaselineEntry] = []
    var new: [BaselineEntry] = []
    for (index, place) in places.enumerated() {
      guard let match = matches[index] else {
        new.append(BaselineEntry(found[index].key))
        continue
      }
      let reason = entries[match].reason
      known.append(BaselineEntry(found[index].key, reason: reason))
      suppressed.append(SuppressedFinding(report.diagnostics[place], by: .external, reason: reason))
      left[place] = nil
    }
    let isRead =
      report.journey != nil
      && report.diagnostics.allSatisfy { diagnostic in
        BaselineKeys.isKnowable(diagnostic) || diagnostic.severity != .error && diagnostic.id != "more-mistakes"
      }
    let rest = matching.rest
    let unjudged = rest.filter { !isRead || !Self.isAsked($0.key.rule, settings) }
    self.report = LintReport(
      source: report.source, journey: report.journey, diagnostics: left.compactMap { $0 },
      suppressed: suppressed.inOrderOfPlace())
    (self.known, self.new, self.unjudged) = (known, new, unjudged)
    unused = (rest.reduce(0) { $0 + $1.count }) - (unjudged.reduce(0) { $0 + $1.count })
  }

  /// Whether a rule has looked for what an entry knows; one that there isn't any more never will.
  private static func isAsked(_ id: String, _ settings: LintSettings) -> Bool {
    guard let rule = RuleRegistry.rule(id) else { return true }
    return settings.asks(for: rule) && (settings.today != nil || !BaselineKeys.rulesOfTheDay.contains(id))
  }

  /// What is to be known of the file from now on.
  /// - Parameter isGrowing: whether what is new is to be known as well.
  public func entries(isGrowing: Bool) -> [BaselineEntry] { known + unjudged + (isGrowing ? new : []) }
}

extension BaselineJudgement {
  /// Entries, and how many findings each of them has still to give.
  private struct Matching {
    let entries: [BaselineEntry]
    private var left: [Int]
    private var byKey: [BaselineEntry.Key: Int] = [:]

    init(_ entries: [BaselineEntry]) {
      self.entries = entries
      left = entries.map(\.count)
      for (index, entry) in entries.enumerated() { byKey[entry.key] = index }
    }

    var isUsedUp: Bool { left.allSatisfy { $0 == 0 } }

    var rest: [BaselineEntry] {
      entries.indices.filter { left[$0] > 0 }.map {
        BaselineEntry(entries[$0].key, count: left[$0], reason: entries[$0].reason)
      }
    }

    /// The entry that knows a finding.
    mutating func take(_ key: BaselineEntry.Key) -> Int? {
      guard let index = byKey[key], left[index] > 0 else { return nil }
      left[index] -= 1
      return index
    }

    /// What is left of the places of entries whose element isn't where it was: what it stood in has another name, or it
    /// stands elsewhere, or it has been given an id.
    func tailsOfMoved(among paths: @autoclosure () -> Set<String>) -> [BaselineEntry.Key: [Int]] {
      var tails: [BaselineEntry.Key: [Int]] = [:]
      var present: Set<String>?
      for (index, entry) in entries.enumerated() where left[index] > 0 {
        guard let (element, tail) = ModelPaths.parts(of: entry.key.place) else { continue }
        let there = present ?? paths()
        present = there
        if !there.contains(element) {
          tails[BaselineEntry.Key(rule: entry.key.rule, place: tail), default: []].append(index)
        }
      }
      return tails
    }

    /// The entry that knew a finding at another place.
    mutating func take(_ keys: BaselineKeys.Keys, _ tails: [BaselineEntry.Key: [Int]]) -> Int? {
      for tail in keys.tails {
        for index in tails[BaselineEntry.Key(rule: keys.key.rule, place: tail)] ?? [] where left[index] > 0 {
          left[index] -= 1
          return index
        }
      }
      return nil
    }
  }
}
