extension Theme {
  /// Dark ink on white paper: the map's first theme.
  public static let light = Theme(
    name: "light", areaPattern: .tint, textContrast: 4.5, markContrast: 3, columnBorderWidth: 0,
    page: Color(0xFFFFFF),
    ink: Color(0x17202E),
    quietInk: Color(0x4F5B6B),
    inverse: Color(0xFFFFFF),
    hairline: Color(0xDFE4EA),
    axis: Color(0xA9B4C1),
    card: Role(ground: Color(0xFFFFFF), border: Color(0xD5DCE4), ink: Color(0x17202E), mark: Color(0x4F5B6B)),
    good: Role(ground: Color(0xE4F4EE), border: Color(0x86C8B0), ink: Color(0x0B5A44), mark: Color(0x0B7F5F)),
    bad: Role(ground: Color(0xFDEAE4), border: Color(0xEDA48F), ink: Color(0x8E2410), mark: Color(0xC2361A)),
    severe: Role(ground: Color(0xC2361A), border: Color(0x8E2410), ink: Color(0xFFFFFF), mark: Color(0xFFFFFF)),
    opportunity: Role(ground: Color(0xFFF6DC), border: Color(0xE5C874), ink: Color(0x5E4400), mark: Color(0x906900)),
    action: Role(ground: Color(0xE9EEFB), border: Color(0xA9BBE8), ink: Color(0x22387A), mark: Color(0x3453B4)),
    plain: Role(ground: Color(0xEEF1F5), border: Color(0xC9D1DB), ink: Color(0x36414F), mark: Color(0x667282)),
    curves: [Color(0x17202E), Color(0x3353B4), Color(0x96377D), Color(0x8A5A12), Color(0x437F73)],
    stages: StagePalette(hues: [
      .init(
        heading: Role(
          ground: Color(0x344C89), border: Color(0x344C89), ink: Color(0xFFFFFF), mark: Color(0x344C89), borderWidth: 0),
        tint: Color(0xF1F5FC), ink: Color(0x344C89)),
      .init(
        heading: Role(
          ground: Color(0x187387), border: Color(0x187387), ink: Color(0xFFFFFF), mark: Color(0x187387), borderWidth: 0),
        tint: Color(0xEEF7F9), ink: Color(0x146070)),
      .init(
        heading: Role(
          ground: Color(0x7D520C), border: Color(0x7D520C), ink: Color(0xFFFFFF), mark: Color(0x7D520C), borderWidth: 0),
        tint: Color(0xFCF7EC), ink: Color(0x714909)),
      .init(
        heading: Role(
          ground: Color(0x6D337B), border: Color(0x6D337B), ink: Color(0xFFFFFF), mark: Color(0x6D337B), borderWidth: 0),
        tint: Color(0xFAF2F9), ink: Color(0x6D337B)),
      .init(
        heading: Role(
          ground: Color(0x526176), border: Color(0x526176), ink: Color(0xFFFFFF), mark: Color(0x526176), borderWidth: 0),
        tint: Color(0xF3F5F8), ink: Color(0x46556A)),
      .init(
        heading: Role(
          ground: Color(0x493197), border: Color(0x493197), ink: Color(0xFFFFFF), mark: Color(0x493197), borderWidth: 0),
        tint: Color(0xF5F3FC), ink: Color(0x493197)),
    ])
  ).distinct()
}
