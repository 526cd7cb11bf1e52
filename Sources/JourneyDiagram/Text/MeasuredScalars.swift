/// A text's scalars with the room that each takes; what belongs to the scalar before it stays with it.
struct MeasuredScalars {
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var advances: [UInt16] = []
  /// The places of scalars that belong to the cluster before them although they take room.
  private var joints: Set<Int> = []

  /// The room for a further piece of a joined picture, in 1/2048 em. Where there is a font for it the whole picture is one em
  /// wide; where there is none its pieces stand side by side.
  private static let piece = 1536

  init(_ text: String, _ table: AdvanceTable) {
    scalars.reserveCapacity(text.utf8.count)
    advances.reserveCapacity(text.utf8.count)
    var isJoined = false
    var isHalfFlag = false
    for scalar in text.unicodeScalars {
      let value = scalar.value
      var width = table.advance(of: scalar)
      if value > 0x200C {
        // Two regional indicators make one flag; a joiner and a skin tone belong to what they follow.
        let isIndicator = (0x1F1E6...0x1F1FF).contains(value)
        let isTone = (0x1F3FB...0x1F3FF).contains(value)
        if value != 0x200D, isJoined || isTone || (isIndicator && isHalfFlag), !scalars.isEmpty {
          width = Self.piece
          joints.insert(scalars.count)
        }
        isHalfFlag = isIndicator && !isHalfFlag
      } else {
        isHalfFlag = false
        if ScalarWidth.isIndicMark(value), ScalarWidth.isMark(value), !scalars.isEmpty { joints.insert(scalars.count) }
      }
      isJoined = value == 0x200D
      scalars.append(scalar)
      advances.append(UInt16(clamping: width))
    }
  }

  var count: Int { scalars.count }

  /// Whether the text may be cut before the scalar at `index` without tearing a cluster.
  func startsCluster(at index: Int) -> Bool { advances[index] > 0 && (joints.isEmpty || !joints.contains(index)) }

  func width(_ range: Range<Int>) -> Int {
    var sum = 0
    for index in range { sum += Int(advances[index]) }
    return sum
  }

  /// The scalars of a range as text, with something behind it.
  func text(_ range: Range<Int>, ending: StaticString = "") -> String {
    let capacity = 4 * range.count + ending.utf8CodeUnitCount
    return String(unsafeUninitializedCapacity: capacity) { buffer in
      var count = 0
      for scalar in scalars[range] {
        if scalar.value < 0x80 {
          buffer[count] = UInt8(truncatingIfNeeded: scalar.value)
          count += 1
        } else {
          for byte in scalar.utf8 {
            buffer[count] = byte
            count += 1
          }
        }
      }
      ending.withUTF8Buffer { bytes in
        for byte in bytes {
          buffer[count] = byte
          count += 1
        }
      }
      return count
    }
  }
}
