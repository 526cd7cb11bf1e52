import Foundation
import JourneyLint
import JourneyTestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What the formats of others demand, as far as reports use it; over the fixtures, over nothing and over hostile texts.
/// `Tests/Oracle/check-reports` validates against whole schemas.
struct ReportStructureTests {
  static let seeds = -2..<30

  private func text(_ format: String, seed: Int) throws -> String {
    let run =
      switch seed {
      case -2: try ReportedFixtures.run()
      case -1: ReportedRun([], paths: ReportedFixtures.paths)
      default: ReportedFixtures.run(saying: ReportedFixtures.hostileText(seed: seed))
      }
    return try #require(ReportRegistry.format(format)).text(run)
  }

  /// SARIF 2.1.0: 3.13 (log), 3.14 (run), 3.19 (driver), 3.27 (result), 3.29–3.30 (places), 3.35 (suppressions), 3.55–3.57
  /// (fixes).
  @Test(arguments: seeds) func sarif(seed: Int) throws {
    let log = try Node(text("sarif", seed: seed))
    #expect(log["version"].text == "2.1.0")
    let run = try #require(log["runs"].list.first)
    #expect(run["columnKind"].text == "utf16CodeUnits")
    let rules = run["tool"]["driver"]["rules"].list
    #expect(run["tool"]["driver"]["name"].text == "polku")
    #expect(Set(rules.map { $0["id"].text }).count == rules.count)
    for rule in rules {
      #expect(!rule["shortDescription"]["text"].text.isEmpty)
      // Hostile reports have ids that nobody knows.
      if !ExplanationRegistry.ids(named: rule["id"].text).isEmpty {
        #expect(!rule["fullDescription"]["text"].text.isEmpty)
        #expect(rule["help"]["text"].isText && rule["help"]["markdown"].isText)
      }
      // A relative address isn't allowed here.
      #expect(!rule["helpUri"].isThere)
    }
    var prints: Set<String> = []
    for result in run["results"].list {
      #expect(rules[try #require(result["ruleIndex"].number)]["id"].text == result["ruleId"].text)
      #expect(["error", "warning", "note"].contains(result["level"].text))
      #expect(result["message"]["text"].isText)
      #expect(prints.insert(result["partialFingerprints"]["polkuFinding/v1"].text).inserted)
      for location in result["locations"].list { try checkPlace(location["physicalLocation"]) }
      for location in result["relatedLocations"].list { try checkPlace(location["physicalLocation"]) }
      for change in result["fixes"].list.flatMap({ $0["artifactChanges"].list }) {
        #expect(!change["replacements"].list.isEmpty)
        for replacement in change["replacements"].list { try checkRegion(replacement["deletedRegion"]) }
      }
      for suppression in result["suppressions"].list { #expect(suppression["kind"].text == "inSource") }
    }
    #expect(run["invocations"].list.first?["executionSuccessful"].isTrue == (seed == -1))
  }

  private func checkPlace(_ place: Node) throws {
    let uri = place["artifactLocation"]["uri"].text
    #expect(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && URL(string: uri) != nil || uri.isEmpty)
    #expect(uri.hasPrefix("file:///") || place["artifactLocation"]["uriBaseId"].text == "%SRCROOT%")
    try checkRegion(place["region"])
    if place["contextRegion"].isThere {
      try checkRegion(place["contextRegion"])
      let snippet = place["region"]["snippet"]["text"].text
      #expect(place["contextRegion"]["snippet"]["text"].text.contains(snippet) || snippet.isEmpty)
    }
  }

  private func checkRegion(_ region: Node) throws {
    let lines = try [#require(region["startLine"].number), #require(region["endLine"].number)]
    let columns = try [#require(region["startColumn"].number), #require(region["endColumn"].number)]
    #expect((lines + columns).allSatisfy { $0 >= 1 } && lines[0] <= lines[1])
    #expect(lines[0] < lines[1] || columns[0] <= columns[1])
  }

  /// GitLab's documentation of Code Quality: five required members, unique fingerprints.
  @Test(arguments: seeds) func codeQuality(seed: Int) throws {
    let issues = try Node(text("gitlab", seed: seed)).list
    for issue in issues {
      #expect(issue["description"].isText && !issue["check_name"].text.isEmpty)
      #expect(["info", "minor", "major", "critical", "blocker"].contains(issue["severity"].text))
      #expect(issue["location"]["path"].isText)
      #expect(try #require(issue["location"]["lines"]["begin"].number) >= 1)
    }
    #expect(Set(issues.map { $0["fingerprint"].text }).count == issues.count)
  }

  /// The Reviewdog Diagnostic Format: what `reviewdog.proto` calls required.
  @Test(arguments: seeds) func reviewdog(seed: Int) throws {
    for diagnostic in try Node(text("rdjson", seed: seed))["diagnostics"].list {
      #expect(diagnostic["message"].isText && diagnostic["location"]["path"].isText)
      #expect(["ERROR", "WARNING", "INFO"].contains(diagnostic["severity"].text))
      #expect(try #require(diagnostic["location"]["range"]["start"]["column"].number) >= 1)
    }
  }

  /// JUnit: required attributes, elements only where the schema has them, sums that are right.
  @Test(arguments: seeds) func junit(seed: Int) throws {
    let elements = try Elements(text("junit", seed: seed))
    let parents = [
      "testsuites": [""], "testsuite": ["testsuites"], "testcase": ["testsuite"], "failure": ["testcase"],
      "error": ["testcase"], "system-out": ["testcase", "testsuite"],
    ]
    for element in elements.all {
      #expect(parents[element.name]?.contains(element.parent) == true, "\(element.name) in \(element.parent)")
      let required = ["testsuite": ["name", "tests", "failures", "errors"], "testcase": ["name"]][element.name] ?? []
      for name in required { #expect(element.attributes[name] != nil) }
    }
    for (attribute, name) in [("tests", "testcase"), ("failures", "failure"), ("errors", "error")] {
      let number = String(elements.all.count { $0.name == name })
      #expect(elements.all.first?.attributes[attribute] == number)
    }
  }

  @Test(arguments: seeds) func checkstyle(seed: Int) throws {
    for element in try Elements(text("checkstyle", seed: seed)).all {
      switch element.name {
      case "checkstyle": #expect(element.attributes["version"] != nil && element.parent.isEmpty)
      case "file": #expect(element.attributes["name"] != nil && element.parent == "checkstyle")
      case "exception": #expect(element.parent == "file")
      case "error":
        #expect(
          element.parent == "file"
            && Set(element.attributes.keys) == ["line", "column", "severity", "message", "source"])
        #expect(["error", "warning", "info"].contains(element.attributes["severity"]))
      default: Issue.record("no element is called \(element.name)")
      }
    }
  }
}

/// A value of JSON that is looked into without casts; what isn't there is empty.
private struct Node {
  let value: Any?

  init(_ text: String) throws { value = try JSONSerialization.jsonObject(with: Data(text.utf8)) }
  private init(value: Any?) { self.value = value }

  subscript(key: String) -> Node { Node(value: (value as? [String: Any])?[key]) }
  var list: [Node] { (value as? [Any] ?? []).map { Node(value: $0) } }
  var text: String { value as? String ?? "" }
  var number: Int? { value as? Int }
  var isText: Bool { value is String }
  var isTrue: Bool { value as? Bool == true }
  var isThere: Bool { value != nil }
}

/// The elements of an XML text, as another parser reads them.
private final class Elements: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let parent: String
    let attributes: [String: String]
  }

  private(set) var all: [Element] = []
  private var open: [String] = []

  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    #expect(parser.parse(), "\(parser.parserError.debugDescription)")
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName qName: String?,
    attributes attributeDict: [String: String]
  ) {
    all.append(Element(name: elementName, parent: open.last ?? "", attributes: attributeDict))
    open.append(elementName)
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName qName: String?
  ) {
    open.removeLast()
  }
}
