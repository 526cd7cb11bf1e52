/// Where a text may be broken into lines: the rules of UAX #14 (Unicode 16), with what a typesetter of Finnish, Swedish and
/// English adds to them.
///
/// Added: a number stays with its unit and its groups of three digits (`95 min`, `1 000 €`), a range with its end (`9–17`); no line begins
/// with a dash that stands between spaces; a hyphen, slash or the like inside a word ends a line only where two characters stand on
/// either side (`e-mail`, `km/h`). Left out: what needs a dictionary (Thai, Khmer), and the clusters of South Asian scripts,
/// whose graphemes are kept whole anyway.
struct LineBreaks {
  private let text: MeasuredScalars
  /// The class before the place that is asked about; of a mark, that of what it sits on; of a space, what stands before it.
  private var before = LineBreakClass.sp
  private var hasSpace = true
  /// Whether what stands before is a quotation mark that opens, by what stands before that.
  private var opens = false
  /// Whether what stands before is a hyphen that begins a word.
  private var leadsWord = false
  /// Whether it is a hyphen behind a Hebrew letter.
  private var endsHebrew = false
  /// Whether digits and their separators stand before, and whether a bracket has closed behind them.
  private var isNumber = false
  private var isClosedNumber = false
  private var isHalfFlag = false
  private var isJoined = false
  /// Where the piece began that may have to stay whole.
  private var pieceStart = 0

  private var index = 0

  init(_ text: MeasuredScalars) { self.text = text }

  /// The next place at which a line may end: the index before which it ends and the one with which the next line begins, which are
  /// the same but for a space; `nil` at the end of the text.
  mutating func next() -> (end: Int, next: Int)? {
    while index < text.count {
      let place = index
      index += 1
      let next = LineBreakClass(text[place])
      // Letters, and words behind words: most of every text.
      if next == .al, before == .al, !isJoined, text.mark(before: place).isEmpty {
        guard hasSpace else { continue }
        hasSpace = false
        pieceStart = place
        return (place - 1, place)
      }
      let isBreak = place > 0 && next != .sp && text.startsCluster(at: place) && allows(next, at: place)
      let end = hasSpace ? place - 1 : place
      if isBreak { pieceStart = place }
      advance(next, at: place)
      if isBreak { return (end, place) }
    }
    return nil
  }

  private mutating func advance(_ next: LineBreakClass, at index: Int) {
    switch next {
    case .sp:
      hasSpace = true
      isJoined = false
      return
    case .cm, .zwj:
      // LB9, LB10: a mark takes after what it sits on; one on nothing is a letter.
      if hasSpace { (before, hasSpace) = (.al, false) }
      isJoined = next == .zwj
      return
    default: break
    }
    let isInitial = hasSpace || index == 0
    opens =
      next == .qu && isInitialQuote(index) && (isInitial || before == .op || before == .gl || (before == .qu && opens))
    leadsWord = isInitial && (next == .hy || text[index].value == 0x2010)
    endsHebrew = before == .hl && !hasSpace && (next == .hy || next == .ba)
    switch next {
    case .nu: (isNumber, isClosedNumber) = (true, false)
    case .sy, .is: isNumber = isNumber && !hasSpace && !isClosedNumber
    case .cl, .cp: isClosedNumber = isNumber && !hasSpace
    default: (isNumber, isClosedNumber) = (false, false)
    }
    isHalfFlag = next == .ri && !(isHalfFlag && before == .ri && !hasSpace)
    before = next
    hasSpace = false
    isJoined = false
  }

  /// Whether a line may end before the scalar at `index`, which isn't a space.
  private func allows(_ next: LineBreakClass, at index: Int) -> Bool {
    let mark = text.mark(before: index)
    if !mark.isEmpty {
      if mark.contains(.closed) { return false }
      // LB8; a soft hyphen is a place to break by its author's word.
      if mark.contains(.open) || mark.contains(.softHyphen) { return true }
    }
    // LB9
    if next == .cm || next == .zwj { return hasSpace }
    // LB13, LB15d, but for LB15c: a decimal sign that begins a number
    if next == .cl || next == .cp || next == .ex || next == .sy { return false }
    if next == .is { return hasSpace && index + 1 < text.count && LineBreakClass(text[index + 1]) == .nu }
    // LB14, LB15a, LB15b
    if before == .op || (before == .qu && opens) { return false }
    if next == .qu, closes(at: index) { return false }
    // LB16, LB17
    if next == .ns, before == .cl || before == .cp { return false }
    if next == .b2, before == .b2 { return false }
    if hasSpace { return allowsAfterSpace(next, at: index) }
    // LB8a, LB12, LB12a
    if isJoined || before == .gl || (next == .gl && before != .ba && before != .hy) { return false }
    // LB19, LB19a: quotation marks keep to what they stand at, but in East Asian text.
    if next == .qu {
      return isInitialQuote(index) && isEastAsian(index - 1) && index + 1 < text.count && isEastAsian(index + 1)
    }
    if before == .qu { return !isInitialQuote(index - 1) && isEastAsian(index) && index > 1 && isEastAsian(index - 2) }
    guard allowsPair(next, at: index) else { return false }
    return isEastAsian(index - 1) || isEastAsian(index) || leavesEnough(at: index)
  }

  /// LB18, with what keeps numbers and dashes together.
  private func allowsAfterSpace(_ next: LineBreakClass, at index: Int) -> Bool {
    if before == .nu, isUnit(at: index) { return false }
    if text[index].value == 0x2013 || next == .b2 {
      return index + 1 < text.count && LineBreakClass(text[index + 1]) != .sp
    }
    return true
  }

  /// LB20a to LB31, for two that stand side by side.
  private func allowsPair(_ next: LineBreakClass, at index: Int) -> Bool {
    if leadsWord, next.isLetter { return false }
    if endsHebrew, next != .hl { return false }
    switch next {
    case .ba, .hy, .ns, .in: return false
    case .al, .hl:
      if before.isLetter || before == .nu || before == .pr || before == .po || before == .is || before == .cp {
        return false
      }
      if next == .hl, before == .sy { return false }
    case .nu:
      switch before {
      case .al, .hl, .nu, .pr, .po, .hy, .is, .sy, .cp: return false
      case .ba: return !(index > 1 && (0x30...0x39).contains(text[index - 2].value))
      default: break
      }
    case .pr, .po:
      if before.isLetter || isNumber || (isClosedNumber && (before == .cl || before == .cp)) { return false }
      if next == .po, before == .id || before == .eb || before == .em || before.isHangul { return false }
    case .id, .eb, .em:
      if before == .pr || (next == .em && before == .eb) { return false }
    case .op:
      if before == .pr || before == .po || ((before.isLetter || before == .nu) && !isEastAsian(index)) { return false }
    case .ri: if before == .ri, isHalfFlag { return false }
    case .jl, .jv, .jt, .h2, .h3: return before != .pr && !joinsHangul(next)
    default: break
    }
    return before != .bb
  }

  /// LB26
  private func joinsHangul(_ next: LineBreakClass) -> Bool {
    switch before {
    case .jl: next != .jt
    case .jv, .h2: next == .jv || next == .jt
    case .jt, .h3: next == .jt
    default: false
    }
  }

  /// Whether two characters stand on either side of a break inside a word.
  private func leavesEnough(at index: Int) -> Bool {
    guard index - pieceStart > (before.isLetter ? 1 : 2) || before == .b2 else { return false }
    switch before {
    case .hy, .ba, .sy, .in, .ex:
      return index + 1 < text.count && LineBreakClass(text[index + 1]) != .sp
    default:
      return true
    }
  }

  /// Whether a unit or a further group of three digits stands at `index`, behind a number and a space.
  private func isUnit(at index: Int) -> Bool {
    var word = String.UnicodeScalarView()
    var digits = 0
    for scalar in (index..<min(index + 4, text.count)).lazy.map({ text[$0] }) {
      switch LineBreakClass(scalar) {
      case .nu: digits += 1
      case .al, .po, .pr: word.append(scalar)
      default: return digits == 3 || Self.units.contains(String(word))
      }
    }
    return digits == 3 && word.isEmpty && text.count == index + 3 || digits == 0 && Self.units.contains(String(word))
  }

  private static let units: Set<String> = [
    "%", "‰", "€", "$", "£", "°", "°C", "°F", "kr", "mk", "EUR", "SEK", "USD", "GBP", "t€", "k€", "M€", "s", "ms",
    "min", "h", "d", "pv",
    "vk", "vko", "kk", "mån", "v", "år", "a", "p", "st", "kpl", "pcs", "x", "mm", "cm", "m", "m²", "m³", "km", "g",
    "kg", "t", "ml",
    "dl", "l", "W", "kW", "MW", "kWh", "MWh", "V", "A", "Hz", "kB", "MB", "GB", "TB", "px", "pt", "dpi", "am", "pm",
  ]

  /// LB15b: a quotation mark that can only close, as by what follows.
  private func closes(at index: Int) -> Bool {
    guard text[index].properties.generalCategory == .finalPunctuation else { return false }
    guard index + 1 < text.count else { return true }
    switch LineBreakClass(text[index + 1]) {
    case .sp, .gl, .cl, .qu, .cp, .ex, .is, .sy: return true
    default: return false
    }
  }

  private func isInitialQuote(_ index: Int) -> Bool {
    text[index].value > 0x7F && text[index].properties.generalCategory == .initialPunctuation
  }

  private func isEastAsian(_ index: Int) -> Bool {
    let value = text[index].value
    return value >= 0x2E80 && ScalarWidth.isWide(value)
  }
}
