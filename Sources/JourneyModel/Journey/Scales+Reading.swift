extension Scales {
  /// The scales that a record sets, over those of a project.
  init(_ facts: Facts?, over base: Scales) {
    func scale(_ key: Key, _ standard: Scale) -> Scale { facts?.scale(key)?.value ?? standard }
    // A file with an emotion scale of its own has its image on the same one, unless it says otherwise.
    let image = facts?.scale(.image)?.value ?? facts?.scale(.emotion)?.value ?? base.image
    self.init(
      emotion: scale(.emotion, base.emotion), image: image, expectation: scale(.expectation, base.expectation),
      intensity: scale(.intensity, base.intensity), efficiency: scale(.efficiency, base.efficiency),
      ease: scale(.ease, base.ease), importance: scale(.importance, base.importance),
      satisfaction: scale(.satisfaction, base.satisfaction),
      unread: base.unread.filter { facts?.scale($0.key) == nil })
  }
}
