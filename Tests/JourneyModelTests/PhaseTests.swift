import JourneyModel
import JourneySyntax
import Testing

@Suite struct PhaseTests {
  @Test(arguments: [
    ("awareness", Phase.awareness), ("Tietoisuus", .awareness), ("MEDVETENHET", .awareness),
    ("harkinta", .consideration),
    ("övervägande", .consideration), ("köp", .purchase), ("Osto", .purchase), ("jälkihoito", .aftercare),
    ("eftervård", .aftercare),
  ])
  func aStageIsNamedAfterAPhase(name: String, phase: Phase) throws {
    #expect(try journey("journey: T\nstages: [{stage: \(name)}]\n").stages[0].phase == phase)
  }

  @Test func aStageOfOnesOwnSaysItsPhase() throws {
    let journey = try journey(
      "journey: T\nstages: [{stage: The wait, phase: harkinta}, {stage: aftercaer}, {stage: purchase, title: Paying}]\n"
    )
    #expect(journey.stages.map(\.phase) == [.consideration, nil, .purchase])
    #expect(journey.stages.map(\.heading.text) == ["The wait", "aftercaer", "Paying"])
    #expect(Phase.nearest(to: "aftercaer", among: journey.phases)?.phase == .aftercare)
  }

  @Test func anUnknownPhaseIsSaid() throws {
    let reading = read("journey: T\ncovers: [awareness, buying]\nstages: [{stage: A, phase: purchas}]\n")
    #expect(ids(reading) == ["value-type", "value-type"])
    #expect(reading.diagnostics.last?.note == "did you mean 'purchase'?")
  }

  @Test func aTemplateSetsAnotherList() throws {
    let journey = try journey("journey: T\ntemplate: purchase-5\nstages: [{stage: search}, {stage: awareness}]\n")
    #expect(journey.stages.map(\.phase) == [.search, nil])
    #expect(journey.requiredPhases == [.need, .search, .evaluation, .decision, .evaluationAfterwards])
    let lifecycle = try self.lifecycle()
    #expect(lifecycle.stages.map(\.phase) == [.onboarding])
  }

  private func lifecycle() throws -> Journey {
    try journey("asiakaspolku: T\nmalli: elinkaari\nvaiheet: [{vaihe: Perehdytys}]\n")
  }

  @Test func covers() throws {
    let journey = try journey("journey: T\ncovers: awareness\nstages: [{stage: awareness}]\n")
    #expect(journey.covers?.map(\.value) == [.awareness])
  }

  @Test func aProjectHasPhasesOfItsOwn() throws {
    let project = Project.read(
      SyntaxTree.parse(SourceText(path: "polku.yaml", "required-phases: [awareness, Trial, köp]\n")))
    #expect(project.diagnostics.isEmpty)
    let reading = read("journey: T\nstages: [{stage: trial}, {stage: X, phase: purchase}]\n", project: project.project)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.journey?.requiredPhases == [.awareness, .own("Trial"), .purchase])
    #expect(reading.journey?.stages.map(\.phase) == [.own("Trial"), .purchase])
  }

  @Test func namesInThreeLanguages() {
    #expect(Phase.aftercare.name(in: .finnish) == "jälkihoito")
    #expect(Phase.evaluationAfterwards.name(in: .english) == "evaluation afterwards")
    #expect(Phase.own("Trial run").name(in: .swedish) == "Trial run")
  }
}
