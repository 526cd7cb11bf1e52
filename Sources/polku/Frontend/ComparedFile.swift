import JourneyLint
import JourneyModel
import JourneySyntax

/// The file that a journey's `compare-with` names must be there; only who may look at the disk can tell.
enum ComparedFile {
  /// The report, with a finding more where the file isn't there.
  static func check(_ report: LintReport) -> LintReport {
    guard let written = report.journey?.compareWith, report.source.path != "<stdin>", !written.value.isEmpty else {
      return report
    }
    let folder = FileSystem.folder(of: report.source.path)
    guard FileSystem.kind(of: path(of: written.value, in: folder)) != .file else { return report }
    let candidates = (try? FileSystem.names(in: folder.isEmpty ? "." : folder)) ?? []
    let nearest = Nearest.match(for: written.value, among: candidates.filter { $0.hasSuffix(JourneyFiles.ending) })
    let finding = Diagnostic(
      id: "reference-unresolved", message: "there is no file \(Shown.quoted(written.value))", span: written.span,
      note: "'compare-with' names a journey's file by its path from this file",
      explanation: "two journeys can't be compared where one of them isn't there",
      help: nearest.map { "write '\($0)'" } ?? "write the path of the other journey's file",
      fixes: nearest.map { [Fix("Write '\($0)'", safety: .suggested, edits: [Edit(written.span, $0)])] } ?? [])
    return report.adding([finding])
  }

  /// Reads the file that a journey of some path names; one that can't be read isn't compared.
  static func reader(beside path: String) -> @Sendable (_ written: String) -> SourceText? {
    let folder = FileSystem.folder(of: path)
    return { written in
      let other = Self.path(of: written, in: folder)
      return (try? FileSystem.read(other)).map { SourceText(path: other, bytes: $0) }
    }
  }

  private static func path(of written: String, in folder: String) -> String {
    written.hasPrefix("/") ? written : FileSystem.join(folder, written)
  }
}
