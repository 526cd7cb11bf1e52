/// Which colours a drawing has, each opaque, by what they paint.
public struct ColorUse: Hashable, Sendable {
  /// Of figures' insides and of text.
  public var fills: Set<Color> = []
  /// Of outlines and lines.
  public var strokes: Set<Color> = []
  /// Of gradients.
  public var stops: Set<Color> = []

  /// None yet.
  public init() {}
}

extension Drawing {
  /// The colours that the page shows.
  /// - Complexity: O(n) in the figures and texts.
  public var colors: ColorUse {
    var use = ColorUse()
    use.fills.insert(ground.opacity(1))
    for shape in shapes {
      switch shape.fill {
      case .color(let color): use.fills.insert(color.opacity(1))
      case .gradient(_, let first, _, let second):
        use.stops.insert(first.opacity(1))
        use.stops.insert(second.opacity(1))
      case nil: break
      }
      if let stroke = shape.stroke { use.strokes.insert(stroke.color.opacity(1)) }
    }
    for text in texts { use.fills.insert(text.color.opacity(1)) }
    return use
  }
}
