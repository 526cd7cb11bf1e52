/// What of a text from outside may stand on a map.
enum CleanText {
  /// How a scalar is written.
  enum Fate {
    case kept
    /// Line ends and tabs.
    case space
    /// What SVG can't hold, what would turn the reading direction of its surroundings, and what is never seen.
    case dropped
  }

  /// How a scalar from outside is written.
  static func fate(of value: UInt32) -> Fate {
    if value >= 0x20, value < 0x7F { return .kept }
    switch value {
    case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: return .space
    // Controls; hints where a line may end; bidirectional marks, embeddings, overrides and isolates; annotations; what is
    // no character.
    case 0..<0x20, 0x7F...0x9F, 0xAD, 0x061C, 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFDD0...0xFDEF, 0xFFF9...0xFFFB, 0xE0001:
      return .dropped
    case _ where value & 0xFFFE == 0xFFFE: return .dropped
    default: return .kept
    }
  }
}
