internal import CGraphviz

/// A colour with its opacity.
struct SVGColor {
  let color: cgraphviz_color

  init(_ color: cgraphviz_color) { self.color = color }

  /// The opacity from 0 to 1, in hundredths.
  var opacity: Hundredths { Hundredths(count: (Int(color.opacity) * 100 + 127) / 255) }

  /// Writes the colour as `#rrggbb`.
  func append(to result: inout [UInt8]) {
    result.append(UInt8(ascii: "#"))
    for component in [color.red, color.green, color.blue] {
      result.append(Self.digit(component >> 4))
      result.append(Self.digit(component & 15))
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
