extension Drawing {
  /// The page as a graph in DOT in which everything has its place: `neato -n2 -Tsvg` paints it as it stands.
  ///
  /// Figures are operations of `_background`, texts are nodes without a shape, notes and items are invisible nodes with a
  /// tooltip. Names are generated; nothing of the author's gets anywhere but into labels, tooltips and, if they are
  /// harmless, addresses.
  public var dot: String { String(decoding: dotBytes, as: UTF8.self) }

  /// The same in UTF-8.
  public var dotBytes: [UInt8] { bytes(withTooltips: true) }

  /// The graph in UTF-8 with nothing but what is painted: without notes and items, which pictures take from the drawing.
  public var paintedDOTBytes: [UInt8] { bytes(withTooltips: false) }

  private func bytes(withTooltips: Bool) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(4096 + shapes.count * 150 + texts.count * 80 + (items.count + notes.count) * 300)
    out += "digraph journey {\ngraph [pad=0,margin=0,bgcolor=\"".utf8
    ground.appendHex(to: &out)
    out += "\",_background=\"".utf8
    var background = BackgroundWriter(pageHeight: height, figures: shapes.count)
    for shape in shapes { background.write(shape) }
    out += background.bytes
    out += "\"];\nnode [label=\"\",shape=plaintext,margin=0,fixedsize=true,labelloc=t];\n".utf8
    var writer = NodeWriter(pageWidth: width, pageHeight: height)
    writer.page(to: &out)
    for text in texts where DOTText.isVisible(text.text) { writer.text(text, to: &out) }
    if withTooltips, !items.isEmpty || !notes.isEmpty {
      writer.beginTooltips(to: &out)
      for item in items { writer.item(item, to: &out) }
      for note in notes { writer.note(note, to: &out) }
    }
    out += "}".utf8
    return out
  }
}
