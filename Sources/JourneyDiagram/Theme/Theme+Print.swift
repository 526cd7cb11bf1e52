extension Theme {
  /// For paper: white grounds, black and grey lines. What colour says elsewhere is said by shape, pattern and width, and
  /// little ink is used.
  public static let print = Theme(
    name: "print", areaPattern: .hatched, textContrast: 4.5, markContrast: 3, columnBorderWidth: 0.8,
    page: Color(0xFFFFFF),
    ink: Color(0x000000),
    quietInk: Color(0x404040),
    inverse: Color(0xFFFFFF),
    hairline: Color(0xBDBDBD),
    axis: Color(0x808080),
    card: Role(ground: Color(0xFFFFFF), border: Color(0x808080), ink: Color(0x000000), mark: Color(0x404040)),
    good: Role(
      ground: Color(0xFFFFFF), border: Color(0x707070), ink: Color(0x1A1A1A), mark: Color(0x6E6E6E), borderWidth: 1.2),
    bad: Role(
      ground: Color(0xFFFFFF), border: Color(0x000000), ink: Color(0x000000), mark: Color(0x000000), borderWidth: 1.6),
    severe: Role(
      ground: Color(0xFFFFFF), border: Color(0x000000), ink: Color(0x000000), mark: Color(0x000000), borderWidth: 2.6),
    opportunity: Role(
      ground: Color(0xFFFFFF), border: Color(0x8C8C8C), ink: Color(0x1A1A1A), mark: Color(0x5A5A5A), borderWidth: 1.2),
    action: Role(
      ground: Color(0xFFFFFF), border: Color(0x4A4A4A), ink: Color(0x1A1A1A), mark: Color(0x4A4A4A), borderWidth: 1.2),
    plain: Role(ground: Color(0xFFFFFF), border: Color(0xA6A6A6), ink: Color(0x333333), mark: Color(0x707070)),
    curves: [Color(0x000000), Color(0x212121), Color(0x3B3B3B), Color(0x575757), Color(0x757575)],
    stages: StagePalette(hues: [
      .init(
        heading: Role(
          ground: Color(0xFFFFFF), border: Color(0x000000), ink: Color(0x000000), mark: Color(0x262626),
          borderWidth: 1.2),
        tint: Color(0xFFFFFF), ink: Color(0x333333)),
      .init(
        heading: Role(
          ground: Color(0xFFFFFF), border: Color(0x000000), ink: Color(0x000000), mark: Color(0x6B6B6B),
          borderWidth: 1.2),
        tint: Color(0xFFFFFF), ink: Color(0x333333)),
      .init(
        heading: Role(
          ground: Color(0xFFFFFF), border: Color(0x000000), ink: Color(0x000000), mark: Color(0x262626),
          borderWidth: 1.2),
        tint: Color(0xFFFFFF), ink: Color(0x333333)),
      .init(
        heading: Role(
          ground: Color(0xFFFFFF), border: Color(0x000000), ink: Color(0x000000), mark: Color(0x6B6B6B),
          borderWidth: 1.2),
        tint: Color(0xFFFFFF), ink: Color(0x333333)),
      .init(
        heading: Role(
          ground: Color(0xFFFFFF), border: Color(0x000000), ink: Color(0x000000), mark: Color(0x262626),
          borderWidth: 1.2),
        tint: Color(0xFFFFFF), ink: Color(0x333333)),
      .init(
        heading: Role(
          ground: Color(0xFFFFFF), border: Color(0x000000), ink: Color(0x000000), mark: Color(0x6B6B6B),
          borderWidth: 1.2),
        tint: Color(0xFFFFFF), ink: Color(0x333333)),
    ])
  ).distinct()
}
