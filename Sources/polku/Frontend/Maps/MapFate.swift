/// What became of a map.
enum MapFate {
  /// It was written.
  case drawn
  /// It was there already, to the byte.
  case unchanged
  /// It is another one than the journey's, and was left so.
  case outdated
  /// It isn't there, and was left so.
  case missing
  /// It couldn't be drawn or written.
  case failed
}
