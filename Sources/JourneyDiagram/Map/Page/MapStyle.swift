/// The map's sizes of text: few, and far enough apart to be told from each other.
enum MapStyle {
  static let title = TextStyle(.bold, size: 34)
  static let lead = TextStyle(size: 15)
  static let eyebrow = TextStyle(.bold, size: 9.5)
  static let stageTitle = TextStyle(.bold, size: 17)
  static let stageNote = TextStyle(size: 11)
  static let laneTitle = TextStyle(.bold, size: 13)
  static let laneHint = TextStyle(size: 10.5)
  static let cardTitle = TextStyle(.bold, size: 12)
  static let body = TextStyle(size: 11)
  static let bodyBold = TextStyle(.bold, size: 11)
  static let quote = TextStyle(.italic, size: 11.5)
  static let small = TextStyle(size: 10)
  static let smallBold = TextStyle(.bold, size: 10)
  static let smallItalic = TextStyle(.italic, size: 10)
  static let personaName = TextStyle(.bold, size: 15)
  static let avatar = TextStyle(.bold, size: 16)
}
