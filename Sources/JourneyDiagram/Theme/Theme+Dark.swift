extension Theme {
  /// For dark screens: calm grounds, columns that are barely there, and marks that are brighter than all else.
  public static let dark = Theme(
    name: "dark", areaPattern: .tint, textContrast: 4.5, markContrast: 3, columnBorderWidth: 0,
    page: Color(0x11161F),
    ink: Color(0xE8ECF2),
    quietInk: Color(0xA7B2C0),
    inverse: Color(0x0D1218),
    hairline: Color(0x2A3340),
    axis: Color(0x56637A),
    card: Role(ground: Color(0x1B222E), border: Color(0x364152), ink: Color(0xE8ECF2), mark: Color(0xA7B2C0)),
    good: Role(ground: Color(0x14291F), border: Color(0x2F6B55), ink: Color(0x86D6B6), mark: Color(0x4CC096)),
    bad: Role(ground: Color(0x331C18), border: Color(0x7C3A2B), ink: Color(0xF9A18C), mark: Color(0xF27B60)),
    severe: Role(ground: Color(0x9C301A), border: Color(0xF27B60), ink: Color(0xFFFFFF), mark: Color(0xFFD9CF)),
    opportunity: Role(ground: Color(0x2A2414), border: Color(0x94803A), ink: Color(0xE6CB80), mark: Color(0xD6AB3C)),
    action: Role(ground: Color(0x1B2440), border: Color(0x465893), ink: Color(0xB3C2F0), mark: Color(0x8BA4F0)),
    plain: Role(ground: Color(0x222A36), border: Color(0x3F4A5A), ink: Color(0xC6CDD8), mark: Color(0x8F9BAD)),
    curves: [Color(0xE8ECF2), Color(0x8BA4F0), Color(0xEC8ECC), Color(0xCF9E46), Color(0x64BBA2)],
    stages: StagePalette(hues: [
      .init(
        heading: Role(
          ground: Color(0x223464), border: Color(0x87AAEC), ink: Color(0xF2F5FA), mark: Color(0x87AAEC), borderWidth: 0),
        tint: Color(0x141B29), ink: Color(0xA9C2F2)),
      .init(
        heading: Role(
          ground: Color(0x16596D), border: Color(0x4FB3C8), ink: Color(0xF2F5FA), mark: Color(0x4FB3C8), borderWidth: 0),
        tint: Color(0x121D25), ink: Color(0x86CBDB)),
      .init(
        heading: Role(
          ground: Color(0x5F4512), border: Color(0xD3A150), ink: Color(0xF2F5FA), mark: Color(0xD3A150), borderWidth: 0),
        tint: Color(0x1C1B1B), ink: Color(0xDFB877)),
      .init(
        heading: Role(
          ground: Color(0x482152), border: Color(0xC88CD1), ink: Color(0xF2F5FA), mark: Color(0xC88CD1), borderWidth: 0),
        tint: Color(0x1A1823), ink: Color(0xD9ABDF)),
      .init(
        heading: Role(
          ground: Color(0x415261), border: Color(0xA7AEBE), ink: Color(0xF2F5FA), mark: Color(0xA7AEBE), borderWidth: 0),
        tint: Color(0x171C24), ink: Color(0xBCC2CF)),
      .init(
        heading: Role(
          ground: Color(0x492D8C), border: Color(0x8C88ED), ink: Color(0xF2F5FA), mark: Color(0x8C88ED), borderWidth: 0),
        tint: Color(0x181827), ink: Color(0xB3B0F3)),
    ])
  ).distinct()
}
