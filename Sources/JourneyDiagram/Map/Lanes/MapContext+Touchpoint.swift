import JourneyModel

/// What the cards of touchpoints have in common in all views.
extension MapContext {
  /// Where a touchpoint happens; `nil` where that isn't said.
  func channelName(of touchpoint: Touchpoint) -> String? {
    journey.channel(of: touchpoint).map { text($0.name) } ?? touchpoint.channel?.written
  }

  /// Whose a touchpoint is, where there are several personas, and that it may be left out; empty for what is everybody's.
  func remarks(on touchpoint: Touchpoint) -> String {
    var remarks: [String] = []
    if journey.personas.count > 1 {
      remarks = touchpoint.personas.compactMap { reference in
        reference.id.flatMap { journey.persona($0) }.map { MapCurve.shortName(text($0.name)) }
      }
    }
    if touchpoint.isOptional { remarks.append(word(.optional)) }
    return remarks.joined(separator: ", ")
  }

  /// The outline of a touchpoint's card: strong where it stands out, dashed where it may be left out.
  /// - Parameter plain: the width of an ordinary one, in points.
  func frame(of touchpoint: Touchpoint, plain: Double) -> Stroke {
    guard let polarity = emphasis(of: touchpoint) else {
      return Stroke(theme.card.border, width: plain, pattern: touchpoint.isOptional ? .dashed : .solid)
    }
    return Stroke(theme.role(of: polarity).mark, width: 2.2)
  }

  /// Draws what is critical about a touchpoint on the right top corner of its card.
  func drawMoment(of touchpoint: Touchpoint, on drawing: inout Drawing, corner: Point) {
    guard let moment = momentByTouchpoint[touchpoint.index] else { return }
    let center = corner.moved(-4, 4)
    drawing.circle(center, radius: 9.5, fill: theme.card.ground)
    moment.mark.draw(on: &drawing, at: center, radius: 8.5, polarity: moment.polarity, theme: theme)
  }
}
