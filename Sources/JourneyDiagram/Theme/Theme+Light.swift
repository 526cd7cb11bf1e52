extension Theme {
  /// Dark ink on white paper: the map's first theme.
  public static let light = Theme(
    page: Color(0xFFFFFF),
    ink: Color(0x17202E),
    quietInk: Color(0x4F5B6B),
    hairline: Color(0xDFE4EA),
    axis: Color(0xA9B4C1),
    card: Role(ground: Color(0xFFFFFF), border: Color(0xD5DCE4), ink: Color(0x17202E), mark: Color(0x4F5B6B)),
    good: Role(ground: Color(0xE4F4EE), border: Color(0x86C8B0), ink: Color(0x0B5A44), mark: Color(0x0B7F5F)),
    bad: Role(ground: Color(0xFDEAE4), border: Color(0xEDA48F), ink: Color(0x8E2410), mark: Color(0xC93A1B)),
    opportunity: Role(
      ground: Color(0xFFF6DC), border: Color(0xE5C874), ink: Color(0x5E4400), mark: Color(0x9A6F00)),
    action: Role(ground: Color(0xE9EEFB), border: Color(0xA9BBE8), ink: Color(0x22387A), mark: Color(0x3453B4)),
    plain: Role(ground: Color(0xEEF1F5), border: Color(0xC9D1DB), ink: Color(0x36414F), mark: Color(0x6A7686)),
    inverse: Color(0xFFFFFF),
    curves: [Color(0x17202E), Color(0x3453B4), Color(0x8C3F73), Color(0x8A5A12), Color(0x1F6F86)],
    stages: StagePalette(hues: [
      .init(strong: Color(0x2F5597), tint: Color(0xF1F5FC), ink: Color(0x2F5597)),
      .init(strong: Color(0x1D6B80), tint: Color(0xEEF7F9), ink: Color(0x1D6B80)),
      .init(strong: Color(0x85590F), tint: Color(0xFCF7EC), ink: Color(0x7A510C)),
      .init(strong: Color(0x7D3A78), tint: Color(0xFAF2F9), ink: Color(0x7D3A78)),
      .init(strong: Color(0x46566C), tint: Color(0xF3F5F8), ink: Color(0x46566C)),
      .init(strong: Color(0x5A46A0), tint: Color(0xF5F3FC), ink: Color(0x5A46A0)),
    ]))
}
