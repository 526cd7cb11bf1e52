/// What borrowed nodes read: a tree's nodes and its text, where they stand in memory for as long as the walk lasts.
struct BorrowedTree {
  let tree: Unmanaged<SyntaxTree>
  let nodes: UnsafeBufferPointer<Node>
  let bytes: UnsafeBufferPointer<UInt8>
}

/// A node that doesn't keep its tree alive: for walks over whole trees, which would otherwise count references at every
/// step.
///
/// Only to be had within `SyntaxTree.withBorrowedRoot`, and of no use outside it.
package struct BorrowedNode {
  let owner: UnsafePointer<BorrowedTree>
  /// Its place among the nodes of its tree.
  package let index: Int

  var node: Node { owner.pointee.nodes[index] }

  /// The tree it belongs to.
  package var tree: SyntaxTree { owner.pointee.tree.takeUnretainedValue() }

  /// What it is.
  package var kind: SyntaxNode.Kind { node.kind }

  /// Where it stands, without the space and comments round it; empty for a value that isn't written.
  package var span: Span {
    let node = node
    return Span(Int(node.start), Int(node.end))
  }

  /// Whether it is a scalar that isn't written: the value of `key:`.
  package var isAbsent: Bool {
    let node = node
    return node.kind == .scalar && node.style == .absent
  }

  /// A mapping's pairs in the order of the text; nothing for other nodes.
  package var pairs: BorrowedPairs { BorrowedPairs(parent: self) }

  /// A sequence's elements in the order of the text; nothing for other nodes.
  package var elements: BorrowedElements { BorrowedElements(parent: self) }

  /// A scalar's text as YAML reads it: quotes off, escapes resolved, lines folded. Empty for other nodes.
  package var text: String { ScalarText.text(of: node, in: owner.pointee.bytes) }

  /// How many nodes stand below it.
  package var descendantCount: Int { Int(node.subtreeEnd) - index - 1 }

  /// The bytes of a scalar's text where they stand in the source as they read: no quotes within, no escapes, no folds;
  /// `nil` for all others.
  package var bytes: UnsafeBufferPointer<UInt8>? {
    let node = node
    guard node.kind == .scalar, !node.needsCooking else { return nil }
    let (start, end) = (Int(node.start), Int(node.end))
    switch node.style {
    case .plain: return UnsafeBufferPointer(rebasing: owner.pointee.bytes[start..<end])
    case .singleQuoted, .doubleQuoted: return UnsafeBufferPointer(rebasing: owner.pointee.bytes[start + 1..<end - 1])
    case .absent, .literal, .folded: return nil
    }
  }
}

/// A key with its value.
package struct BorrowedPair {
  /// The key, always a scalar.
  package let key: BorrowedNode
  /// The value; absent where nothing is written.
  package let value: BorrowedNode

  /// From the key to the end of the value.
  package var span: Span { value.isAbsent ? key.span : key.span.union(value.span) }
}

/// A mapping's pairs.
package struct BorrowedPairs: Sequence {
  let parent: BorrowedNode

  /// Walks the pairs without allocating.
  package struct Iterator: IteratorProtocol {
    let owner: UnsafePointer<BorrowedTree>
    var index: Int
    let end: Int

    /// The next pair; `nil` behind the last.
    package mutating func next() -> BorrowedPair? {
      guard index < end else { return nil }
      let key = BorrowedNode(owner: owner, index: index)
      let value = BorrowedNode(owner: owner, index: Int(key.node.subtreeEnd))
      index = Int(value.node.subtreeEnd)
      return BorrowedPair(key: key, value: value)
    }
  }

  /// The pairs in the order of the text.
  package func makeIterator() -> Iterator {
    let node = parent.node
    return Iterator(
      owner: parent.owner, index: parent.index + 1, end: node.kind == .mapping ? Int(node.subtreeEnd) : 0)
  }
}

/// A sequence's elements.
package struct BorrowedElements: Sequence {
  let parent: BorrowedNode

  /// Walks the elements without allocating.
  package struct Iterator: IteratorProtocol {
    let owner: UnsafePointer<BorrowedTree>
    var index: Int
    let end: Int

    /// The next element; `nil` behind the last.
    package mutating func next() -> BorrowedNode? {
      guard index < end else { return nil }
      let element = BorrowedNode(owner: owner, index: index)
      index = Int(element.node.subtreeEnd)
      return element
    }
  }

  /// How many there are.
  /// - Complexity: O(n) in the elements.
  package var underestimatedCount: Int {
    var count = 0
    for _ in self { count += 1 }
    return count
  }

  /// The elements in the order of the text.
  package func makeIterator() -> Iterator {
    let node = parent.node
    return Iterator(
      owner: parent.owner, index: parent.index + 1, end: node.kind == .sequence ? Int(node.subtreeEnd) : 0)
  }
}

extension SyntaxTree {
  /// Calls a function with the document's one value, which is good for as long as the call lasts; with `nil` where the
  /// text holds nothing but comments and space.
  package func withBorrowedRoot<Result>(_ body: (BorrowedNode?) throws -> Result) rethrows -> Result {
    try withExtendedLifetime(self) {
      guard !nodes.isEmpty else { return try body(nil) }
      return try nodes.withUnsafeBufferPointer { nodes in
        try source.bytes.withUnsafeBufferPointer { bytes in
          try withUnsafePointer(to: BorrowedTree(tree: .passUnretained(self), nodes: nodes, bytes: bytes)) {
            try body(BorrowedNode(owner: $0, index: 0))
          }
        }
      }
    }
  }
}
