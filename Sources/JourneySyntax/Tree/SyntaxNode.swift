/// A value in the tree: a mapping, a sequence, a scalar, or a place where the text made no sense.
public struct SyntaxNode: Sendable {
  /// What a node is.
  public enum Kind: UInt8, Sendable {
    case mapping, sequence, scalar
    /// A diagnostic already speaks of it: read nothing from it, and say nothing about it.
    case invalid
  }

  /// The tree it belongs to.
  public let tree: SyntaxTree
  let index: Int

  init(tree: SyntaxTree, index: Int) {
    self.tree = tree
    self.index = index
  }

  private var node: Node { tree.nodes[index] }

  /// What it is.
  public var kind: Kind { node.kind }

  /// Where it stands, without the space and comments round it; empty for a value that isn't written.
  public var span: Span { Span(Int(node.start), Int(node.end)) }

  /// How a scalar is written; `.absent` for everything else.
  public var style: ScalarStyle { node.style }

  /// Whether it is a scalar that isn't written: the value of `key:`.
  public var isAbsent: Bool { node.kind == .scalar && node.style == .absent }

  /// A mapping's pairs in the order of the text; nothing for other nodes.
  public var pairs: Pairs { Pairs(tree: tree, parent: index) }

  /// A sequence's elements in the order of the text; nothing for other nodes.
  public var elements: Elements { Elements(tree: tree, parent: index) }

  /// A scalar's text as YAML reads it: quotes off, escapes resolved, lines folded. Empty for other nodes.
  public var text: String { tree.text(ofScalarAt: index) }

  /// The value of a mapping's key, compared as text; `nil` where there is none.
  public subscript(key: String) -> SyntaxNode? {
    for pair in pairs where pair.key.text == key { return pair.value }
    return nil
  }
}

/// A key with its value.
public struct Pair: Sendable {
  /// The key, always a scalar.
  public let key: SyntaxNode
  /// The value; absent where nothing is written.
  public let value: SyntaxNode

  /// From the key to the end of the value.
  public var span: Span { value.isAbsent ? key.span : key.span.union(value.span) }
}

/// A mapping's pairs.
public struct Pairs: Sequence, Sendable {
  let tree: SyntaxTree
  let parent: Int

  /// Walks the pairs without allocating.
  public struct Iterator: IteratorProtocol {
    let tree: SyntaxTree
    var index: Int
    let end: Int

    /// The next pair; `nil` behind the last.
    public mutating func next() -> Pair? {
      guard index < end else { return nil }
      let value = Int(tree.nodes[index].subtreeEnd)
      defer { index = Int(tree.nodes[value].subtreeEnd) }
      return Pair(key: SyntaxNode(tree: tree, index: index), value: SyntaxNode(tree: tree, index: value))
    }
  }

  /// The elements in the order of the text.
  public func makeIterator() -> Iterator {
    let node = tree.nodes[parent]
    return Iterator(tree: tree, index: parent + 1, end: node.kind == .mapping ? Int(node.subtreeEnd) : 0)
  }
}

/// A sequence's elements.
public struct Elements: Sequence, Sendable {
  let tree: SyntaxTree
  let parent: Int

  /// Walks the elements without allocating.
  public struct Iterator: IteratorProtocol {
    let tree: SyntaxTree
    var index: Int
    let end: Int

    /// The next element; `nil` behind the last.
    public mutating func next() -> SyntaxNode? {
      guard index < end else { return nil }
      defer { index = Int(tree.nodes[index].subtreeEnd) }
      return SyntaxNode(tree: tree, index: index)
    }
  }

  /// The elements in the order of the text.
  public func makeIterator() -> Iterator {
    let node = tree.nodes[parent]
    return Iterator(tree: tree, index: parent + 1, end: node.kind == .sequence ? Int(node.subtreeEnd) : 0)
  }
}
