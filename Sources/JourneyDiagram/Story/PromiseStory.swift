/// What there is to tell of a promise.
struct PromiseStory: Sendable {
  let text: String
  /// The numbers of the touchpoints that keep it, in the order of the file.
  let numbers: [Int]
}
