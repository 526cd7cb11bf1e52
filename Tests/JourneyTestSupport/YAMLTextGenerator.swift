/// Makes texts that are YAML, nearly YAML, or soup: weighted towards quotes, indentation, block scalars with all their
/// indicators, comments, folding, and brackets inside blocks.
public struct YAMLTextGenerator {
  private var random: SeededGenerator
  private var out = ""

  /// A generator that begins at a seed.
  public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// The next text.
  public mutating func next() -> String {
    out = ""
    switch random.below(10) {
    case 0: soup()
    case 1...5: document()
    default:
      document()
      mutate(times: 1 + random.below(3))
    }
    if random.chance(8) { out = out.replacing("\n", with: "\r\n") }
    return out
  }

  // MARK: Documents

  private mutating func document() {
    if random.chance(6) { out += "# a comment\n" }
    if random.chance(8) { out += random.chance(50) ? "---\n" : "--- # start\n" }
    block(indent: 0, depth: 0, isInline: false)
    if !out.hasSuffix("\n"), !random.chance(15) { out += "\n" }
    if random.chance(4) { out += "...\n" }
  }

  private mutating func indentation(_ n: Int) { out += String(repeating: " ", count: n) }

  private mutating func block(indent: Int, depth: Int, isInline: Bool) {
    let kind = depth > 3 ? 9 : random.below(10)
    switch kind {
    case 0...4: mapping(indent: indent, depth: depth, isInline: isInline)
    case 5...7: sequence(indent: indent, depth: depth, isInline: isInline)
    default:
      if !isInline { indentation(indent) }
      scalar(indent: indent)
    }
  }

  private mutating func mapping(indent: Int, depth: Int, isInline: Bool) {
    for i in 0...random.below(3) {
      if i > 0 || !isInline { indentation(indent) }
      key(i)
      out += random.chance(5) ? " :" : ":"
      value(indent: indent, depth: depth, isSequenceEntry: false)
      filler(indent)
    }
  }

  private mutating func sequence(indent: Int, depth: Int, isInline: Bool) {
    for i in 0...random.below(3) {
      if i > 0 || !isInline { indentation(indent) }
      out += "-"
      value(indent: indent, depth: depth, isSequenceEntry: true)
      filler(indent)
    }
  }

  private mutating func value(indent: Int, depth: Int, isSequenceEntry: Bool) {
    switch random.below(12) {
    case 0:
      out += random.chance(30) ? " # nothing\n" : "\n"
    case 1...3 where depth < 5:
      out += random.chance(20) ? " # a note\n" : "\n"
      block(indent: indent + 1 + random.below(3), depth: depth + 1, isInline: false)
    case 4 where !isSequenceEntry && depth < 5:
      out += "\n"
      sequence(indent: indent, depth: depth + 1, isInline: false)
    case 5 where isSequenceEntry && depth < 5, 6 where isSequenceEntry && depth < 5:
      let spaces = 1 + random.below(3)
      indentation(spaces)
      block(indent: indent + 1 + spaces, depth: depth + 1, isInline: true)
    case 7:
      out += "\n"
      indentation(indent + 1 + random.below(3))
      scalar(indent: indent + 1)
    default:
      out += random.pick([" ", " ", " ", "  ", "\t", " \t"])
      scalar(indent: indent + 1)
    }
  }

  private mutating func filler(_ indent: Int) {
    if !out.hasSuffix("\n") { out += "\n" }
    switch random.below(24) {
    case 0: out += "\n"
    case 1:
      indentation(random.below(indent + 3))
      out += "# between\n"
    case 2:
      indentation(random.below(6))
      out += "\n"
    case 3: out += "\t\n"
    default: break
    }
  }

  private mutating func key(_ i: Int) {
    switch random.below(12) {
    case 0: out += "\"k \(i)\""
    case 1: out += "'k''\(i)'"
    case 2: out += "two words \(i)"
    case 3: out += "k\(i)#x"
    case 4: out += "k:\(i)"
    case 5: out += "-k\(i)"
    default: out += random.pick(["a", "b", "c", "ä", "?x"]) + "\(i)"
    }
  }

  // MARK: Scalars

  private mutating func scalar(indent: Int) {
    switch random.below(12) {
    case 0...3: plain(indent: indent)
    case 4, 5: quoted("\"", indent: indent)
    case 6: quoted("'", indent: indent)
    case 7, 8: blockScalar(indent: indent)
    default: flow(indent: indent, depth: 0)
    }
    if random.chance(8), !out.hasSuffix("\n") { out += random.pick([" # note", " #note", "  ", "\t", "\t# tabbed"]) }
  }

  private static let words = [
    "word", "two words", "no", "3.10", "-x", "?y", ":z", "a:b", "a#b", "x,y", "it's", "say \"hi\"", "ä ö", "漢字", "🙂",
    "~",
    "- not a list", "http://x.fi/#a", "50 %", "&", "a & b", "*", "a*", "!x", "%", "@me", "`", "[", "]", "{", "}", "|",
    ">", "a|b",
    "key: value", "x #y", "#", "x: ", "<<", "=", "---", "...", "--- x", "\\", "a\\n", ",", "?", "-", ":",
  ]

  private mutating func word() -> String {
    // Mostly harmless ones, or hardly any text is accepted.
    random.pick(random.chance(70) ? Array(Self.words[..<22]) : Self.words)
  }

  private mutating func lineEnd(indent: Int) {
    out += random.pick(["\n", "\n", " \n", "\n\n", "\n \n", "\n\n\n", "\t\n"])
    indentation(random.chance(90) ? indent + random.below(3) : random.below(indent + 1))
    if random.chance(4) { out += "\t" }
  }

  private mutating func plain(indent: Int) {
    out += word()
    while random.chance(20) {
      if random.chance(50) { out += " " } else { lineEnd(indent: indent) }
      out += word()
    }
  }

  private mutating func quoted(_ quote: String, indent: Int) {
    out += quote
    for _ in 0..<random.below(5) {
      switch random.below(7) {
      case 0: lineEnd(indent: indent)
      case 1:
        out +=
          quote == "\""
          ? random.pick([
            "\\n", "\\t", "\\\"", "\\\\", "\\/", "\\x41", "\\u00e4", "\\U0001F642", "\\0", "\\_", "\\N", "\\L", "\\e",
            "\\ ", "\\q",
            "\\\n", "\\\n ", "  \\\n  ",
          ]) : "''"
      case 2: out += " "
      default: out += word().replacing(quote, with: "")
      }
    }
    out += random.chance(97) ? quote : ""
  }

  private mutating func blockScalar(indent: Int) {
    let more = random.below(3)
    out += random.pick(["|", ">"])
    let digit = random.chance(25) ? "\(1 + random.below(3))" : ""
    let chomping = random.pick(["", "-", "+"])
    out += random.chance(50) ? digit + chomping : chomping + digit
    out += random.chance(10) ? " # header\n" : random.chance(5) ? " \n" : "\n"
    for _ in 0..<random.below(6) {
      switch random.below(8) {
      case 0: out += "\n"
      case 1:
        indentation(random.below(indent + 4))
        out += "\n"
      case 2:
        indentation(indent + more + 1 + random.below(2))
        out += word() + "\n"
      case 3:
        indentation(indent + more)
        out += "\t" + word() + "\n"
      case 4 where random.chance(20):
        indentation(random.below(indent + 1))
        out += "# less\n"
      default:
        indentation(indent + more)
        out += word() + random.pick(["\n", "\n", "  \n", " # x\n"])
      }
    }
    if random.chance(3), out.hasSuffix("\n") { out.removeLast() }
  }

  // MARK: Brackets

  private mutating func flow(indent: Int, depth: Int) {
    let isMapping = random.chance(50)
    out += isMapping ? "{" : "["
    let number = random.below(4)
    for i in 0..<number {
      flowSpace(indent: indent)
      if isMapping {
        key(i)
        if random.chance(90) {
          if random.chance(5) { flowSpace(indent: indent) }
          out += random.chance(92) ? ": " : ":"
          flowSpace(indent: indent)
          flowValue(indent: indent, depth: depth)
        }
      } else {
        if random.chance(10) { out += random.pick(["k: ", "\"k\": ", "'k':", ": "]) }
        flowValue(indent: indent, depth: depth)
      }
      flowSpace(indent: indent)
      if i < number - 1 || random.chance(20) { out += random.chance(98) ? "," : "" }
    }
    flowSpace(indent: indent)
    out += random.chance(97) ? (isMapping ? "}" : "]") : ""
  }

  private mutating func flowSpace(indent: Int) {
    switch random.below(12) {
    case 0: lineEnd(indent: indent)
    case 1, 2, 3: out += " "
    case 4 where random.chance(30):
      out += " # inside\n"
      indentation(indent + random.below(2))
    default: break
    }
  }

  private mutating func flowValue(indent: Int, depth: Int) {
    switch random.below(10) {
    case 0: quoted("\"", indent: indent)
    case 1: quoted("'", indent: indent)
    case 2 where depth < 3: flow(indent: indent, depth: depth + 1)
    case 3: break
    default: plain(indent: indent)
    }
  }

  // MARK: Soup and mutation

  private static let pieces = [
    "a", "b", " ", " ", "  ", "\n", "\n", "\n  ", "- ", "-", ": ", ":", ", ", ",", "[", "]", "{", "}", "'", "\"", "|",
    ">", "#", " #",
    "? ", "&x", "*x", "!t", "%", "\t", "---\n", "...\n", "\\", "ä", "🙂", "1", "~", "+", "<<",
  ]

  private mutating func soup() {
    for _ in 0..<(1 + random.below(30)) { out += random.pick(Self.pieces) }
  }

  private mutating func mutate(times: Int) {
    for _ in 0..<times {
      var scalars = Array(out.unicodeScalars)
      guard !scalars.isEmpty else { return }
      let at = random.below(scalars.count)
      switch random.below(5) {
      case 0: scalars.remove(at: at)
      case 1: scalars.insert(contentsOf: Array(random.pick(Self.pieces).unicodeScalars), at: at)
      case 2: scalars[at] = random.pick(Array(" :-#,\n'\"".unicodeScalars))
      case 3: scalars.insert(scalars[at], at: at)
      default: scalars.swapAt(at, random.below(scalars.count))
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      out = String(text)
    }
  }
}
