public import JourneyAnalysis
public import JourneyModel
public import JourneySyntax

/// What rules look at: a journey with its text, and with what is already known to be wrong in it.
///
/// A class, so that what several rules need of a journey is computed once, when the first of them asks for it.
public final class LintSubject {
  /// The text as a tree.
  public let tree: SyntaxTree
  /// The journey that was read from it.
  public let journey: Journey
  /// The errors in the text's syntax, words and values, in order of place: what they speak of is known to be wrong, and
  /// no rule may speak of what follows from it.
  public let errors: [Diagnostic]
  /// The day on which the journey is judged; `nil` where nobody says, and nothing is judged by its date.
  public let today: CalendarDate?
  /// What is set for rules.
  let options: RuleOptions
  /// The journey that this one is compared with; `nil` where there is none, or where no rule asks for it.
  public let compared: Journey?

  /// What is computed from the journey.
  public private(set) lazy var analysis = Analysis(journey)
  /// Everything that is measured and in which nothing is known to be wrong, in the order of the file.
  private(set) lazy var measurements = uses(.metrics) ? Measurement.all(in: journey, of: source, without: errors) : []
  /// All metrics of the journey, its stages and its touchpoints.
  private(set) lazy var metrics =
    !uses(.metrics)
    ? [] : journey.metrics + journey.stages.flatMap { $0.metrics } + journey.touchpoints.flatMap { $0.metrics }
  /// Whether the scales that the file sets can't all be read.
  private(set) lazy var hasBrokenScales = findsBrokenScales()
  /// Whether it is known who comes where: no name in `next` and `persona` leads nowhere.
  private(set) lazy var knowsPaths = findsPaths()
  /// What the file says is done about its touchpoints.
  private(set) lazy var remedies = Remedies(self)

  /// A journey to look at.
  /// - Parameter errors: in order of place.
  package convenience init(
    tree: SyntaxTree, journey: Journey, errors: [Diagnostic], today: CalendarDate? = nil, compared: Journey? = nil
  ) {
    self.init(
      tree: tree, journey: journey, errors: errors, today: today, options: RuleOptions(), compared: compared)
  }

  /// A journey to look at with what is set for rules.
  init(
    tree: SyntaxTree, journey: Journey, errors: [Diagnostic], today: CalendarDate?, options: RuleOptions,
    compared: Journey?
  ) {
    self.tree = tree
    self.journey = journey
    self.errors = errors
    self.today = today
    self.options = options
    self.compared = compared
  }

  /// Whether a key stands in the file, with a value that fits. What a rule looks for mostly isn't there at all.
  func uses(_ key: Key) -> Bool { journey.keys.contains(key) }

  /// The text.
  public var source: SourceText { tree.source }

  /// Where the key of the list of stages stands, or else the whole document.
  public var stagesKeySpan: Span { stagesPair?.key.span ?? journey.span }

  /// The key and the value of the list of stages.
  var stagesPair: Pair? {
    guard let stage = journey.stages.first, let root = tree.root else { return nil }
    return root.pairs.first { $0.value.span.contains(stage.span) }
  }

  /// So many bytes of a line are looked at, before an error and behind it: names are much shorter.
  private static let longestLine = 2000

  /// The lines in which errors begin, in lower case; of very long ones what stands around the error.
  /// - Complexity: O(n) in the errors.
  var errorLines: [String] {
    let bytes = source.bytes
    var lines: [String] = []
    var read = -1
    for error in errors where error.span.start > read {
      var start = min(error.span.start, bytes.count)
      var end = start
      let (first, last) = (max(0, start - Self.longestLine), min(bytes.count, end + Self.longestLine))
      while start > first, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
      while end < last, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      lines.append(source[Span(start, end)].lowercased())
      read = end
    }
    return lines
  }

  /// Whether an error stands in a part of the text, or in what was meant to be its last line.
  /// - Complexity: O(log n) in the errors.
  func hasError(in span: Span) -> Bool {
    var (low, high) = (0, errors.count)
    while low < high {
      let middle = (low + high) / 2
      if errors[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    return low < errors.count && errors[low].span.start <= reach(of: span)
  }
}
