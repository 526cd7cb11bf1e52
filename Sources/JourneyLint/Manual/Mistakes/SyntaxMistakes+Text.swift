import JourneySyntax

/// Keys, colons and texts without quotes.
extension SyntaxMistakes {
  static let text: [MistakeDescription] = [
    MistakeDescription(
      "colon-in-text", .syntax, summary: "A colon followed by a space stands inside a text without quotes",
      why: "': ' always parts a key from its value, so the text would end there",
      bad: ["touchpoint: Waits\npain: The hour stretched↓: nobody said so"],
      good: ["touchpoint: Waits\npain: \"The hour stretched: nobody said so\""]),
    MistakeDescription(
      "comment-in-text", .syntax, .warning, summary: "A text without quotes ends before a word that begins with '#'",
      why: "' #' begins a comment, so the rest of the sentence isn't on the map",
      bad: ["touchpoint: Waits\nthinks: We are ↓#1 in the queue"],
      good: ["touchpoint: Waits\nthinks: \"We are #1 in the queue\"\n"]),
    MistakeDescription(
      "duplicate-key", .syntax, summary: "A key stands twice in one entry, or two keys say the same",
      why: "only one of the two values could be read, and the other would be lost without a word",
      bad: ["touchpoint: Waits\nthinks: Is it my turn?\n↓thinks: I want to go home."],
      good: ["touchpoint: Waits\nthinks: [Is it my turn?, I want to go home.]"]),
    MistakeDescription(
      "key-over-lines", .syntax, summary: "A key runs over several lines",
      why: "a key and its colon stand on one line",
      bad: ["↓\"touch\n  point\": Waits\nemotion: -1"], good: ["touchpoint: Waits\nemotion: -1"]),
    MistakeDescription(
      "key-too-long", .syntax, summary: "A key has more than 1,024 characters",
      why: "YAML readers look no further for the colon, and a text of that length is no key"),
    MistakeDescription(
      "mapping-on-document-line", .syntax, summary: "A key stands on the line of '---'",
      why: "the line that begins a document holds nothing else",
      bad: ["--- ↓journey: A haircut"], good: ["---\njourney: A haircut"]),
    MistakeDescription(
      "missing-colon", .syntax, summary: "A line among keys has no colon",
      why: "without the colon it can't be told what the text belongs to",
      bad: ["journey: A haircut\n↓stages\n  - stage: The cut"],
      good: ["journey: A haircut\nstages:\n  - stage: The cut"]),
    MistakeDescription(
      "reserved-character", .syntax, summary: "A text begins with a character that means something else in YAML",
      why: "'@', '`', '%' and some others can't begin a text, so no reader knows what is meant",
      bad: ["touchpoint: Waits\nowner: ↓@maria"], good: ["touchpoint: Waits\nowner: \"@maria\""]),
    MistakeDescription(
      "space-after-colon", .syntax, summary: "A space is missing behind a colon",
      why: "without the space the colon is part of the text, and there is no key",
      bad: ["touchpoint: Waits\nemotion↓:-1"], good: ["touchpoint: Waits\nemotion: -1"]),
    MistakeDescription(
      "text-after-value", .syntax, summary: "There is text behind a value that has ended",
      why: "a text is in quotes as a whole, or not at all",
      bad: ["touchpoint: Waits\nthinks: \"Soon\" ↓they said"], good: ["touchpoint: Waits\nthinks: '\"Soon\" they said'"]
    ),
    MistakeDescription(
      "text-before-keys", .syntax, summary: "A text stands before the first key",
      why: "a journey file is a list of keys from the first line on",
      bad: ["↓My first try\njourney: A haircut\nstages:\n  - stage: The cut"],
      good: ["# My first try\njourney: A haircut\nstages:\n  - stage: The cut"]),
    MistakeDescription(
      "text-with-keys", .syntax, summary: "A text that has no key itself has keys under it",
      why: "an entry is either one text, or keys with values",
      bad: ["touchpoints:\n  - Waits\n    ↓emotion: -1\n    channel: phone"],
      good: ["touchpoints:\n  - touchpoint: Waits\n    emotion: -1\n    channel: phone"]),
    MistakeDescription(
      "unclosed-quote", .syntax, summary: "A text in quotes doesn't end",
      why: "everything behind it would be one long text",
      bad: ["touchpoint: Waits\nthinks: ↓\"Is it my turn?"], good: ["touchpoint: Waits\nthinks: \"Is it my turn?\""]),
    MistakeDescription(
      "unknown-escape", .syntax,
      summary: "A backslash in double quotes stands before a letter that makes no sense there",
      why: "a backslash and a letter stand for a special character, and this one stands for none",
      bad: ["touchpoint: Waits\nsystem: \"C:↓\\data\""], good: ["touchpoint: Waits\nsystem: 'C:\\data'"]),
  ]
}
