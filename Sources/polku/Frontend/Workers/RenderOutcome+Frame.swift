extension RenderOutcome {
  /// The outcome as a message: status, length of what is said, what is said, picture.
  var message: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(5 + messages.utf8.count + picture.count)
    bytes.append(UInt8(truncatingIfNeeded: status.rawValue))
    bytes += Frame.number(messages.utf8.count)
    bytes += messages.utf8
    bytes += picture
    return bytes
  }

  /// Reads a message.
  /// - Throws: `Frame.Broken` where it is none.
  init(message: [UInt8]) throws(Frame.Broken) {
    guard let first = message.first, let status = ExitStatus(rawValue: Int32(first)),
      let length = Frame.number(in: message, at: 1), message.count >= 5 + length
    else { throw Frame.Broken() }
    self.init(
      status: status, messages: String(decoding: message[5..<(5 + length)], as: UTF8.self),
      picture: Array(message[(5 + length)...]))
  }
}
