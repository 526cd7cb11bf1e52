/// A node that doesn't keep its tree alive: for walks over whole trees, which would otherwise count references at every
/// step.
///
/// Only to be had within `SyntaxTree.withBorrowedRoot`, and of no use outside it.
package struct BorrowedNode {
  let owner: Unmanaged<SyntaxTree>
  let index: Int

  var node: Node { owner._withUnsafeGuaranteedRef { $0.nodes[index] } }

  /// The tree it belongs to.
  package var tree: SyntaxTree { owner.takeUnretainedValue() }

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
  package var text: String { owner._withUnsafeGuaranteedRef { $0.text(ofScalarAt: index) } }

  /// How many nodes stand below it.
  package var descendantCount: Int { Int(node.subtreeEnd) - index - 1 }

  /// Looks a scalar's text up in a table of words, if it stands in the source as it reads: no quotes within, no escapes,
  /// no folds. `nil` where it doesn't, or where the table hasn't the word.
  package func place(in table: (UnsafeBufferPointer<UInt8>) -> Int?) -> Int? {
    let node = node
    guard node.kind == .scalar, !node.needsCooking else { return nil }
    var (start, end) = (Int(node.start), Int(node.end))
    switch node.style {
    case .plain: break
    case .singleQuoted, .doubleQuoted: (start, end) = (start + 1, end - 1)
    case .absent, .literal, .folded: return nil
    }
    return owner._withUnsafeGuaranteedRef { tree in
      tree.source.bytes.withUnsafeBufferPointer { table(UnsafeBufferPointer(rebasing: $0[start..<end])) }
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
    let owner: Unmanaged<SyntaxTree>
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
    let owner: Unmanaged<SyntaxTree>
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
      try body(nodes.isEmpty ? nil : BorrowedNode(owner: .passUnretained(self), index: 0))
    }
  }
}
