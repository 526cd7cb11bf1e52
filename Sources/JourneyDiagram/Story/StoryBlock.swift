/// A piece of what is told of figures, for the terminal and for a document. Texts of the author's are as they stand in the file.
enum StoryBlock: Equatable {
  /// What the pieces below are about.
  case heading(String)
  /// Whose figures follow.
  case name(String)
  case text(String)
  /// Figures with their labels.
  case figures([StoryFigure])
  /// A table; the first column names the rows.
  case table(headings: [String], rows: [[String]])
  /// An entry of a list, with what is to be said of it.
  case item(String, remarks: [String])
}
