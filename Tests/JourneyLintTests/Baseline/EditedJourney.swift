import JourneyModel
import JourneySyntax
import JourneyTestSupport

/// A journey with flaws, made and edited at random, which knows of each element what is wrong with it.
struct EditedJourney {
  struct Touchpoint {
    var name: String
    var id: String?
    var flaws: Set<String>
    var extras: [String] = []
  }

  struct Stage {
    var name: String
    var touchpoints: [Touchpoint]
  }

  /// The rules that the flaws break: each looks at one touchpoint only.
  static let rules: Set<String> = ["wait-exceeds-expected", "unknown-key", "pii", "visibility-crossed"]

  var stages: [Stage] = []
  private var names = 0

  init(_ random: inout SeededGenerator) {
    for _ in 0..<(2 + random.below(4)) {
      let touchpoints = (0..<random.below(6)).map { _ in touchpoint(&random) }
      stages.append(Stage(name: name("Stage"), touchpoints: touchpoints))
    }
  }

  /// What is wrong: the rule and the touchpoint, each as often as it is.
  var flaws: [String: Int] {
    var flaws: [String: Int] = [:]
    for stage in stages {
      for touchpoint in stage.touchpoints {
        for flaw in touchpoint.flaws { flaws[flaw + " " + touchpoint.name, default: 0] += 1 }
      }
    }
    return flaws
  }

  private mutating func name(_ kind: String) -> String {
    names += 1
    return "\(kind) no \(names) / a=b"
  }

  private mutating func touchpoint(_ random: inout SeededGenerator) -> Touchpoint {
    var flaws: Set<String> = []
    for rule in Self.rules.sorted() where random.chance(25) { flaws.insert(rule) }
    return Touchpoint(name: name("Moment"), flaws: flaws)
  }

  /// Changes something: order, names round about, what comes and goes.
  mutating func edit(_ random: inout SeededGenerator) {
    let stage = random.below(stages.count)
    switch random.below(10) {
    case 0: stages.shuffle(using: &random)
    case 1: stages[stage].touchpoints.shuffle(using: &random)
    case 2: stages[stage].name = name("Stage")
    case 3: stages.insert(Stage(name: name("Stage"), touchpoints: [touchpoint(&random)]), at: stage)
    case 4: stages[stage].touchpoints.insert(touchpoint(&random), at: 0)
    case 5: if !stages[stage].touchpoints.isEmpty { stages[stage].touchpoints.removeFirst() }
    case 6:
      if let last = stages[stage].touchpoints.popLast() {
        stages[random.below(stages.count)].touchpoints.append(last)
      }
    case 7:
      for index in stages[stage].touchpoints.indices {
        stages[stage].touchpoints[index].id = "t\(random.next() % 100_000)"
      }
    case 8:
      for index in stages[stage].touchpoints.indices { stages[stage].touchpoints[index].extras.append("tags: [x]") }
    default:
      // Something is mended.
      for index in stages[stage].touchpoints.indices where !stages[stage].touchpoints[index].flaws.isEmpty {
        stages[stage].touchpoints[index].flaws.removeFirst()
      }
    }
  }

  /// The journey in a language and in any form.
  func text(_ language: Language, _ random: inout SeededGenerator) -> String {
    func word(_ key: Key, _ record: RecordName) -> String {
      record.record.field(key)?.words.word(in: language) ?? key.rawValue
    }
    var text = "\(word(.journey, .journey)): A\n\(word(.stages, .journey)):\n"
    for stage in stages {
      if random.chance(20) { text += "\n  # A comment on what follows.\n" }
      text += "  - \(word(.stage, .stage)): \"\(stage.name)\"\n"
      guard !stage.touchpoints.isEmpty else { continue }
      text += "    \(word(.touchpoints, .stage)):\n"
      for touchpoint in stage.touchpoints {
        func field(_ key: Key, _ value: String) -> String { "\(word(key, .touchpoint)): \(value)" }
        var fields: [String] = touchpoint.extras.isEmpty ? [] : ["x-mark: y"]
        if let id = touchpoint.id { fields.append(field(.id, id)) }
        for flaw in touchpoint.flaws {
          switch flaw {
          case "wait-exceeds-expected": fields += [field(.wait, "40 min"), field(.expectedWait, "5 min")]
          case "unknown-key": fields.append("qwertyuiop: red")
          case "pii": fields.append(field(.thinks, "[well, \"write to matti.virtanen@firma.fi\"]"))
          default:
            fields += [
              field(.channel, "shop"), field(.frontstage, "[greets, packs]"), field(.backstage, "[packs, counts]"),
            ]
          }
        }
        fields.shuffle(using: &random)
        fields.insert(field(.touchpoint, "\"\(touchpoint.name)\""), at: random.below(fields.count + 1))
        if random.chance(40) {
          text += "      - {\(fields.joined(separator: ", "))}\n"
        } else {
          text += "      - \(fields.joined(separator: "\n        "))  # as it is\n"
        }
      }
    }
    return text
  }
}
