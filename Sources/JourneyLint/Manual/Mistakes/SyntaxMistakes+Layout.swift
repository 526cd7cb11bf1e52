import JourneySyntax

/// Lines that don't line up, and lists.
extension SyntaxMistakes {
  static let layout: [MistakeDescription] = [
    MistakeDescription(
      "block-text-header", .syntax,
      summary: "Text stands on the line of '|' or '>', which begins a text of several lines",
      why: "the text itself begins on the next line",
      bad: ["touchpoint: Waits\nwait: ↓> 5 minutes"], good: ["touchpoint: Waits\ndescription: >\n  For five minutes"]),
    MistakeDescription(
      "block-text-indentation", .syntax,
      summary: "A line of a text of several lines is indented less than the first one",
      why: "the first line decides how far such a text is indented",
      bad: ["touchpoint: Waits\ndescription: |\n    In the shop\n  ↓and in the rain"],
      good: ["touchpoint: Waits\ndescription: |\n  In the shop\n  and in the rain"]),
    MistakeDescription(
      "dash-in-text", .syntax, .warning, summary: "A line that begins with a dash goes on with the text above it",
      why: "both lines are read as one text, with the dash in it",
      bad: ["persona: Aino\nneeds:\n  - A haircut\n    ↓- A coffee"],
      good: ["persona: Aino\nneeds:\n  - A haircut\n  - A coffee"]),
    MistakeDescription(
      "indentation", .syntax, summary: "A line is indented further or less far than those it belongs to",
      why: "the indentation says what belongs to what",
      bad: ["stages:\n  - stage: The cut\n    title: In the chair\n      ↓goal: Short hair"],
      good: ["stages:\n  - stage: The cut\n    title: In the chair\n    goal: Short hair"]),
    MistakeDescription(
      "item-among-keys", .syntax, summary: "An entry of a list stands among keys",
      why: "a list needs a key of its own above it",
      bad: ["journey: A haircut\n↓- stage: The cut"], good: ["journey: A haircut\nstages:\n  - stage: The cut"]),
    MistakeDescription(
      "key-among-items", .syntax, summary: "A key stands where the next entry of a list should",
      why: "the indentation says whether it is an entry of the list or belongs to the entry above",
      bad: ["stages:\n  - stage: The cut\n  ↓title: In the chair\n  - stage: At home"],
      good: ["stages:\n  - stage: The cut\n    title: In the chair\n  - stage: At home"]),
    MistakeDescription(
      "list-on-key-line", .syntax, summary: "A list begins on the line of its key",
      why: "each entry of a list stands on a line of its own",
      bad: ["stages: ↓- stage: The cut"], good: ["stages:\n  - stage: The cut"]),
    MistakeDescription(
      "missing-dash", .syntax, summary: "An entry of a list begins without its dash",
      why: "each entry of a list begins with a dash and a space",
      bad: ["stages:\n    ↓stage: The cut\n    title: In the chair\n  - stage: At home"],
      good: ["stages:\n  - stage: The cut\n    title: In the chair\n  - stage: At home"]),
    MistakeDescription(
      "nesting-too-deep", .syntax, summary: "Lists and entries stand more than 64 levels deep in each other",
      why: "no journey needs it, and nobody could read it"),
    MistakeDescription(
      "space-after-dash", .syntax, summary: "A space is missing behind a dash",
      why: "each entry of a list begins with a dash and a space",
      bad: ["touchpoints:\n  - Waits\n  ↓-Pays"], good: ["touchpoints:\n  - Waits\n  - Pays"]),
    MistakeDescription(
      "tab-indentation", .syntax, summary: "A line is indented with a tab",
      why: "tabs have no fixed width, so YAML doesn't count them as indentation",
      bad: ["stages:\n↓\t- stage: The cut"], good: ["stages:\n  - stage: The cut"]),
    MistakeDescription(
      "text-among-items", .syntax, summary: "A line in a list is no entry of it",
      why: "each entry of a list begins with a dash and a space",
      bad: ["stages:\n  - stage: The cut\n  ↓at home\n  - stage: Later"],
      good: ["stages:\n  - stage: The cut\n  - stage: At home\n  - stage: Later"]),
  ]
}
