/// Values in a list, in the order of the file.
struct ListValue {
  var parts = PartChain()
  /// How many there are.
  var count: Int32 = 0
}

/// The first and the last of parts of which each names the next; -1 where there are none.
struct PartChain {
  var first: Int32 = -1
  var last: Int32 = -1
}
