/// Brackets, braces and the commas in them.
extension SyntaxMistakes {
  static let brackets: [MistakeDescription] = [
    MistakeDescription(
      "bracket-indentation", .syntax, summary: "A line inside brackets isn't indented",
      why: "YAML readers differ about such lines, and strict ones refuse them",
      bad: ["journey: A haircut\ntags: [hair,\n↓salon]"], good: ["journey: A haircut\ntags: [hair,\n  salon]"]),
    MistakeDescription(
      "extra-comma", .syntax, summary: "There is nothing before a comma in brackets",
      why: "an entry should stand between two commas, and nobody knows which one is missing",
      bad: ["touchpoints: [Waits, ↓, Pays]"], good: ["touchpoints: [Waits, Pays]"]),
    MistakeDescription(
      "missing-comma", .syntax, summary: "A comma is missing between two entries in brackets",
      why: "without the comma it can't be told where one entry ends and the next begins",
      bad: ["touchpoints: [\"Waits\" ↓\"Pays\"]"], good: ["touchpoints: [\"Waits\", \"Pays\"]"]),
    MistakeDescription(
      "unclosed-bracket", .syntax, summary: "A bracket doesn't end",
      why: "it can't be told what still belongs into the brackets",
      bad: ["persona: ada\nneeds: ↓[a time in the evening\ngoal: Short hair"],
      good: ["persona: ada\nneeds: [a time in the evening]\ngoal: Short hair"]),
    MistakeDescription(
      "wrong-bracket", .syntax, summary: "A bracket is closed with one of the other kind",
      why: "'[' opens a list and '{' an entry with keys, and each has its own end",
      bad: ["touchpoints: [Waits, Pays↓}"], good: ["touchpoints: [Waits, Pays]"]),
  ]
}
