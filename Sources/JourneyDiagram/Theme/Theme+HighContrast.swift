extension Theme {
  /// For weak eyes and bad projectors: 7:1 for all text (WCAG 2.2, 1.4.6, level AAA), and a strong line round everything.
  public static let highContrast = Theme(
    name: "high-contrast", areaPattern: .tint, textContrast: 7, markContrast: 4.5, columnBorderWidth: 1.2,
    page: Color(0xFFFFFF),
    ink: Color(0x000000),
    quietInk: Color(0x333333),
    inverse: Color(0xFFFFFF),
    hairline: Color(0x767676),
    axis: Color(0x4D4D4D),
    card: Role(
      ground: Color(0xFFFFFF), border: Color(0x000000), ink: Color(0x000000), mark: Color(0x333333), borderWidth: 1.2),
    good: Role(
      ground: Color(0xEDFAF3), border: Color(0x00513A), ink: Color(0x003D2B), mark: Color(0x00503A), borderWidth: 1.6),
    bad: Role(
      ground: Color(0xFFF1ED), border: Color(0x7A1200), ink: Color(0x7A1200), mark: Color(0x9C1A00), borderWidth: 1.6),
    severe: Role(
      ground: Color(0x7A1200), border: Color(0x000000), ink: Color(0xFFFFFF), mark: Color(0xFFFFFF), borderWidth: 2.4),
    opportunity: Role(
      ground: Color(0xFFF9E0), border: Color(0x7A5F00), ink: Color(0x4A3600), mark: Color(0x5C4300), borderWidth: 1.6),
    action: Role(
      ground: Color(0xEEF3FF), border: Color(0x1B3FB8), ink: Color(0x08246F), mark: Color(0x0A2F99), borderWidth: 1.6),
    plain: Role(
      ground: Color(0xF4F4F4), border: Color(0x4D4D4D), ink: Color(0x1F1F1F), mark: Color(0x575757), borderWidth: 1.2),
    curves: [Color(0x000000), Color(0x1B3FB8), Color(0x8C1668), Color(0x6B4200), Color(0x265A48)],
    stages: StagePalette(hues: [
      .init(
        heading: Role(
          ground: Color(0x273278), border: Color(0x273278), ink: Color(0xFFFFFF), mark: Color(0x273278), borderWidth: 0),
        tint: Color(0xFFFFFF), ink: Color(0x273278)),
      .init(
        heading: Role(
          ground: Color(0x10586A), border: Color(0x10586A), ink: Color(0xFFFFFF), mark: Color(0x10586A), borderWidth: 0),
        tint: Color(0xFFFFFF), ink: Color(0x0D4D5D)),
      .init(
        heading: Role(
          ground: Color(0x5F3E02), border: Color(0x5F3E02), ink: Color(0xFFFFFF), mark: Color(0x5F3E02), borderWidth: 0),
        tint: Color(0xFFFFFF), ink: Color(0x5A3A00)),
      .init(
        heading: Role(
          ground: Color(0x621763), border: Color(0x621763), ink: Color(0xFFFFFF), mark: Color(0x621763), borderWidth: 0),
        tint: Color(0xFFFFFF), ink: Color(0x621763)),
      .init(
        heading: Role(
          ground: Color(0x424A58), border: Color(0x424A58), ink: Color(0xFFFFFF), mark: Color(0x424A58), borderWidth: 0),
        tint: Color(0xFFFFFF), ink: Color(0x3C4552)),
      .init(
        heading: Role(
          ground: Color(0x4D249A), border: Color(0x4D249A), ink: Color(0xFFFFFF), mark: Color(0x4D249A), borderWidth: 0),
        tint: Color(0xFFFFFF), ink: Color(0x4D249A)),
    ])
  ).distinct()
}
