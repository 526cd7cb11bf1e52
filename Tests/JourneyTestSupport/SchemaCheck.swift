/// Holds JSON documents against a JSON Schema (draft 2020-12), as far as its keywords are those known here.
public struct SchemaCheck: Sendable {
  private let schema: JSONDocument
  /// Whether keys that the schema doesn't name are faults too.
  private let isStrict: Bool

  private static let silent: Set<String> = ["$schema", "$id", "$defs", "title", "description"]
  private static let known: Set<String> = silent.union([
    "$ref", "type", "enum", "const", "required", "properties", "items", "anyOf", "oneOf", "minimum", "maximum",
  ])

  public init(_ schema: JSONDocument, isStrict: Bool = true) {
    self.schema = schema
    self.isStrict = isStrict
  }

  /// What is wrong with a document: the place and the keyword that it breaks; empty for nothing.
  public func faults(in document: JSONDocument) -> [String] { faults(document, schema, at: "") }

  private func faults(_ value: JSONDocument, _ rule: JSONDocument, at place: String) -> [String] {
    var faults: [String] = []
    func demand(_ isSo: Bool, _ keyword: String) { if !isSo { faults.append("\(place): \(keyword)") } }
    for member in rule.members {
      let argument = member.value
      switch member.key {
      case "$ref": faults += self.faults(value, target(of: argument), at: place)
      case "type":
        let types = argument.string.map { [$0] } ?? argument.elements.compactMap(\.string)
        demand(types.contains { Self.isOf($0, value) }, "type")
      case "enum": demand(argument.elements.contains(value), "enum")
      case "const": demand(argument == value, "const")
      case "minimum": if let number = value.double { demand(number >= argument.double ?? .nan, "minimum") }
      case "maximum": if let number = value.double { demand(number <= argument.double ?? .nan, "maximum") }
      case "required":
        guard case .object = value else { continue }
        for key in argument.elements.compactMap(\.string) { demand(value[key] != nil, "required \(key)") }
      case "properties":
        for member in value.members {
          if let rule = argument[member.key] {
            faults += self.faults(member.value, rule, at: "\(place)/\(member.key)")
          } else if isStrict {
            faults.append("\(place): unknown key \(member.key)")
          }
        }
      case "items":
        for (index, element) in value.elements.enumerated() {
          faults += self.faults(element, argument, at: "\(place)/\(index)")
        }
      case "anyOf": demand(argument.elements.contains { self.faults(value, $0, at: place).isEmpty }, "anyOf")
      case "oneOf": demand(argument.elements.count { self.faults(value, $0, at: place).isEmpty } == 1, "oneOf")
      default: demand(Self.known.contains(member.key), "unknown keyword \(member.key)")
      }
    }
    return faults
  }

  private func target(of reference: JSONDocument) -> JSONDocument {
    var target = schema
    for part in (reference.string ?? "").split(separator: "/").dropFirst() {
      target = target[String(part)] ?? .bool(false)
    }
    return target
  }

  private static func isOf(_ type: String, _ value: JSONDocument) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("string", .text), ("array", .list), ("object", .object),
      ("number", .number):
      true
    case ("integer", .number(let digits)): Int(digits) != nil
    default: false
    }
  }
}
