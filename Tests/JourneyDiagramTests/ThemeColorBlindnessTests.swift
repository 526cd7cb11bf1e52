import Foundation
import JourneyDiagram
import Testing

/// Colours that tell things apart stay apart for eyes without one kind of cone.
@Suite struct ThemeColorBlindnessTests {
  /// The least distance in CIE L*a*b* (1976). 2.3 is just noticeable between large patches side by side (Mahy, Van
  /// Eycken and Oosterlinck, "Evaluation of uniform color spaces developed after the adoption of CIELAB and CIELUV",
  /// 1994); lines and small marks that lie apart need several times that.
  private static let distance = 15.0

  @Test(arguments: ThemeTests.themes) func whatMustBeToldApartIs(theme: Theme) {
    expect([theme.good.mark, theme.bad.mark], theme, "marks of good and bad")
    expect([theme.bad.border, theme.opportunity.border, theme.action.border], theme, "outlines")
    let stages = theme.stages.hues.count
    for index in 0..<stages {
      let (one, two) = (theme.stages.hue(at: index), theme.stages.hue(at: index + 1))
      expect([one.strong, two.strong], theme, "stages \(index + 1)")
      if theme.areaPattern == .tint {
        expect([one.heading.ground, two.heading.ground], theme, "headings \(index + 1)")
      }
    }
  }

  /// On paper the curves are greys between black and what is still dark enough for white text: no five are further
  /// apart. There their dashes tell them.
  @Test(arguments: ThemeTests.themes) func curvesAreToldApart(theme: Theme) {
    expect(theme.curves, theme, "curves", atLeast: theme.areaPattern == .hatched ? 12 : Self.distance)
  }

  /// What is known of the simulation and of the space.
  @Test func theSimulationIsTheOneOfThePaper() {
    for vision in Vision.allCases {
      for row in vision.matrix { #expect(abs(row.reduce(0, +) - 1) < 1e-5, "grey stays grey") }
    }
    // Red and green of the same lightness, as a deuteranope sees them.
    let (red, green) = (Color(0xC05030), Color(0x6A7A2A))
    #expect(Lab(red, .normal).distance(to: Lab(green, .normal)) > 50)
    #expect(Lab(red, .deuteranopia).distance(to: Lab(green, .deuteranopia)) < 25)
    #expect(abs(Lab(Color(0xFFFFFF), .normal).lightness - 100) < 0.01)
    #expect(abs(Lab(Color(0x777777), .normal).lightness - 50.03) < 0.1)
  }

  private func expect(_ colors: [Color], _ theme: Theme, _ what: String, atLeast least: Double = distance) {
    for vision in Vision.allCases {
      for (place, color) in colors.enumerated() {
        for other in colors[..<place] {
          let distance = Lab(color, vision).distance(to: Lab(other, vision))
          #expect(distance >= least, "\(theme.name), \(what), \(vision): \(color.hex) and \(other.hex)")
        }
      }
    }
  }
}

/// Kinds of eyes, simulated on linear RGB: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation
/// of Color Vision Deficiency", IEEE TVCG 15(6), 2009; the matrices for a severity of 1.0.
private enum Vision: CaseIterable {
  case normal, protanopia, deuteranopia, tritanopia

  var matrix: [[Double]] {
    switch self {
    case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .deuteranopia:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .tritanopia:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }
}

/// A colour in CIE L*a*b* (1976), white point D65.
private struct Lab {
  let lightness: Double
  let a: Double
  let b: Double

  init(_ color: Color, _ vision: Vision) {
    let light = [color.red, color.green, color.blue].map { component -> Double in
      let value = Double(component) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
      matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
    }
    let seen = product(vision.matrix, light).map { min(max($0, 0), 1) }
    let space = [
      [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041],
    ]
    let white = product(space, [1, 1, 1])
    let parts = zip(product(space, seen), white).map { value, white -> Double in
      let share = value / white
      return share > 216.0 / 24389 ? cbrt(share) : (24389.0 / 27 * share + 16) / 116
    }
    lightness = 116 * parts[1] - 16
    a = 500 * (parts[0] - parts[1])
    b = 200 * (parts[1] - parts[2])
  }

  func distance(to other: Lab) -> Double {
    let (l, a, b) = (lightness - other.lightness, a - other.a, b - other.b)
    return (l * l + a * a + b * b).squareRoot()
  }
}
