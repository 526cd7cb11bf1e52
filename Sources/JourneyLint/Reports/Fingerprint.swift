import JourneySyntax

/// What makes a finding the same one in tomorrow's text: its rule, its file and the path to it through keys and entries,
/// never a line. Of several that agree in all of that, which one it is.
enum Fingerprint {
  /// A fingerprint for each finding of a file, in their order; no two are equal.
  /// - Complexity: O(n) in the bytes of the text and the findings.
  static func all(in report: LintReport, path: String) -> [String] {
    all(of: report.diagnostics, in: report, path: path)
  }

  /// The same for findings about a report's text.
  static func all(of diagnostics: [Diagnostic], in report: LintReport, path: String) -> [String] {
    guard !diagnostics.isEmpty else { return [] }
    let elements = ElementPaths(SyntaxTree.parse(report.source))
    var seen: [String: Int] = [:]
    return diagnostics.map { diagnostic in
      let name = [diagnostic.id, path, elements.path(to: diagnostic.span.start)].joined(separator: "\0")
      seen[name, default: 0] += 1
      return of([name, String(seen[name] ?? 0)])
    }
  }

  /// 32 hexadecimal digits for some texts: FNV-1a (Fowler, Noll and Vo) in 64 bits, once as it is and once from another
  /// beginning.
  static func of(_ texts: [String]) -> String {
    var first: UInt64 = 0xCBF2_9CE4_8422_2325
    var second: UInt64 = 0x6C62_272E_07BB_0142
    for text in texts {
      for byte in text.utf8 {
        first = (first ^ UInt64(byte)) &* 0x100_0000_01B3
        second = (second ^ UInt64(byte)) &* 0x100_0000_01B3
      }
      // No byte of UTF-8, so that texts can't run together.
      first = (first ^ 0xFF) &* 0x100_0000_01B3
      second = (second ^ 0xFE) &* 0x100_0000_01B3
    }
    return digits(first) + digits(second)
  }

  private static func digits(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
