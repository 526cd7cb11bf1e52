/// Where a piece of text that is wider than a line may be divided.
struct WordDivision {
  /// A place to divide at, and whether a hyphen is put there.
  struct Spot {
    let place: Int
    let hasHyphen: Bool
  }

  private let text: MeasuredScalars
  private let range: Range<Int>
  private let reach: Int
  private let hyphenation: Hyphenation

  /// - Parameter reach: The index up to which a line holds the scalars of the range, at a cluster's start.
  init(_ text: MeasuredScalars, _ range: Range<Int>, reach: Int, _ hyphenation: Hyphenation) {
    self.text = text
    self.range = range
    self.reach = reach
    self.hyphenation = hyphenation
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0xA0, 0x202F, 0x2007: true
    default: false
    }
  }

  /// The spot to divide at for a line that begins at `left` and is `width` wide; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - isThrifty: Whether the last spot is taken rather than the best.
  ///   - mustRead: Whether only spots will do that a reader wouldn't stumble over.
  func best(from left: Int, within width: Int, isThrifty: Bool, mustRead: Bool) -> Spot? {
    var best: (spot: Spot, worth: Double)?
    for (place, kind) in candidates() {
      let hasHyphen = kind != nil
      let end = text.end(before: place) - left + (hasHyphen ? text.width(of: "-", before: place) : 0)
      guard end <= width, text.startsCluster(at: place), !mustRead || kind != .short else { continue }
      let worth = Double(end) / Double(width) + (isThrifty ? 0 : Self.bonus(kind))
      if best == nil || worth > best!.worth { best = (Spot(place: place, hasHyphen: hasHyphen), worth) }
    }
    if let best, best.worth > 0 || !mustRead { return best.spot }
    return mustRead ? nil : anywhere(from: left, within: width)
  }

  /// What makes up for a shorter line, as a share of its width.
  private static func bonus(_ kind: Hyphenation.Kind?) -> Double {
    switch kind {
    case nil: 0.5
    case .compound: 0.45
    case .syllable: 0
    case .short: -1
    }
  }

  /// The last place that fits at all; between letters with a hyphen.
  private func anywhere(from left: Int, within width: Int) -> Spot? {
    var place = reach
    while place > range.lowerBound {
      if place < range.upperBound, text.startsCluster(at: place) {
        let hasHyphen = text[place].isLetterOfWords && text[place - 1].isLetterOfWords
        let end = text.end(before: place) - left + (hasHyphen ? text.width(of: "-", before: place) : 0)
        if end <= width { return Spot(place: place, hasHyphen: hasHyphen) }
      }
      place -= 1
    }
    return nil
  }

  /// How far behind the end of a line a word is looked at.
  private static let lookahead = 16

  /// The places at which the piece may be divided, with `nil` for those behind a mark of punctuation or a space that elsewhere
  /// keeps words together.
  private func candidates() -> [(place: Int, kind: Hyphenation.Kind?)] {
    var found: [(place: Int, kind: Hyphenation.Kind?)] = []
    let end = min(range.upperBound, reach + Self.lookahead)
    var index = range.lowerBound
    while index < end {
      let scalar = text[index]
      guard scalar.isLetterOfWords else {
        index += 1
        if index < range.upperBound, endsWell(index) { found.append((Self.isSpace(scalar) ? index - 1 : index, nil)) }
        continue
      }
      let start = index
      var letters: [UInt32] = []
      while index < end, text[index].isLetterOfWords {
        letters.append(text[index].value)
        index += 1
      }
      let isWhole = index == range.upperBound || !text[index].isLetterOfWords
      for division in hyphenation.divisions(of: letters, isWhole: isWhole) {
        found.append((start + division.place, division.kind))
      }
    }
    return found.filter { $0.place > range.lowerBound && $0.place <= reach && $0.place < range.upperBound }
  }

  /// Whether a line may end before `index` behind a mark: after a slash, a full stop, a space that holds words together.
  private func endsWell(_ index: Int) -> Bool {
    let before = text[index - 1]
    if Self.isSpace(before) { return true }
    guard index - range.lowerBound > 1, index + 1 < range.upperBound else { return false }
    switch before {
    case "/", "-", ".", "_", ",", ":", ";", "?", "&", "=", "+", "@", "#", "%", "|", "~", "\\", ")", "]", "–", "‐":
      return text[index].isWordly
    default:
      return false
    }
  }
}
