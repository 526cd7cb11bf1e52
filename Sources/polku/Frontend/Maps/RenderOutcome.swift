/// What became of the drawing of a file.
struct RenderOutcome: Equatable, Sendable {
  /// `clean` where there is a picture.
  var status: ExitStatus
  /// What is to be said about it on standard error: whole lines, none where it is empty.
  var messages = ""
  /// The map's bytes.
  var picture: [UInt8] = []

  /// A file that wasn't drawn.
  static func failed(_ failure: Failure) -> RenderOutcome {
    RenderOutcome(status: failure.status, messages: "polku: \(failure.message)\n")
  }
}
