extension Theme {
  /// The names of the themes.
  public static let names = ["light", "dark", "print", "high-contrast"]

  /// The theme of a name; `nil` where there is none.
  public static func named(_ name: String) -> Theme? {
    switch name {
    case light.name: .light
    case dark.name: .dark
    case print.name: .print
    case highContrast.name: .highContrast
    default: nil
    }
  }
}
