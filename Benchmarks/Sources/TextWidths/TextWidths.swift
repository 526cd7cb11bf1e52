import JourneyDiagram

/// Prints how wide texts are by our metrics, for `scripts/text-widths`: reads lines of face, size and text with tabs between,
/// writes a width in points for each.
@main
struct TextWidths {
  static func main() {
    let faces: [Substring: FontFace] = [
      "regular": .regular, "bold": .bold, "italic": .italic, "boldItalic": .boldItalic,
    ]
    while let line = readLine() {
      let fields = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3, let face = faces[fields[0]], let size = Double(fields[1]), size > 0 else {
        print("?")
        continue
      }
      print(TextStyle(face, size: size).width(of: String(fields[2])))
    }
  }
}
