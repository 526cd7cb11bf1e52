import JourneyAnalysis
import JourneyModel

/// What hangs on a customer action: that it fails there, or that the customer waits, with the sign of it.
struct ActionNote {
  enum Kind {
    case fail, wait
  }

  let kind: Kind
  private let width: Double
  private let role: Theme.Role
  private var blocks: [WrappedText] = []
  /// What had no room.
  private var note: String?

  /// The room of the sign and the space behind it.
  private static let signWidth = 29.0
  private static let padding = (right: 8.0, y: 5.0)
  private static let blockGap = 2.0

  /// In points.
  var height: Double {
    let text = blocks.reduce(0) { $0 + $1.height + Self.blockGap } - Self.blockGap
    return max(text, 16) + 2 * Self.padding.y
  }

  /// The notes of a touchpoint: the wait first, since it comes before what goes wrong.
  static func all(of touchpoint: Touchpoint, width: Double, _ context: MapContext) -> [ActionNote] {
    var notes: [ActionNote] = []
    if let wait = wait(of: touchpoint, context) {
      var note = ActionNote(.wait, width: width, context)
      note.add(wait.text, MapStyle.bodyBold, context, lines: 2)
      if let expected = wait.expected {
        note.add(
          "\(context.word(.expected)) \(expected.shown(in: context.language))", MapStyle.small, context, lines: 2)
      }
      notes.append(note)
    }
    for pain in touchpoint.pains {
      var note = ActionNote(.fail, width: width, context)
      let isSevere = pain.severity?.value == .high
      note.add(context.text(pain.text), isSevere ? MapStyle.bodyBold : MapStyle.body, context, lines: 8)
      notes.append(note)
    }
    if touchpoint.pains.isEmpty, context.emphasis(of: touchpoint) == .negative,
      let moment = context.momentByTouchpoint[touchpoint.index]
    {
      var note = ActionNote(.fail, width: width, context)
      note.add(moment.heading, MapStyle.bodyBold, context, lines: 3)
      for line in moment.lines { note.add(line, MapStyle.body, context, lines: 5) }
      notes.append(note)
    }
    return notes
  }

  /// How wide the column of a touchpoint should be for its notes, in points.
  static func preferredWidth(of touchpoint: Touchpoint, _ context: MapContext) -> Double {
    let style = MapStyle.body
    var texts = touchpoint.pains.map { context.text($0.text) }
    if let wait = wait(of: touchpoint, context) { texts.append(wait.text) }
    let widest = texts.reduce(0) { known, text in
      max(
        known, style.width(of: text) / 4 * 1.1, TextWrapper.widestWord(of: text, style: style, cap: Columns.widest))
    }
    return widest > 0 ? widest + signWidth + padding.right + 4 : 0
  }

  /// The wait; where none is given, the time that stretched most of all.
  private static func wait(
    of touchpoint: Touchpoint, _ context: MapContext
  ) -> (text: String, expected: TimeAmount?)? {
    if let wait = touchpoint.wait {
      return (
        "\(context.word(.wait)) \(wait.shown(in: context.language))",
        touchpoint.expectedWait ?? touchpoint.expectedDuration
      )
    }
    let kinds = context.momentByTouchpoint[touchpoint.index]?.kinds ?? []
    guard kinds.contains(.longestWait), let duration = touchpoint.duration else { return nil }
    return (
      "\(context.word(.duration)) \(duration.shown(in: context.language))",
      touchpoint.expectedDuration ?? touchpoint.expectedWait
    )
  }

  private init(_ kind: Kind, width: Double, _ context: MapContext) {
    self.kind = kind
    self.width = width
    role = kind == .fail ? context.theme.bad : context.theme.opportunity
  }

  private mutating func add(_ text: String, _ style: TextStyle, _ context: MapContext, lines: Int) {
    let block = context.wrap(text, style, width: width - Self.signWidth - Self.padding.right, lines: lines)
    guard !block.lines.isEmpty else { return }
    blocks.append(block)
    if block.isClipped { note = note.map { "\($0) · \(text)" } ?? text }
  }

  func draw(on drawing: inout Drawing, x: Double, y: Double, theme: Theme) {
    let box = Box(x: x, y: y, width: width, height: height)
    drawing.rectangle(box, radius: 4, fill: role.ground, stroke: role.outline)
    let sign = Point(x + 15, y + Self.padding.y + 8)
    switch kind {
    case .fail: drawing.failSign(at: sign, theme: theme)
    case .wait: drawing.waitSign(at: sign, theme: theme)
    }
    let isOneLine = blocks.count == 1 && blocks[0].lines.count == 1
    var top = isOneLine ? box.midY - blocks[0].height / 2 : y + Self.padding.y
    for block in blocks {
      drawing.paragraph(block, x: x + Self.signWidth, top: top, color: role.ink)
      top += block.height + Self.blockGap
    }
    if let note { drawing.add(Note(note, over: box)) }
  }
}
