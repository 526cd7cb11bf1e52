extension Drawing {
  /// The page as a graph in DOT in which everything has its place: `neato -n2 -Tsvg` paints it as it stands.
  ///
  /// Figures are operations of `_background`, texts are nodes without a shape, notes are invisible nodes with a tooltip.
  /// Names are generated; nothing of the author's gets anywhere but into labels and tooltips.
  public var dot: String { String(decoding: dotBytes, as: UTF8.self) }

  /// The same in UTF-8.
  public var dotBytes: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(4096 + shapes.count * 150 + texts.count * 130)
    out += "digraph journey {\ngraph [pad=0,margin=0,outputorder=breadthfirst,bgcolor=\"".utf8
    ground.appendHex(to: &out)
    out += "\",_background=\"".utf8
    var background = BackgroundWriter(pageHeight: height, figures: shapes.count)
    for shape in shapes { background.write(shape) }
    out += background.bytes
    out += "\"];\nnode [label=\"\",shape=plaintext,margin=0,fixedsize=true,labelloc=t,".utf8
    out += "fontname=\"Helvetica\",fontsize=10];\n".utf8
    var writer = NodeWriter(pageWidth: width, pageHeight: height)
    writer.page(to: &out)
    for text in texts { writer.text(text, to: &out) }
    for note in notes { writer.note(note, to: &out) }
    out += "}".utf8
    return out
  }
}
