extension Theme {
  /// The theme with a colour of its own for every role.
  func distinct() -> Theme {
    var theme = self
    theme.makeDistinct(inTurn: [])
    return theme
  }

  /// Gives every role a colour of its own: of two equal ones the later moves to the nearest colour that is free.
  /// - Parameter groups: the names of roles that come before all others, one group after the other.
  mutating func makeDistinct(inTurn groups: [Set<String>]) {
    var taken: Set<Color> = [Self.dropped]
    var seen: Set<String> = []
    for group in groups + [Set(roles.map(\.name))] {
      visitRoles { name, color in
        if group.contains(name), seen.insert(name).inserted { Self.take(&color, &taken) }
      }
    }
  }

  /// So Graphviz 2.42 writes a transparent colour of text, which is then left out of the finished picture.
  private static let dropped = Color(0xFFFFFE)
  /// The furthest that a colour moves, as the sum of steps over its channels: far more room than there are roles.
  private static let reach = 9

  private static func take(_ color: inout Color, _ taken: inout Set<Color>) {
    if !taken.contains(color) {
      taken.insert(color)
      return
    }
    for distance in 1...reach {
      if let free = neighbours(of: color, at: distance).first(where: { !taken.contains($0) }) {
        color = free
        taken.insert(free)
        return
      }
    }
  }

  /// The colours whose channels differ by so many steps in sum, always in the same order.
  private static func neighbours(of color: Color, at distance: Int) -> [Color] {
    var found: [Color] = []
    for red in -distance...distance {
      for green in -(distance - abs(red))...(distance - abs(red)) {
        let rest = distance - abs(red) - abs(green)
        for blue in rest == 0 ? [0] : [-rest, rest] {
          guard let red = UInt8(exactly: Int(color.red) + red), let green = UInt8(exactly: Int(color.green) + green),
            let blue = UInt8(exactly: Int(color.blue) + blue)
          else { continue }
          found.append(Color(red: red, green: green, blue: blue, opacity: color.opacity))
        }
      }
    }
    return found
  }
}
