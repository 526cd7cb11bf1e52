import JourneyModel
import Testing

@Suite struct VocabularyTests {
  @Test(arguments: Vocabulary.records.map(\.name))
  func noWordMeansTwoKeys(name: RecordName) {
    var owners: [String: Key] = [:]
    for field in name.record.fields {
      for word in field.words.all {
        #expect(owners[word] == nil, "'\(word)' means both \(field.key) and \(String(describing: owners[word]))")
        owners[word] = field.key
      }
    }
  }

  @Test func everyRecordIsListedOnce() {
    #expect(Vocabulary.records.map(\.name) == RecordName.allCases)
  }

  @Test(arguments: Vocabulary.records.map(\.name))
  func everyFieldIsDocumentedInOneSentence(name: RecordName) {
    #expect(name.record.summary.hasSuffix("."))
    for field in name.record.fields {
      #expect(field.summary.hasSuffix("."), "\(field.key)")
      #expect(!field.words.all.contains { $0.contains(" ") || $0.contains("_") || $0 != $0.lowercased() })
    }
  }

  @Test func everyWordIsFoundInEveryCaseAndWithSpaces() {
    for record in Vocabulary.records {
      for field in record.fields {
        for word in field.words.all {
          #expect(record.field(for: word)?.key == field.key)
          #expect(record.field(for: word.uppercased())?.key == field.key)
          #expect(record.field(for: String(word.map { $0 == "-" ? " " : $0 }))?.key == field.key)
          #expect(record.field(for: String(word.map { $0 == "-" ? "_" : $0 }))?.key == field.key)
        }
      }
    }
  }

  @Test func noWordMeansTwoChoices() {
    for set in choiceSets {
      var owners: Set<String> = []
      for word in set.choices.flatMap(\.words.all) {
        #expect(owners.insert(word).inserted, "'\(word)' stands twice among \(set.name)")
      }
    }
  }

  @Test func theModelKnowsEveryChoice() {
    func check<Value: RawRepresentable<String> & CaseIterable>(_ type: Value.Type, _ record: RecordName, _ key: Key) {
      let set = record.record.field(key).flatMap { choices(of: $0.type) }
      #expect(set?.choices.map(\.id) == Value.allCases.map(\.rawValue), "\(record) \(key)")
    }
    check(Journey.State.self, .journey, .state)
    check(Journey.Customer.self, .journey, .customer)
    check(Template.self, .journey, .template)
    check(Persona.Purchase.self, .persona, .purchase)
    check(Risk.self, .persona, .risks)
    check(Channel.Group.self, .channel, .group)
    check(Channel.Ownership.self, .channel, .ownership)
    check(HumanContact.self, .channel, .human)
    check(TouchpointType.self, .touchpoint, .type)
    check(Influence.self, .touchpoint, .influence)
    check(ExperienceLevel.self, .touchpoint, .level)
    check(ValueType.self, .touchpoint, .value)
    check(QualityDimension.self, .touchpoint, .dimension)
    check(Polarity.self, .touchpoint, .critical)
    check(MomentOfTruth.self, .touchpoint, .momentOfTruth)
    check(Adapting.self, .touchpoint, .adapts)
    check(Degree.self, .touchpoint, .effort)
    check(ServiceLevel.Direction.self, .serviceLevel, .better)
    check(Action.Status.self, .action, .status)
    check(LadderStep.Status.self, .ladder, .define)
    check(Source.Kind.self, .source, .kind)
    check(Metric.Method.self, .metric, .method)
    check(Metric.Claim.self, .metric, .claim)
    check(Metric.Level.self, .metric, .level)
    check(Metric.Kind.self, .metric, .kind)
    #expect(RecordName.ladder.record.fields.map(\.key.rawValue) == LadderStep.Name.allCases.map(\.rawValue))
    #expect(
      RecordName.metric.record.field(.metric).flatMap { choices(of: $0.type) }?.choices.map(\.id)
        == MetricKind.known.map(\.id))
  }

  /// Every set of choices that a field has.
  private var choiceSets: [ChoiceSet] {
    Vocabulary.records.flatMap(\.fields).compactMap { choices(of: $0.type) }
  }

  private func choices(of type: FieldType) -> ChoiceSet? {
    switch type {
    case .choice(let set): set
    case .list(let element): choices(of: element)
    default: nil
    }
  }
}
