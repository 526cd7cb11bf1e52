import JourneyModel

/// The sentences in which a journey is told, in the three languages.
struct StorySentence: Wording {
  let language: Language

  var peak: String { pick("It peaks at", "Huippu on kohdassa", "Höjdpunkten är") }
  var lowPoint: String { pick("The low point is", "Matalin kohta on", "Lägsta punkten är") }
  var end: String { pick("It ends at", "Polku päättyy kohtaan", "Resan slutar vid") }

  /// What introduces the critical moments.
  /// - Parameter isFurther: whether others have been named before.
  func critical(isFurther: Bool) -> String {
    isFurther
      ? pick("Also critical:", "Kriittistä on myös:", "Kritiskt är också:")
      : pick("Critical:", "Kriittistä:", "Kritiskt:")
  }

  func size(stages: Int, touchpoints: Int) -> String {
    pick(
      "\(stages) \(stages == 1 ? "stage" : "stages") and \(self.touchpoints(touchpoints)).",
      "\(stages) \(stages == 1 ? "vaihe" : "vaihetta") ja \(self.touchpoints(touchpoints)).",
      "\(stages) \(stages == 1 ? "fas" : "faser") och \(self.touchpoints(touchpoints)).")
  }

  /// A number of touchpoints.
  func touchpoints(_ count: Int) -> String {
    pick(
      "\(count) \(count == 1 ? "touchpoint" : "touchpoints")",
      "\(count) \(count == 1 ? "kosketuspiste" : "kosketuspistettä")",
      "\(count) \(count == 1 ? "kontaktpunkt" : "kontaktpunkter")")
  }
}
