extension Theme {
  /// The names of all roles, in the order of the manual.
  public static let roleNames: [String] = Theme.light.roles.map(\.name)

  /// All roles by their names, in the order of the manual.
  public var roles: [(name: String, color: Color)] {
    var roles: [(name: String, color: Color)] = []
    var copy = self
    copy.visitRoles { roles.append(($0, $1)) }
    return roles
  }

  /// The colours by the names of their roles.
  var colorsByRole: [String: Color] { Dictionary(roles.map { ($0.name, $0.color) }) { first, _ in first } }

  /// The same theme with other colours for some roles; names that no role has are passed over.
  /// - Parameters:
  ///   - changes: win over the theme's own.
  ///   - exact: the roles that keep exactly that colour where another role has the same.
  func with(_ changes: [String: Color], exact: Set<String> = []) -> Theme {
    var theme = self
    theme.visitRoles { name, color in color = changes[name] ?? color }
    theme.makeDistinct(inTurn: [exact, Set(changes.keys)])
    return theme
  }

  /// Calls a function with the name and the colour of every role, in the order of the manual.
  mutating func visitRoles(_ visit: (String, inout Color) -> Void) {
    visit("page", &page)
    visit("ink", &ink)
    visit("quiet-ink", &quietInk)
    visit("inverse", &inverse)
    visit("hairline", &hairline)
    visit("axis", &axis)
    Self.visit(&card, "card", visit)
    Self.visit(&good, "good", visit)
    Self.visit(&bad, "bad", visit)
    Self.visit(&severe, "severe", visit)
    Self.visit(&opportunity, "opportunity", visit)
    Self.visit(&action, "action", visit)
    Self.visit(&plain, "plain", visit)
    for index in curves.indices { visit("curve-\(index + 1)", &curves[index]) }
    for index in stages.hues.indices {
      let name = "stage-\(index + 1)"
      Self.visit(&stages.hues[index].heading, name, visit)
      visit(name + "-tint", &stages.hues[index].tint)
      visit(name + "-text", &stages.hues[index].ink)
    }
  }

  private static func visit(_ role: inout Role, _ name: String, _ visit: (String, inout Color) -> Void) {
    visit(name, &role.ground)
    visit(name + "-border", &role.border)
    visit(name + "-ink", &role.ink)
    visit(name + "-mark", &role.mark)
  }
}
