import JourneyModel
import JourneySyntax

/// Paths to the places of a journey's text that say what stands there, in the words of the model and whatever the words
/// and the form of the text: `stage=Choosing/touchpoint=Waits/wait`.
///
/// Nothing is counted: entries are called by their id or name, in a list of texts by their text; those that have none share
/// their path. So a path stays while other entries come, go and move, in whatever language and form the file is.
struct ModelPaths {
  /// Where a finding is.
  struct Place {
    /// The path, by ids where there are any.
    var path = ""
    /// The path from the touchpoint on, or else from the first entry with a name, once for each name of that: what stays
    /// when the touchpoint's stage has another name, or it moves to another stage, or one of them is given an id. Empty
    /// where no entry has a name.
    var tails: [String] = []
  }

  private struct Element {
    /// What stands in the path; empty for what needs no word, as an entry's name.
    var part: String
    /// Other parts by which it could be called: by its name instead of its id.
    var others: [String] = []
    /// Whether it is a list whose entries say themselves what they are.
    var isListOfRecords = false
    var span: Span
    var parent: Int?
  }

  /// In the order of the text.
  private var elements: [Element] = []

  /// The places of a journey.
  /// - Complexity: O(n) in the bytes of the text.
  init(_ tree: SyntaxTree) {
    if let root = tree.root { addMembers(of: root, .journey, parent: nil) }
  }

  /// The place of an offset.
  /// - Complexity: O(log n) in the nodes.
  func place(of offset: Int) -> Place {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if elements[middle].span.start <= offset { low = middle + 1 } else { high = middle }
    }
    var next: Int? = low > 0 ? low - 1 : nil
    while let index = next, elements[index].span.end < offset { next = elements[index].parent }
    return next.map { place($0) } ?? Place()
  }

  /// The paths of all entries that have a name.
  /// - Complexity: O(n) in the nodes.
  var namedPaths: Set<String> {
    Set(elements.indices.lazy.filter { Self.isNamed(elements[$0].part) }.map { place($0).path })
  }

  /// The path up to the entry that tails begin with, and its tail; `nil` where there is none.
  static func parts(of path: String) -> (entry: String, tail: String)? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let anchor = parts.firstIndex(where: { isTouchpoint($0) }) ?? parts.firstIndex(where: { isNamed($0) }) else {
      return nil
    }
    return (parts[...anchor].joined(separator: "/"), parts[anchor...].joined(separator: "/"))
  }

  private static func isTouchpoint(_ part: some StringProtocol) -> Bool {
    part.utf8.starts(with: "\(RecordName.touchpoint.rawValue)=".utf8)
  }

  private static func isNamed(_ part: some StringProtocol) -> Bool { part.utf8.contains(UInt8(ascii: "=")) }

  private func place(_ index: Int) -> Place {
    var parts: [Element] = []
    var next: Int? = index
    while let place = next {
      let element = elements[place]
      next = element.parent
      // A list's own word is needed where the list itself is meant.
      if !element.part.isEmpty, !element.isListOfRecords || place == index { parts.append(element) }
    }
    parts.reverse()
    let words = parts.map(\.part)
    let path = words.joined(separator: "/")
    guard let anchor = words.firstIndex(where: Self.isTouchpoint) ?? words.firstIndex(where: Self.isNamed) else {
      return Place(path: path)
    }
    let behind = words[(anchor + 1)...]
    let tails = ([words[anchor]] + parts[anchor].others).map { ([$0] + behind).joined(separator: "/") }
    return Place(path: path, tails: tails)
  }

  // MARK: Making

  private mutating func add(_ element: Element) -> Int {
    elements.append(element)
    return elements.count - 1
  }

  private mutating func addMembers(of node: SyntaxNode, _ record: Record?, parent: Int?) {
    for pair in node.pairs { addMember(pair, record, parent: parent) }
    if record == nil { for element in node.elements { addEntry(element, nil, called: "entry", parent: parent) } }
  }

  private mutating func addMember(_ pair: Pair, _ record: Record?, parent: Int?) {
    let field = record?.field(for: pair.key.text)
    let isName = field.map { $0.key == .id || $0.key == record?.naming && record?.name != .journey } ?? false
    let part = isName ? "" : field?.key.rawValue ?? ElementNames.written(pair.key.text)
    var element = Element(part: part, span: pair.span, parent: parent)
    if case .list(.record) = field?.type { element.isListOfRecords = true }
    addValue(pair.value, field?.type, parent: add(element))
  }

  private mutating func addValue(_ node: SyntaxNode, _ type: FieldType?, parent: Int) {
    switch type {
    case .record(let name): addMembers(of: node, name.record, parent: parent)
    case .list(.record(let name)):
      if node.kind == .sequence {
        for element in node.elements { addEntry(element, name.record, called: name.rawValue, parent: parent) }
      } else if !node.isAbsent {
        addEntry(node, name.record, called: name.rawValue, parent: parent)
      }
    case .list, .branches:
      if node.kind == .sequence {
        for element in node.elements { addEntry(element, nil, called: "entry", parent: parent) }
      } else if node.kind == .scalar, !node.isAbsent {
        // One value stands for a list of one.
        addEntry(node, nil, called: "entry", parent: parent)
      } else {
        addMembers(of: node, nil, parent: parent)
      }
    default: addMembers(of: node, nil, parent: parent)
    }
  }

  private mutating func addEntry(_ node: SyntaxNode, _ record: Record?, called kind: String, parent: Int?) {
    let names = ElementNames.names(of: node, in: record).map { "\(kind)=\($0)" }
    let entry = add(
      Element(part: names.first ?? kind, others: Array(names.dropFirst()), span: node.span, parent: parent))
    guard let record, let short = ElementNames.shortKey(of: node, record) else {
      return addMembers(of: node, record, parent: entry)
    }
    for pair in node.pairs {
      guard pair.key.span == short.span else {
        addMember(pair, record, parent: entry)
        continue
      }
      // The key is the entry's name, and needs no part of its own.
      let key = add(Element(part: "", span: pair.span, parent: entry))
      if pair.value.kind == .mapping {
        addMembers(of: pair.value, record, parent: key)
      } else if case .value(let field) = record.pairForm {
        _ = add(Element(part: field.rawValue, span: pair.value.span, parent: key))
      }
    }
  }
}
