import Foundation
import JourneyAnalysis
import JourneyTestSupport
import Testing

/// The library's statistics against SciPy's, over the random inputs of Tests/Oracle/statistics.py.
@Suite struct StatisticsOracleTests {
  private struct Row {
    let kind: String
    let inputs: [Double]
    let outputs: [Double]
  }

  private static let rows: [Row] = {
    let url = Fixtures.root.appending(path: "Tests/Oracle/statistics.csv")
    let text = (try? Fixtures.bytes(url)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",")
      func numbers(_ cell: Substring) -> [Double] { cell.split(separator: " ").compactMap { Double($0) } }
      return Row(kind: String(cells[0]), inputs: numbers(cells[1]), outputs: numbers(cells[2]))
    }
  }()

  @Test func theTableIsThere() {
    #expect(Self.rows.count > 2000)
    #expect(Set(Self.rows.map(\.kind)) == Set(Self.kinds))
  }

  static let kinds = [
    "wilson", "score", "scores", "shares", "mean", "means", "normal-quantile", "normal-below", "student-quantile",
    "student-below", "student-beyond",
  ]

  /// Relative to the number, 1e-9; where it is nearly 0 (the end of an interval, a difference), to 1e-9 of the unit.
  /// Quantiles and what lies beyond or below keep the relative bound however small they are, down to 1e-300.
  @Test(arguments: kinds) func oursAreSciPys(kind: String) throws {
    let isRelative = kind.contains("-")
    for row in Self.rows where row.kind == kind {
      let ours = try #require(Self.ours(row), "\(row)")
      #expect(ours.count == row.outputs.count, "\(row)")
      for (one, other) in zip(ours, row.outputs) {
        let unit = isRelative ? max(abs(other), 1e-300) : max(abs(other), 1)
        #expect(abs(one - other) <= 1e-9 * unit, "\(row) is \(one)")
      }
    }
  }

  private static func ours(_ row: Row) -> [Double]? {
    let x = row.inputs
    let n = x.map { Int($0) }
    switch row.kind {
    case "wilson":
      return CountedShare(n[0], of: n[1]).map { [$0.interval.lower, $0.interval.upper] }
    case "score":
      return NetPromoterScore(promoters: n[0], passives: n[1], detractors: n[2]).map {
        [$0.value, $0.interval.lower, $0.interval.upper]
      }
    case "scores":
      guard let one = NetPromoterScore(promoters: n[0], passives: n[1], detractors: n[2]),
        let two = NetPromoterScore(promoters: n[3], passives: n[4], detractors: n[5])
      else { return nil }
      return compared(.score(one), .score(two))
    case "shares":
      guard let one = CountedShare(n[0], of: n[1]), let two = CountedShare(n[2], of: n[3]) else { return nil }
      return compared(.share(one), .share(two))
    case "mean":
      guard let mean = mean(n[...]), let deviation = mean.standardDeviation, let interval = mean.interval else {
        return nil
      }
      return [mean.value, deviation, interval.lower, interval.upper]
    case "means":
      guard let one = mean(n.prefix(n.count / 2)), let two = mean(n.suffix(n.count / 2)) else { return nil }
      return compared(.mean(one), .mean(two))
    case "normal-quantile": return NormalDistribution.quantile(x[0]).map { [$0] }
    case "normal-below": return [NormalDistribution.below(x[0])]
    case "student-quantile": return StudentDistribution(freedom: x[1]).quantile(x[0]).map { [$0] }
    case "student-below": return [StudentDistribution(freedom: x[1]).below(x[0])]
    case "student-beyond": return [StudentDistribution(freedom: x[1]).beyond(x[0])]
    default: return nil
    }
  }

  private static func mean(_ counts: ArraySlice<Int>) -> AnswerMean? {
    AnswerMean(counts.enumerated().map { (Double($0.offset + 1), $0.element) })
  }

  private static func compared(_ one: AnswerSample, _ two: AnswerSample) -> [Double]? {
    let comparison = DifferenceTest.compared(one, two)
    guard let test = comparison.test, let interval = comparison.interval else { return nil }
    var numbers = [test.statistic, test.p, interval.lower, interval.upper]
    if case .means(let freedom) = test.kind { numbers.insert(freedom, at: 1) }
    return numbers
  }
}
