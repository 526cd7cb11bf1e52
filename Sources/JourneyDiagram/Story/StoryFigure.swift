/// A figure with its label: the mean, the low point with the touchpoint where it lies.
struct StoryFigure: Equatable {
  let label: String
  let text: String
}
