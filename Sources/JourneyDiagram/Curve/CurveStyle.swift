/// The sizes of the compact curve: read in a README and from the back of a room, so nothing is smaller than 10.
enum CurveStyle {
  static let eyebrow = TextStyle(.bold, size: 10)
  static let title = TextStyle(.bold, size: 23)
  static let stage = TextStyle(.bold, size: 12.5)
  static let narrowStage = TextStyle(.bold, size: 10.5)
  static let name = TextStyle(.bold, size: 12)
  static let reason = TextStyle(size: 11)
  static let scale = TextStyle(size: 11)
  static let persona = TextStyle(.bold, size: 11)
  static let key = TextStyle(size: 10.5)
  static let hint = TextStyle(.italic, size: 14)
}
