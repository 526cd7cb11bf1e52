/// What YAML or other files have, and journeys don't.
extension SyntaxMistakes {
  static let foreign: [MistakeDescription] = [
    MistakeDescription(
      "alias", .syntax, summary: "A text begins with '*', which makes it a YAML alias",
      why: "a journey says everything where it belongs, so that it can be read without looking elsewhere",
      bad: ["touchpoint: Waits\nthinks: ↓*Now* it is my turn"],
      good: ["touchpoint: Waits\nthinks: \"*Now* it is my turn\""]),
    MistakeDescription(
      "anchor", .syntax, summary: "A value begins with '&', which makes it a YAML anchor",
      why: "a journey says everything where it belongs, so that it can be read without looking elsewhere",
      bad: ["touchpoint: Waits\nowner: ↓&salon The salon"], good: ["touchpoint: Waits\nowner: The salon"]),
    MistakeDescription(
      "code-fence", .syntax, summary: "Signs stand round the journey that Markdown and chat tools write round a text",
      why: "a journey file holds the journey alone",
      bad: ["↓```yaml\njourney: A haircut\nstages: [{stage: The cut}]\n```"],
      good: ["journey: A haircut\nstages: [{stage: The cut}]"]),
    MistakeDescription(
      "complex-key", .syntax, summary: "'? ' or a bracket stands where a key should",
      why: "journey files have only words as keys",
      bad: ["↓[touchpoint]: Waits"], good: ["touchpoint: Waits"]),
    MistakeDescription(
      "control-character", .syntax, summary: "An invisible control character stands in the text",
      why: "programs differ in what they make of it, and nobody sees it",
      bad: ["touchpoint: Waits\nowner: The ↓\u{FEFF}salon"], good: ["touchpoint: Waits\nowner: The salon"]),
    MistakeDescription(
      "directive", .syntax, summary: "A line begins with '%', which makes it a YAML directive",
      why: "journey files are always YAML 1.2 in UTF-8",
      bad: ["↓%YAML 1.2\n---\njourney: A haircut"], good: ["journey: A haircut"]),
    MistakeDescription(
      "invalid-utf8", .syntax, summary: "The file isn't in UTF-8",
      why: "journey files are UTF-8, as everywhere on the web: save the file as UTF-8 in your editor"),
    MistakeDescription(
      "markup", .syntax, summary: "The text is HTML, with the tags of a web page in it",
      why: "in a journey file every character is read as it stands, and no tag means anything",
      bad: ["↓<p>journey: A haircut</p>\n<p>stages: [{stage: The cut}]</p>\n<p>owner</p>"],
      good: ["journey: A haircut\nstages: [{stage: The cut}]"]),
    MistakeDescription(
      "merge-conflict", .syntax, summary: "Two versions of the text stand in the file, which couldn't be joined",
      why: "both say the same in different words, and only one of them can be on the map",
      bad: [
        """
        journey: A haircut
        stages:
          - stage: The cut
        ↓<<<<<<< ours
            title: In the chair
        =======
            title: In the salon
        >>>>>>> theirs
        """
      ],
      good: ["journey: A haircut\nstages:\n  - stage: The cut\n    title: In the chair"]),
    MistakeDescription(
      "not-text", .syntax, summary: "The file holds bytes that no text has",
      why: "a journey is a text that begins with 'journey: …'; this is a picture, an archive or another program's file"),
    MistakeDescription(
      "several-documents", .syntax, summary: "A second document begins in the file",
      why: "a file is one journey, so nothing from there on is read",
      bad: ["journey: A haircut\nstages: [{stage: The cut}]\n↓---\njourney: A wash"],
      good: ["journey: A haircut\nstages: [{stage: The cut}]"]),
    MistakeDescription(
      "tag", .syntax, summary: "A value begins with '!', which makes it a YAML tag",
      why: "the field says what kind of value it takes, so values need no tags",
      bad: ["touchpoint: Waits\nemotion: ↓!!int -1"], good: ["touchpoint: Waits\nemotion: -1"]),
  ]
}
