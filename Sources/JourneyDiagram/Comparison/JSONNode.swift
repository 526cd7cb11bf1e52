import JourneySyntax

/// A value of JSON, written so that the same value always makes the same bytes.
indirect enum JSONNode {
  case null
  case bool(Bool)
  case whole(Int)
  case number(Double)
  case text(String)
  case list([JSONNode])
  case object([(name: String, value: JSONNode)])

  /// A value, or `null` where there is none.
  static func optional<Value>(_ value: Value?, _ node: (Value) -> JSONNode) -> JSONNode {
    value.map(node) ?? .null
  }

  /// The text, indented by two spaces a level.
  func text(indent: Int = 0) -> String {
    var out = ""
    write(to: &out, indent: indent)
    return out
  }

  private func write(to out: inout String, indent: Int) {
    switch self {
    case .null: out += "null"
    case .bool(let value): out += value ? "true" : "false"
    case .whole(let value): out += String(value)
    case .number(let value): out += Self.text(of: value)
    case .text(let text): JSONText.append(text, to: &out)
    case .list(let nodes):
      Self.write(nodes.map { (nil, $0) }, "[", "]", to: &out, indent: indent)
    case .object(let members):
      Self.write(members.map { ($0.name, $0.value) }, "{", "}", to: &out, indent: indent)
    }
  }

  private static func write(
    _ parts: [(name: String?, value: JSONNode)], _ open: String, _ close: String, to out: inout String, indent: Int
  ) {
    out += open
    let inner = "\n" + String(repeating: "  ", count: indent + 1)
    for (place, part) in parts.enumerated() {
      out += place == 0 ? inner : "," + inner
      if let name = part.name {
        JSONText.append(name, to: &out)
        out += ": "
      }
      part.value.write(to: &out, indent: indent + 1)
    }
    if !parts.isEmpty { out += "\n" + String(repeating: "  ", count: indent) }
    out += close
  }

  /// Whole numbers without a point; no number of ours is infinite, and what isn't one is `null`.
  private static func text(of value: Double) -> String {
    guard value.isFinite else { return "null" }
    return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
  }
}
