import JourneySyntax

/// Mistakes in a project's settings.
enum SettingsMistakes {
  static let all: [MistakeDescription] = [
    MistakeDescription(
      "no-colour", .settings, summary: "A colour isn't written as #RRGGBB or #RGB",
      why: "contrasts are worked out from the parts of red, green and blue, and maps are to stay legible",
      bad: ["colours:\n  brand: ↓blue"], good: ["colours:\n  brand: \"#1f6feb\""]),
    MistakeDescription(
      "not-settings", .settings, summary: "The file 'polku.yaml' holds a list or a text",
      why: "settings are keys with values, each on a line of its own",
      bad: ["↓- stage-empty: warning"], good: ["rules:\n  stage-empty: warning"]),
    MistakeDescription(
      "option-value", .settings, summary: "An option of a rule has a value that doesn't fit it",
      why: "a value that doesn't fit is left out, and the rule judges as it does by itself",
      bad: ["rules:\n  silent-wait: {from: ↓soon}"], good: ["rules:\n  silent-wait: {from: 10 min}"]),
    MistakeDescription(
      "theme-contrast", .settings, .warning, summary: "A colour of one's own can hardly be made out on another",
      why: "text and marks need a contrast that most people can see (WCAG 2.2)",
      bad: ["colours:\n  ink: ↓\"#dddddd\""], good: ["colours:\n  ink: \"#1b1f24\""]),
    MistakeDescription(
      "unknown-lane", .settings, summary: "A setting names a lane that maps don't have, or one twice",
      why: "a map can't show a lane that isn't there",
      bad: ["lanes: [touchpoints, ↓emotoins]"], good: ["lanes: [touchpoints, emotions]"]),
    MistakeDescription(
      "unknown-option", .settings, summary: "A rule is given an option that it doesn't have",
      why: "a setting that the rule doesn't know changes nothing",
      bad: ["rules:\n  silent-wait: {↓form: 10 min}"], good: ["rules:\n  silent-wait: {from: 10 min}"]),
    MistakeDescription(
      "unknown-phase", .settings, .information, summary: "A required phase is spelt nearly like one of the language's",
      why: "a phase that no stage is called by is missing in every journey",
      bad: ["required-phases: [↓awarenes, purchase]"], good: ["required-phases: [awareness, purchase]"]),
    MistakeDescription(
      "unknown-role", .settings, summary: "A colour is given to a role that themes don't have",
      why: "a colour for a role that isn't there colours nothing",
      bad: ["colours:\n  ↓brnad: \"#1f6feb\""], good: ["colours:\n  brand: \"#1f6feb\""]),
    MistakeDescription(
      "unknown-rule", .settings, summary: "A setting names a rule that doesn't exist",
      why: "a setting for a rule that isn't there changes nothing",
      bad: ["rules:\n  ↓stage-emtpy: off"], good: ["rules:\n  stage-empty: off"]),
    MistakeDescription(
      "unknown-theme", .settings, summary: "A setting names a theme that doesn't exist",
      why: "the maps are drawn in the theme that has the name",
      bad: ["theme: ↓drak"], good: ["theme: dark"]),
  ]
}
