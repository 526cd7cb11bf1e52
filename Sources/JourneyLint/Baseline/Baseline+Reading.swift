import JourneyModel
public import JourneySyntax

extension Baseline {
  /// The key that every baseline begins with; its value is the version of the form.
  private static let heading = "polku-baseline"

  /// Reads a baseline's file.
  /// - Throws: `BaselineProblem` for the first thing that is wrong in it: a baseline that is half understood would hide
  ///   and tell the wrong findings.
  /// - Complexity: O(n log n) in the bytes of the text.
  public init(_ source: SourceText) throws(BaselineProblem) {
    self.init()
    let reader = Reader(SyntaxTree.parse(source))
    for (file, entries) in try reader.files() { self[file] = entries }
  }

  /// Reads the tree of a baseline.
  private struct Reader {
    let tree: SyntaxTree
    let lines: LineIndex
    let isBaseline: Bool

    init(_ tree: SyntaxTree) {
      self.tree = tree
      lines = LineIndex(tree.source)
      isBaseline = tree.root?[heading] != nil
    }

    func files() throws(BaselineProblem) -> [String: [BaselineEntry]] {
      if let mistake = tree.diagnostics.first(where: { $0.severity == .error }) {
        throw problem(mistake.message, at: mistake.span)
      }
      guard let root = tree.root, let version = root[heading] else {
        throw problem("this is no baseline, it has no '\(heading)'", at: Span(0, 0))
      }
      guard version.text == String(Baseline.version) else {
        let version = Shown.plain(version.text)
        throw problem("version \(version) isn't known here, only version \(Baseline.version)", at: root.span)
      }
      var files: [String: [BaselineEntry.Key: BaselineEntry]] = [:]
      guard let list = try members(of: root, [heading, "files"])["files"] else {
        throw problem("'files' is missing", at: root.span)
      }
      for file in try elements(of: list) {
        let members = try members(of: file, ["file", "known"])
        guard let name = members["file"], name.kind == .scalar, !name.text.isEmpty else {
          throw problem("a file has no name", at: file.span)
        }
        guard let known = members["known"] else { throw problem("'known' is missing", at: file.span) }
        for node in try elements(of: known) {
          let entry = try entry(node)
          // What two branches have both written is there twice after a merge, and means the same.
          let other = files[name.text]?[entry.key]
          if other.map({ $0.count < entry.count }) ?? true { files[name.text, default: [:]][entry.key] = entry }
        }
      }
      return files.mapValues { Array($0.values) }
    }

    private func entry(_ node: SyntaxNode) throws(BaselineProblem) -> BaselineEntry {
      let names = ["rule", "at", "about", "count", "reason"]
      let members = try members(of: node, names)
      for name in names {
        if let value = members[name], value.kind != .scalar {
          throw problem("'\(name)' takes a text", at: value.span)
        }
      }
      guard let rule = members["rule"]?.text, !rule.isEmpty else {
        throw problem("an entry has no rule", at: node.span)
      }
      var count = 1
      if let written = members["count"] {
        guard let number = Int(written.text), (1...1_000_000).contains(number) else {
          throw problem("'count' takes a whole number from 1 on", at: written.span)
        }
        count = number
      }
      return BaselineEntry(
        BaselineEntry.Key(rule: rule, place: members["at"]?.text ?? "", subject: members["about"]?.text ?? ""),
        count: count, reason: members["reason"]?.text ?? "")
    }

    private func elements(of node: SyntaxNode) throws(BaselineProblem) -> [SyntaxNode] {
      guard node.kind == .sequence else { throw problem("here a list is expected", at: node.span) }
      return Array(node.elements)
    }

    private func members(of node: SyntaxNode, _ names: [String]) throws(BaselineProblem) -> [String: SyntaxNode] {
      guard node.kind == .mapping else {
        throw problem("here \(names.map { "'\($0)'" }.joined(separator: ", ")) are expected", at: node.span)
      }
      var members: [String: SyntaxNode] = [:]
      for pair in node.pairs {
        let name = pair.key.text
        guard names.contains(name) else {
          throw problem("\(Shown.quoted(name)) is no part of a baseline", at: pair.key.span)
        }
        guard members.updateValue(pair.value, forKey: name) == nil else {
          throw problem("\(Shown.quoted(name)) stands here twice", at: pair.key.span)
        }
      }
      return members
    }

    private func problem(_ message: String, at span: Span) -> BaselineProblem {
      BaselineProblem(position: lines.position(of: span.start), message: message, isBaseline: isBaseline)
    }
  }
}
