import JourneyAnalysis
import JourneyModel
import JourneySyntax

/// A metric with its place and what comes of it.
struct Measurement: Sendable {
  /// What it is measured of.
  enum Place: Sendable {
    case journey
    /// The 0-based place of the stage among the journey's.
    case stage(Int)
    /// The 0-based place of the touchpoint among the journey's.
    case touchpoint(Int)
  }

  /// What the file says.
  let metric: Metric
  /// What it is measured of.
  let place: Place
  /// What it comes to; `nil` where nothing does.
  let figure: MetricFigure?
  /// Why nothing can be made of the answers; `nil` where something is, or where there are none.
  let obstacle: MetricObstacle?

  private let source: SourceText

  private init(_ metric: Metric, _ place: Place, _ source: SourceText) {
    self.source = source
    self.metric = metric
    self.place = place
    let figure = MetricFigure(metric)
    self.figure = figure
    obstacle =
      if let figure {
        figure.cautions.lazy.compactMap { caution -> MetricObstacle? in
          if case .answersUnused(let obstacle) = caution { obstacle } else { nil }
        }.first
      } else {
        MetricFigure.obstacle(to: metric)
      }
  }

  /// The name in quotation marks, as the author wrote it.
  var quotedName: String { Shown.quoted(metric.writtenName(in: source)) }

  /// All metrics in the order of the file, less those in which an error stands: what follows from it is no finding.
  /// - Complexity: O(n log n) in the errors, O(n) in the metrics.
  static func all(in journey: Journey, of source: SourceText, without errors: [Diagnostic]) -> [Measurement] {
    let errorPlaces = errors.map(\.span.start).sorted()
    var found: [Measurement] = []
    func add(_ metrics: [Metric], _ place: Place) {
      for metric in metrics where !hasPlace(in: metric.span, errorPlaces) {
        found.append(Measurement(metric, place, source))
      }
    }
    add(journey.metrics, .journey)
    for stage in journey.stages {
      add(stage.metrics, .stage(stage.index))
      for touchpoint in stage.touchpoints { add(touchpoint.metrics, .touchpoint(touchpoint.index)) }
    }
    return found
  }

  /// Whether one of the sorted places lies in a span.
  private static func hasPlace(in span: Span, _ places: [Int]) -> Bool {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < span.start { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] <= span.end
  }
}

extension LintSubject {
  /// A key's word in the language of the file's keys, as help shows it.
  func ownWord(_ key: Key, of record: RecordName = .metric) -> String { word(key, of: record) }

  /// Whether the journey has sources and no touchpoint names any: then they are those of all of them.
  var haveAllTheSameSources: Bool {
    !journey.sources.isEmpty && journey.touchpoints.allSatisfy { $0.sources.isEmpty }
  }

  /// Whether the file claims to tell what is, so that it may be asked for evidence.
  var claimsEvidence: Bool { journey.state?.value == .asIs }
}
