import Foundation
import JourneySyntax
import JourneyTestSupport
import Testing
import Yams

/// Yams (libyaml) as the judge: whatever we accept, it reads as the same tree with the same texts.
@Suite struct JudgeTests {
  @Test("25 × 4,800 generated texts", arguments: 1...25)
  func generatedTexts(seed: UInt64) {
    var generator = YAMLTextGenerator(seed: seed)
    var accepted = 0
    var judged = 0
    for _ in 0..<4_800 {
      let text = generator.next()
      let tree = SyntaxTree.parse(SourceText(text))
      guard tree.isAccepted else { continue }
      accepted += 1
      switch Result(catching: { try Yams.compose(yaml: text) }) {
      case .success(let node) where agree(tree.root, node): judged += 1
      case .success(let node):
        let excuse = LibYAMLDeparture.allCases.first { $0.occurs(in: text) }
        #expect(
          excuse != nil, "read differently: \(text.debugDescription) ours \(tree.json) Yams \(String(describing: node))"
        )
      case .failure(let error):
        let excuse = LibYAMLDeparture.allCases.first { $0.occurs(in: text) }
        #expect(excuse != nil, "refused by Yams alone: \(text.debugDescription) \(error)")
      }
    }
    // The generator must not drift into texts that nobody accepts, or the test says nothing.
    #expect(accepted > 1_900)
    #expect(judged > 1_500)
  }

  @Test(
    "every journey and every fixture",
    arguments: Fixtures.journeys + Fixtures.files(in: "Tests/Fixtures/lint", ending: ".yaml"))
  func files(url: URL) throws {
    let bytes = try Fixtures.bytes(url)
    let tree = SyntaxTree.parse(SourceText(path: url.lastPathComponent, bytes: bytes))
    guard tree.isAccepted else { return }
    let node = try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self))
    #expect(agree(tree.root, node))
  }

  private func agree(_ ours: SyntaxNode?, _ theirs: Yams.Node?) -> Bool {
    guard let ours else { return theirs == nil }
    guard let theirs else { return ours.isAbsent }
    switch (ours.kind, theirs) {
    case (.scalar, .scalar(let scalar)):
      return ours.text.unicodeScalars.elementsEqual(scalar.string.unicodeScalars)
    case (.sequence, .sequence(let sequence)):
      let elements = Array(ours.elements)
      return elements.count == sequence.count && zip(elements, sequence).allSatisfy { agree($0, $1) }
    case (.mapping, .mapping(let mapping)):
      let pairs = Array(ours.pairs)
      return pairs.count == mapping.count
        && zip(pairs, mapping).allSatisfy { agree($0.key, $1.key) && agree($0.value, $1.value) }
    default: return false
    }
  }
}
