import JourneyModel
import JourneySyntax

/// How entries of lists are called in paths: by what stays when other things around them change.
enum ElementNames {
  /// The most characters of a name that are written out.
  private static let longest = 80
  /// The most digits in a name that is written out: more may be a number that belongs to a person.
  private static let mostDigits = 5

  /// The names of an entry, the one to be used first: its id, then its name; of an entry with neither, its first word.
  /// Empty for one that has nothing to be called by.
  static func names(of node: SyntaxNode, in record: Record?) -> [String] {
    if node.kind == .scalar { return node.text.isEmpty ? [] : [written(node.text)] }
    let short = record.flatMap { shortKey(of: node, $0) }
    var id: String?
    var name: String?
    var first: String?
    for pair in node.pairs {
      let field = record?.field(for: pair.key.text)
      if field?.key == .id { id = id ?? text(of: pair.value) }
      if let key = field?.key, key == record?.naming { name = name ?? text(of: pair.value) }
      if first == nil, pair.value.kind == .scalar, isWord(pair.value.text) { first = pair.value.text }
    }
    var names: [String] = []
    for name in [id, short?.text ?? name] {
      if let name, !name.isEmpty, !names.contains(written(name)) { names.append(written(name)) }
    }
    if names.isEmpty, let first { names.append(written(first)) }
    return names
  }

  /// The key that is an entry's name: `- Calls the shop: -1`, `- phone: {group: voice}`; `nil` where none is.
  static func shortKey(of node: SyntaxNode, _ record: Record) -> SyntaxNode? {
    if case .none = record.pairForm { return nil }
    var pairs = node.pairs.makeIterator()
    guard let first = pairs.next() else { return nil }
    let isOnly = pairs.next() == nil
    let isNumber = first.value.kind == .scalar && !isWord(first.value.text)
    if let field = record.field(for: first.key.text) {
      guard field.key != record.naming, isOnly, isNumber, !first.value.isAbsent, case .value = record.pairForm else {
        return nil
      }
      if case .rating = field.type { return nil }
      return first.key
    }
    guard isNumber || isOnly && first.value.kind == .mapping else { return nil }
    let isNamed = node.pairs.contains { record.field(for: $0.key.text)?.key == record.naming }
    return isNamed ? nil : first.key
  }

  /// A scalar's text, or that of the first language in which it is given.
  private static func text(of node: SyntaxNode) -> String {
    if node.kind == .scalar { return node.text }
    for pair in node.pairs where pair.value.kind == .scalar { return pair.value.text }
    return ""
  }

  private static func isWord(_ text: String) -> Bool {
    guard let letter = text.unicodeScalars.first else { return false }
    return !"+-.0123456789".unicodeScalars.contains(letter)
  }

  /// A name as a path has it. A long one, and one that may hold somebody's address or number, is told by its
  /// fingerprint: a path is for comparing, and stands in a file that nobody looks through for such things.
  static func written(_ name: String) -> String {
    var digits = 0
    var count = 0
    for scalar in name.unicodeScalars {
      count += 1
      if ("0"..."9").contains(scalar) { digits += 1 }
      if count > longest || digits > mostDigits || scalar == "@" {
        return "~" + String(Fingerprint.of([name]).prefix(16))
      }
    }
    return escaped(name)
  }

  /// The name with what separates the parts of a path by its number, as addresses do it.
  static func escaped(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == 0x25 || $0 == 0x2F || $0 == 0x3D || $0 == 0x7E }) else { return name }
    var result = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "/": result += "%2F"
      case "=": result += "%3D"
      case "~": result += "%7E"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
