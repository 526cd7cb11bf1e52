/// What a pattern asks of the next bytes of a path.
enum PatternStep: Sendable, Equatable {
  case byte(UInt8)
  /// `?`: any byte but a slash.
  case any
  /// `[a-z]`: one of some bytes, never a slash.
  case oneOf(ByteSet)
  /// `*`: any number of bytes but slashes.
  case star
  /// `**` where it stands for folders: any number of bytes.
  case everything
  /// `**/`: nothing, or what the next step asks for.
  case folders
  /// Anything that ends with a slash; only behind `folders`.
  case withinFolders

  /// Whether a byte of a pattern means something else than itself.
  static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "\\")
  }

  /// The steps of a pattern; `nil` where nothing can match it: a set without an end, a backslash at the end.
  /// - Parameter knowsFolders: whether slashes part folders; else two stars are one.
  static func steps(of pattern: ArraySlice<UInt8>, knowsFolders: Bool) -> [PatternStep]? {
    var steps: [PatternStep] = []
    var place = pattern.startIndex
    func byte(_ place: Int) -> UInt8? { place < pattern.endIndex ? pattern[place] : nil }
    while let sign = byte(place) {
      place += 1
      switch sign {
      case UInt8(ascii: "\\"):
        guard let next = byte(place) else { return nil }
        steps.append(.byte(next))
        place += 1
      case UInt8(ascii: "?"): steps.append(.any)
      case UInt8(ascii: "["):
        guard let (set, end) = ByteSet.read(pattern, from: place) else { return nil }
        steps.append(.oneOf(set))
        place = end
      case UInt8(ascii: "*"):
        let start = place - 1
        while byte(place) == sign { place += 1 }
        let isFree = start == pattern.startIndex || pattern[start - 1] == UInt8(ascii: "/")
        let isSlash = byte(place) == UInt8(ascii: "/")
        let isBeforeSlash = isSlash || byte(place) == UInt8(ascii: "\\") && byte(place + 1) == UInt8(ascii: "/")
        guard knowsFolders, place - start > 1, isFree, isBeforeSlash || place == pattern.endIndex else {
          if steps.last != .star { steps.append(.star) }
          continue
        }
        if isSlash { place += 1 }
        if isSlash, steps.last == .withinFolders { continue }
        steps += isSlash ? [.folders, .withinFolders] : [.everything]
      default: steps.append(.byte(sign))
      }
    }
    return steps
  }

  /// Whether steps match a whole text: all places in the pattern that the text so far can have led to are followed at
  /// once.
  static func match(_ steps: [PatternStep], _ text: ArraySlice<UInt8>) -> Bool {
    let needed = steps.count { step in
      switch step {
      case .byte, .any, .oneOf: true
      case .star, .everything, .folders, .withinFolders: false
      }
    }
    guard needed <= text.count else { return false }
    return withUnsafeTemporaryAllocation(of: Bool.self, capacity: 2 * (steps.count + 1)) { room in
      room.initialize(repeating: false)
      let size = steps.count + 1
      var (now, next) = (0, size)
      room[0] = true
      for byte in text {
        var isAlive = false
        for place in 0..<steps.count where room[now + place] {
          switch steps[place] {
          case .byte(let wanted): if byte == wanted { room[next + place + 1] = true }
          case .any: if byte != UInt8(ascii: "/") { room[next + place + 1] = true }
          case .oneOf(let set):
            if byte != UInt8(ascii: "/"), set.contains(byte) { room[next + place + 1] = true }
          case .star:
            room[now + place + 1] = true
            if byte != UInt8(ascii: "/") { room[next + place] = true }
          case .everything:
            room[now + place + 1] = true
            room[next + place] = true
          case .folders:
            room[now + place + 1] = true
            room[now + place + 2] = true
          case .withinFolders:
            room[next + place] = true
            if byte == UInt8(ascii: "/") { room[next + place + 1] = true }
          }
        }
        for place in 0..<size {
          room[now + place] = false
          if room[next + place] { isAlive = true }
        }
        if !isAlive { return false }
        swap(&now, &next)
      }
      for place in 0..<steps.count where room[now + place] {
        switch steps[place] {
        case .star, .everything: room[now + place + 1] = true
        case .folders: room[now + place + 2] = true
        case .byte, .any, .oneOf, .withinFolders: break
        }
      }
      return room[now + steps.count]
    }
  }
}
