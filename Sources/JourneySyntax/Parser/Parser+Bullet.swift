/// Signs that other programs write in the place of a dash.
extension Parser {
  /// Whether a line begins here with `• `, `– ` or the like, which is read as if it were `- `.
  @inline(__always) var isAtBullet: Bool { table != nil && isFirstOnLine && isBulletHere }

  private var isBulletHere: Bool {
    let width = bulletWidth
    return width > 0 && byte(position + width) == Byte.space
  }

  /// How many bytes the sign here has; 0 where there is none.
  private var bulletWidth: Int {
    switch (byte(position), byte(position + 1), byte(position + 2)) {
    case (Byte.asterisk, _, _): 1
    case (0xC2, 0xB7, _): 2
    // The bullets and the longer dashes.
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x80, 0xA2), (0xE2, 0x80, 0xA3), (0xE2, 0x88, 0x92), (0xE2, 0x97, 0xA6): 3
    default: 0
    }
  }

  /// Passes over the sign as over a dash.
  mutating func takeBullet() {
    let width = bulletWidth
    reportBullet(Span(position, position + width))
    take(.unexpected, to: position + width)
    columnShift -= width - 1
  }
}
