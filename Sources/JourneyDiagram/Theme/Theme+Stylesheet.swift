extension Theme {
  /// Rules of CSS that show a picture of one theme in the colours of another where the reader prefers dark pages, with
  /// the class `polku` on the root of the picture.
  ///
  /// A second class on the root, `light` or `dark`, settles it for a picture that stands in a page's own markup; paper is
  /// always light. A viewer that doesn't know `light-dark()` shows the picture as it is.
  /// - Parameters:
  ///   - light: the theme that the picture is drawn in.
  ///   - dark: the theme whose roles take their place.
  ///   - use: the colours that occur; `nil` for a rule for each.
  public static func stylesheet(light: Theme, dark: Theme, for use: ColorUse? = nil) -> String {
    var rules = [
      ".polku{color-scheme:light}", "@media (prefers-color-scheme:dark){.polku{color-scheme:dark}}",
      ".polku.light{color-scheme:light}", ".polku.dark{color-scheme:dark}", "@media print{.polku{color-scheme:light}}",
    ]
    let others = dark.colorsByRole
    for (name, color) in light.roles {
      guard let other = others[name], other != color else { continue }
      let (one, two) = (color.hex, other.hex)
      for (property, isUsed) in [
        ("fill", use?.fills.contains(color) ?? true), ("stroke", use?.strokes.contains(color) ?? true),
        ("stop-color", use?.stops.contains(color) ?? true),
      ] where isUsed {
        rules.append(".polku [\(property)='\(one)']{\(property):light-dark(\(one),\(two))}")
      }
    }
    return rules.joined(separator: "\n")
  }
}
