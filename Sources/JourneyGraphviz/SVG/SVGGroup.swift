/// A group of Graphviz's picture: a node, an edge, or the link or tooltip in one.
struct SVGGroup {
  /// Whether it is a node, an edge or a cluster.
  var isNode = false
  /// The name in the graph, which isn't for readers.
  var name: [UInt8] = []
  /// The classes that the graph gave; empty for none.
  var classes: [UInt8] = []
  /// The id that the graph gave, with the prefix; empty for none.
  var id: [UInt8] = []
  /// Shown when the pointer rests on it; empty for none.
  var tooltip: [UInt8] = []
  /// Where a click leads; nil where it is no link.
  var link: [UInt8]?
  /// Whether it is open in the finished picture.
  var isOpen = false

  /// Whether it carries anything that the finished picture needs.
  var isWorthWriting: Bool { !classes.isEmpty || !id.isEmpty || !tooltip.isEmpty || link != nil }

  init() {}

  init(_ attributes: RawAttributes, prefix: String) {
    let words = attributes["class"].split(separator: UInt8(ascii: " "))
    guard let kind = words.first else { return }
    isNode = Self.kinds.contains { kind.elementsEqual($0.utf8) }
    guard isNode else { return }
    classes = Array(words.dropFirst().map(Self.nameCharacters).filter { !$0.isEmpty }.joined(separator: " ".utf8))
    let given = Self.nameCharacters(attributes["id"])
    guard !given.isEmpty, !Self.isGenerated(given) else { return }
    let start = Array("\(prefix)-".utf8)
    id = given.starts(with: start) ? given : start + given
  }

  private static let kinds = ["node", "edge", "cluster"]

  /// Whether Graphviz made the id itself, such as `node12`.
  private static func isGenerated(_ id: [UInt8]) -> Bool {
    ["node", "edge", "clust"].contains { word in
      id.starts(with: word.utf8) && id.count > word.utf8.count
        && id.dropFirst(word.utf8.count).allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
  }

  /// What of the text may stand in an id or a class.
  static func nameCharacters(_ text: some Sequence<UInt8>) -> [UInt8] {
    text.filter { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
  }
}
