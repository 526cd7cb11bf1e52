import JourneyDiagram
import JourneyGraphviz
import JourneyModel

extension MapRequest {
  /// Checks what a command line says.
  /// - Parameter file: The file that the map goes to, whose ending may name the format; `nil` for a folder or a stream.
  /// - Throws: `Failure.usage` with what to write instead.
  init(_ options: DrawingOptions, file: String? = nil) throws(Failure) {
    let view = try Choice(kind: "view", words: MapPainter.views.map(\.rawValue)).check(options.view)
    self.view = MapView(rawValue: view) ?? .map
    format = try Self.format(options.format, file: file)
    theme = try options.theme.map { name throws(Failure) in
      try Choice(kind: "theme", words: ThemeSettings.choices).check(name)
    }
    persona = options.persona
    language = try Self.language(options.language)
    lanes = try Self.lanes(options.lanes)
    scale = options.scale
    paper = try Self.paper(options.paper)

    if let paper, format != .pdf {
      throw .usage(
        "--paper \(paper.name) is for PDF, and this map is \(format.rawValue): leave it out, or write --format pdf")
    }
    if let scale {
      if format != .png {
        throw .usage("--scale is for PNG, and this map is \(format.rawValue): leave it out, or write --format png")
      }
      let scales = PictureOptions.scales
      if !scales.contains(scale) {
        throw .usage("--scale \(scale): choose a number from \(scales.lowerBound) to \(Int(scales.upperBound))")
      }
    }
    if format == .text {
      if self.view != .map {
        throw .usage("--format text is for the view map, and this is \(view): leave it out, or write --view map")
      }
      if theme != nil { throw .usage("--theme is for pictures, and a terminal has its own colours: leave it out") }
      if lanes != nil { throw .usage("--lanes is for pictures, and this is text: leave it out") }
    }
    if lanes != nil, self.view != .map {
      throw .usage("--lanes is for the view map, and this is \(view): leave it out, or write --view map")
    }
  }

  private static func format(_ word: String?, file: String?) throws(Failure) -> MapFormat {
    let choice = Choice(kind: "format", words: MapFormat.allCases.map(\.rawValue))
    let named = try word.map { word throws(Failure) in try choice.check(word) }.flatMap(MapFormat.init(rawValue:))
    guard let file else { return named ?? .svg }
    guard let ending = FileSystem.ending(of: file)?.lowercased() else { return named ?? .svg }
    if let byEnding = MapFormat(ending: ending) {
      if let named, named != byEnding {
        throw .usage(
          "--format \(named.rawValue) doesn't go with \(ShellWord.quoted(file)): leave it out, or write another ending")
      }
      return byEnding
    }
    if let named { return named }
    throw .usage(
      "what \(ShellWord.quoted(file)) is to be can't be told by '.\(Shown.plain(ending))': write an ending such as .svg, or --format"
    )
  }

  /// The language that a command line names.
  /// - Throws: `Failure.usage` with the languages that there are.
  static func language(_ word: String?) throws(Failure) -> Language? {
    guard let word else { return nil }
    return Language(rawValue: try Choice(kind: "language", words: Language.allCases.map(\.rawValue)).check(word))
  }

  private static func paper(_ word: String?) throws(Failure) -> PaperSize? {
    guard let word else { return nil }
    return PaperSize(named: try Choice(kind: "paper", words: PaperSize.names).check(word.lowercased()))
  }

  private static func lanes(_ list: String?) throws(Failure) -> [String]? {
    guard let list else { return nil }
    let ids = list.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
    if let problem = problem(withLanes: ids) { throw .usage("--lanes: \(problem)") }
    return ids
  }

  /// What is wrong with a choice of lanes; `nil` where nothing is.
  static func problem(withLanes ids: [String]) -> String? {
    let choice = Choice(kind: "lane", words: LaneRegistry.ids)
    var seen: Set<String> = []
    for id in ids {
      if let problem = choice.problem(with: id) { return problem }
      if !seen.insert(id).inserted { return "'\(id)' stands there twice: write it once" }
    }
    return nil
  }
}

extension Substring {
  /// Without the spaces round it.
  fileprivate var trimmed: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
