extension Drawing {
  /// The page as text, one line a figure, text or note, with what can be seen of it: the contract that goldens hold.
  package var outline: String {
    var lines = ["page \(Self.number(width)) x \(Self.number(height)) \(Self.hex(ground))"]
    for shape in shapes {
      var parts = [Self.words(for: shape.outline)]
      switch shape.fill {
      case .color(let color): parts.append("fill \(Self.hex(color))")
      case .gradient(let from, let first, let to, let second):
        parts.append("fill \(Self.hex(first)) at \(Self.place(from)) to \(Self.hex(second)) at \(Self.place(to))")
      case nil: break
      }
      if let stroke = shape.stroke {
        let pattern = stroke.pattern == .solid ? "" : " \(stroke.pattern)"
        parts.append("stroke \(Self.hex(stroke.color)) \(Self.number(stroke.width))\(pattern)")
      }
      lines.append(parts.joined(separator: " "))
    }
    for text in texts {
      let style = "\(text.style.face) \(Self.number(text.style.size)) \(Self.hex(text.color))"
      lines.append("text \(Self.place(text.baseline)) \(text.anchor) \(style) | \(text.text)")
    }
    for note in notes { lines.append("note \(Self.words(for: .rectangle(note.area, radius: 0))) | \(note.text)") }
    for item in items {
      let link = item.link.map { " -> \($0)" } ?? ""
      lines.append("item \(Self.words(for: .rectangle(item.area, radius: 0)))\(link) | \(item.name) | \(item.text)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func words(for outline: Shape.Outline) -> String {
    switch outline {
    case .rectangle(let box, let radius):
      "rectangle \(place(Point(box.x, box.y))) \(number(box.width)) x \(number(box.height))"
        + (radius > 0 ? " radius \(number(radius))" : "")
    case .ellipse(let box):
      "ellipse \(place(Point(box.midX, box.midY))) \(number(box.width)) x \(number(box.height))"
    case .polygon(let points): "polygon \(points.map(place).joined(separator: " "))"
    case .line(let points): "line \(points.map(place).joined(separator: " "))"
    case .path(let start, let curves):
      "path \(place(start)) "
        + curves.map { "\(place($0.control1)) \(place($0.control2)) \(place($0.end))" }.joined(separator: ", ")
    }
  }

  private static func place(_ point: Point) -> String { "\(number(point.x)),\(number(point.y))" }

  private static func number(_ value: Double) -> String {
    var bytes: [UInt8] = []
    DecimalNumber.points(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hex(_ color: Color) -> String {
    var bytes: [UInt8] = []
    color.appendHex(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
