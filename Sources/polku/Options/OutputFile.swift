/// The files that maps and reports go to.
enum OutputFile {
  /// Sees to it that nothing goes over what people write themselves.
  /// - Parameters:
  ///   - path: where something is to go.
  ///   - option: the words on the command line that say so.
  ///   - sources: the files that the command line reads.
  /// - Throws: `Failure.usage`.
  static func check(_ path: String, option: String, sources: [String]) throws(Failure) {
    let name = FileSystem.name(of: path)
    let what: String
    if name.hasSuffix(JourneyFiles.ending) {
      what = "a journey"
    } else if name == ProjectFinder.fileName {
      what = "a project's settings"
    } else if FileSystem.kind(of: path) == .file, let place = FileSystem.realPath(path),
      sources.contains(where: { $0 == path || FileSystem.realPath($0) == place })
    {
      what = "what is read"
    } else {
      return
    }
    throw .usage("\(option) would write over \(what), \(ShellWord.path(path)): choose another name")
  }
}
