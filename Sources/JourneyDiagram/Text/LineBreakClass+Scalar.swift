extension LineBreakClass {
  /// The class of a scalar.
  ///
  /// Source: Unicode 16, LineBreak.txt, by range; where a range says nothing the general category does, which agrees with
  /// the file but for single characters. Classes that need a dictionary or that Unicode leaves open count as letters.
  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value >= 0x61, value <= 0x7A {
      self = .al
    } else if value < 0x80 {
      self = Self.ascii[Int(value)]
    } else if value < 0x250 {
      self = Self.latin(value)
    } else if value >= 0x2000, value < 0x2070 {
      self = Self.punctuation(value)
    } else if value >= 0x2E80, value < 0x10000 {
      self = Self.eastAsian(scalar)
    } else {
      self = Self.other(scalar)
    }
  }

  private static let ascii: [LineBreakClass] = [
    .cm, .cm, .cm, .cm, .cm, .cm, .cm, .cm, .cm, .cm, .cm, .cm, .cm, .cm, .cm, .cm,
    .cm, .cm, .cm, .cm, .cm, .cm, .cm, .cm, .cm, .cm, .cm, .cm, .cm, .cm, .cm, .cm,
    .sp, .ex, .qu, .al, .pr, .po, .al, .qu, .op, .cp, .al, .pr, .is, .hy, .is, .sy,
    .nu, .nu, .nu, .nu, .nu, .nu, .nu, .nu, .nu, .nu, .is, .is, .al, .al, .al, .ex,
    .al, .al, .al, .al, .al, .al, .al, .al, .al, .al, .al, .al, .al, .al, .al, .al,
    .al, .al, .al, .al, .al, .al, .al, .al, .al, .al, .al, .op, .pr, .cp, .al, .al,
    .al, .al, .al, .al, .al, .al, .al, .al, .al, .al, .al, .al, .al, .al, .al, .al,
    .al, .al, .al, .al, .al, .al, .al, .al, .al, .al, .al, .op, .ba, .cl, .al, .cm,
  ]

  private static func latin(_ value: UInt32) -> LineBreakClass {
    switch value {
    case 0xA0: .gl
    case 0xA1, 0xBF: .op
    case 0xA2, 0xB0: .po
    case 0xA3...0xA5, 0xB1: .pr
    case 0xAB, 0xBB: .qu
    case 0xB4: .bb
    default: .al
    }
  }

  private static func punctuation(_ value: UInt32) -> LineBreakClass {
    switch value {
    case 0x2000...0x2006, 0x2008...0x200A, 0x205F: .sp
    case 0x2007, 0x2011, 0x202F: .gl
    case 0x200D: .zwj
    case 0x200C: .cm
    case 0x2010, 0x2012, 0x2013, 0x2027, 0x2056, 0x2058...0x205B, 0x205D...0x205E: .ba
    case 0x2014: .b2
    case 0x2018...0x2019, 0x201B...0x201D, 0x201F, 0x2039...0x203A: .qu
    case 0x201A, 0x201E, 0x2045: .op
    case 0x2024...0x2026: .in
    case 0x2030...0x2037: .po
    case 0x203C...0x203D, 0x2047...0x2049: .ns
    case 0x2044: .is
    case 0x2046: .cl
    default: .al
    }
  }

  private static func eastAsian(_ scalar: Unicode.Scalar) -> LineBreakClass {
    switch scalar.value {
    case 0x3000: return .sp
    case 0x3001...0x3002, 0xFE11...0xFE12, 0xFE50, 0xFE52, 0xFF0C, 0xFF0E, 0xFF61, 0xFF64: return .cl
    // What can't begin a line: iteration marks, small kana, the prolonged sound mark, middle dots, colons.
    case 0x3005, 0x301C, 0x303B...0x303C, 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087,
      0x308E,
      0x3095...0x3096, 0x309B...0x309E, 0x30A0, 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7,
      0x30EE, 0x30F5...0x30F6, 0x30FB...0x30FE, 0x31F0...0x31FF, 0xA015, 0xFE54...0xFE55, 0xFF1A...0xFF1B, 0xFF65,
      0xFF67...0xFF70, 0xFF9E...0xFF9F:
      return .ns
    case 0xFE15...0xFE16, 0xFE56...0xFE57, 0xFF01, 0xFF1F: return .ex
    case 0xFE10, 0xFE13...0xFE14: return .is
    case 0xFF04, 0xFE69, 0xFFE1, 0xFFE5...0xFFE6: return .pr
    case 0xFF05, 0xFE6A, 0xFFE0: return .po
    case 0x302A...0x302F, 0x3035, 0x3099...0x309A, 0xFE00...0xFE0F, 0xFE20...0xFE2F: return .cm
    case 0x3008...0x301F, 0xFE17...0xFE18, 0xFE35...0xFE48, 0xFE59...0xFE5E, 0xFF08...0xFF09, 0xFF3B, 0xFF3D, 0xFF5B,
      0xFF5D, 0xFF5F...0xFF60, 0xFF62...0xFF63:
      return bracket(scalar)
    case 0xA960...0xA97C: return .jl
    case 0xAC00...0xD7A3: return (scalar.value - 0xAC00).isMultiple(of: 28) ? .h2 : .h3
    case 0xD7B0...0xD7C6: return .jv
    case 0xD7CB...0xD7FB: return .jt
    case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF: return .id
    default: return other(scalar)
    }
  }

  private static func bracket(_ scalar: Unicode.Scalar) -> LineBreakClass {
    switch scalar.properties.generalCategory {
    case .openPunctuation: .op
    case .closePunctuation, .finalPunctuation: .cl
    default: .id
    }
  }

  private static func other(_ scalar: Unicode.Scalar) -> LineBreakClass {
    switch scalar.value {
    case 0x2C8, 0x2CC, 0x2DF: return .bb
    case 0x370..<0x37E, 0x37F..<0x483, 0x48A..<0x530: return .al
    case 0x37E, 0x589, 0x60C...0x60D, 0x7F8: return .is
    case 0x58A, 0x5BE: return .ba
    case 0x5D0...0x5EA, 0x5EF...0x5F2: return .hl
    case 0x61B, 0x61D...0x61F, 0x6D4, 0x2762...0x2763: return .ex
    case 0x66A, 0x2103, 0x2109, 0x20A7, 0x20B6, 0x20BB, 0x20BE: return .po
    case 0x2116, 0x2212...0x2213: return .pr
    case 0x66B...0x66C: return .nu
    case 0x1100...0x115F: return .jl
    case 0x1160...0x11A7: return .jv
    case 0x11A8...0x11FF: return .jt
    case 0x1F1E6...0x1F1FF: return .ri
    case 0x1F3FB...0x1F3FF: return .em
    case 0x2190..<0x2300, 0x2500..<0x2600: return .al
    case 0x2300..<0x2400, 0x2600..<0x2768, 0x2B00..<0x2C00: return picture(scalar, else: .al)
    case 0x1F000...0x1FAFF: return picture(scalar, else: .id)
    case 0x16FE0...0x1B2FF, 0x20000...0x3FFFD: return .id
    default: return byCategory(scalar)
    }
  }

  private static func picture(_ scalar: Unicode.Scalar, else plain: LineBreakClass) -> LineBreakClass {
    if scalar.properties.isEmojiModifierBase { return .eb }
    return scalar.properties.isEmoji ? .id : plain
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> LineBreakClass {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: .cm
    case .decimalNumber: .nu
    case .openPunctuation: .op
    case .closePunctuation: .cl
    case .initialPunctuation, .finalPunctuation: .qu
    case .currencySymbol: .pr
    case .spaceSeparator: .sp
    default: .al
    }
  }
}
