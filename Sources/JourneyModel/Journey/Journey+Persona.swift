extension Journey {
  /// The journey as one persona lives it: with that persona alone, and without the touchpoints that belong to others only.
  /// A stage of which nothing is left is left out too; places are counted anew.
  ///
  /// - Parameter id: the id of a persona; `nil` is returned where there is none of that id.
  public func lived(by id: String) -> Journey? {
    guard let persona = persona(id) else { return nil }
    var journey = details.value
    journey.personas = [persona]
    journey.stages = []
    journey.touchpoints = []
    for var stage in self.stages {
      let own = stage.touchpoints.filter { $0.personas.isEmpty || $0.personas.contains { $0.id == id } }
      if own.isEmpty, !stage.touchpoints.isEmpty { continue }
      stage.index = journey.stages.count
      stage.touchpoints = own.enumerated().map { place, touchpoint in
        var touchpoint = touchpoint
        touchpoint.index = journey.touchpoints.count + place
        touchpoint.stageIndex = stage.index
        return touchpoint
      }
      journey.stages.append(stage)
      journey.touchpoints += stage.touchpoints
    }
    journey.touchpointIDs = NameTable(journey.touchpoints.map { $0.id })
    return Journey(journey)
  }
}
