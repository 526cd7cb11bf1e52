/// A text as it is set: its scalars without controls, runs of spaces as one, with the place where each stands on one long line.
struct MeasuredScalars {
  /// What is known of the place before a scalar.
  struct Mark: OptionSet {
    let rawValue: UInt8
    /// The scalar belongs to the cluster before it.
    static let joined = Mark(rawValue: 1)
    /// A zero width space stood here.
    static let open = Mark(rawValue: 2)
    /// A word joiner stood here.
    static let closed = Mark(rawValue: 4)
    /// A soft hyphen stood here.
    static let softHyphen = Mark(rawValue: 8)
  }

  /// A scalar and what is known of the place where it stands.
  struct Place {
    let scalar: Unicode.Scalar
    var mark: Mark
    /// Where it begins, in 1/2048 em from the start of the text.
    let start: Int
  }

  /// The scalars, and behind them one more place that is the text's end.
  private var places: [Place] = []
  let table: AdvanceTable

  /// Measures a text without the spaces at its ends.
  init(_ text: String, _ table: AdvanceTable) {
    self.table = table
    var places: [Place] = []
    places.reserveCapacity(text.utf8.count + 1)
    var pen = Pen(table)
    var space: Unicode.Scalar?
    var mark: Mark = []
    var mayJoin = false
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value <= 0x20 || value >= 0x7F {
        if let blank = Self.blank(scalar) {
          space = space ?? blank
          continue
        }
        if value < 0x20 || value < 0xC0 || value >= 0x250 {
          if Self.isSign(value, &mark) || CleanText.fate(of: value) == .dropped { continue }
          mayJoin = mayJoin || Self.mayJoin(value)
        }
      }
      if let blank = space {
        if !places.isEmpty { places.append(Place(scalar: blank, mark: [], start: pen.move(over: blank))) }
        space = nil
        mark.remove(.softHyphen)
      }
      places.append(Place(scalar: scalar, mark: places.isEmpty ? [] : mark, start: pen.move(over: scalar)))
      mark = []
    }
    places.append(Place(scalar: "\0", mark: [], start: pen.edge))
    self.places = places
    if mayJoin { joinClusters() }
  }

  var count: Int { places.count - 1 }
  var indices: Range<Int> { 0..<count }

  subscript(index: Int) -> Unicode.Scalar { places[index].scalar }

  func mark(before index: Int) -> Mark { places[index].mark }

  /// Whether the text may be cut before the scalar at `index` without tearing a cluster.
  func startsCluster(at index: Int) -> Bool { !places[index].mark.contains(.joined) }

  /// Where the scalar at `index` begins, in 1/2048 em from the start of the text.
  func start(of index: Int) -> Int { places[index].start }

  /// Where a line ends that ends before the scalar at `index`, > 0: what follows no longer draws it near.
  func end(before index: Int) -> Int {
    index == count ? places[index].start : places[index].start - table.kerning(self[index - 1], self[index])
  }

  /// How wide a line of the scalars of a range is.
  func width(_ range: Range<Int>) -> Int {
    range.isEmpty ? 0 : end(before: range.upperBound) - start(of: range.lowerBound)
  }

  /// How much wider a line gets that ends before `index` and has something put behind it.
  func width(of ending: Unicode.Scalar, before index: Int) -> Int {
    table.kerning(self[index - 1], ending) + table.advance(of: ending)
  }

  /// The scalars of a range as text, with something behind it.
  func text(_ range: Range<Int>, ending: Unicode.Scalar? = nil) -> String {
    String(unsafeUninitializedCapacity: 4 * range.count + 4) { buffer in
      var count = 0
      for index in range {
        let scalar = places[index].scalar
        if scalar.value < 0x80 {
          buffer[count] = UInt8(truncatingIfNeeded: scalar.value)
          count += 1
        } else {
          Self.write(scalar, to: buffer, &count)
        }
      }
      if let ending { Self.write(ending, to: buffer, &count) }
      return count
    }
  }

  private static func write(_ scalar: Unicode.Scalar, to buffer: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int)
  {
    for byte in scalar.utf8 {
      buffer[count] = byte
      count += 1
    }
  }

  /// The space that stands for a scalar between words; `nil` for any that isn't one or that keeps words together.
  private static func blank(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: scalar
    default: CleanText.fate(of: scalar.value) == .space ? " " : nil
    }
  }

  /// Takes a scalar that says only where a line may end and is never shown.
  private static func isSign(_ value: UInt32, _ mark: inout Mark) -> Bool {
    switch value {
    case 0xAD: mark.insert(.softHyphen)
    case 0x200B: mark.insert(.open)
    case 0x2060, 0xFEFF: mark.insert(.closed)
    default: return false
    }
    return true
  }

  /// Whether a scalar may be one of several that make a cluster; false for Latin, Greek, Cyrillic and common marks.
  private static func mayJoin(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x300, 0x370..<0x483, 0x48A..<0x591, 0x1E00..<0x200C, 0x2010..<0x20D0, 0x2100..<0x2600, 0x3001..<0x302A,
      0x303E..<0x3099, 0x309B..<0xA000:
      false
    default: true
    }
  }

  /// How many scalars a cluster may have before it may be cut: no emoji has more than 10, nor a font a glyph for more.
  private static let longestCluster = 16

  private mutating func joinClusters() {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: places.dropLast().lazy.map(\.scalar))
    func takesRoom(_ index: Int) -> Bool { places[index + 1].start > places[index].start }
    var index = 0
    for character in String(view) {
      let length = character.unicodeScalars.count
      for place in 1..<max(length, 1) where place % Self.longestCluster != 0 || !takesRoom(index + place) {
        places[index + place].mark.insert(.joined)
      }
      index += length
    }
    // A mark that has nothing to sit on sits on the space before it.
    for index in 1..<max(count, 1) where !takesRoom(index) { places[index].mark.insert(.joined) }
  }
}
