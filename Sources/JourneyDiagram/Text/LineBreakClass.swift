/// How a character behaves at the end of a line: the classes of UAX #14 (Unicode 16) that the rules of `LineBreaks` tell apart.
///
/// The case names are the standard's own: its table is easier to follow than words of ours.
enum LineBreakClass: UInt8 {
  /// Letters and whatever has no behaviour of its own.
  case al
  /// The space between words; there is never more than one.
  case sp
  /// Digits.
  case nu
  /// Hebrew letters.
  case hl
  /// Closing and opening punctuation; `cp` is the closing parenthesis of Western text.
  case cl, cp, op
  /// Quotation marks, which may open or close.
  case qu
  /// `!` and `?`; separators in numbers; the slash.
  case ex, `is`, sy
  /// Hyphen-minus; hyphens and dashes that a line may end with; accents that a line may begin with; the em dash.
  case hy, ba, bb, b2
  /// Characters that keep what stands on either side; ellipses; characters that can't begin a line.
  case gl, `in`, ns
  /// What stands before a number or behind it: `€`, `%`.
  case pr, po
  /// Ideographs, kana and pictures; emoji that take a skin tone, and the tone; half a flag.
  case id, eb, em, ri
  /// Parts of Hangul syllables, and syllables of two and of three parts.
  case jl, jv, jt, h2, h3
  /// A mark on the character before it; the zero width joiner.
  case cm, zwj

  /// A letter of any kind.
  var isLetter: Bool { self == .al || self == .hl }
  /// Any part of Korean.
  var isHangul: Bool { rawValue >= Self.jl.rawValue && rawValue <= Self.h3.rawValue }
}
