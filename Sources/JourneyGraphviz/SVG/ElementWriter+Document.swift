/// What stands around the figures: the root with its words, and the list of what the picture shows.
extension ElementWriter {
  /// Opens the root, says what the picture is, and opens the group of the figures, which nobody need hear one by one.
  mutating func open(size: Point, _ metadata: SVGMetadata, prefix: String, style: String?) {
    write("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"polku\"")
    attribute("viewBox", size)
    attribute("width", size.x)
    attribute("height", size.y)
    // Unlike `img`, it lets a reader go in.
    write(" role=\"graphics-document document\"")
    if !metadata.kind.isEmpty { attribute("aria-roledescription", metadata.kind) }
    attribute("aria-labelledby", "\(prefix)-title")
    if !metadata.description.isEmpty { attribute("aria-describedby", "\(prefix)-desc") }
    if !metadata.language.isEmpty {
      attribute("lang", metadata.language)
      attribute("xml:lang", metadata.language)
    }
    write(" font-family=\"Arial, 'Liberation Sans', Helvetica, sans-serif\">\n")
    element("title", id: "\(prefix)-title", metadata.title)
    if !metadata.description.isEmpty { element("desc", id: "\(prefix)-desc", metadata.description) }
    if let style, !style.isEmpty { element("style", style) }
    write("<g aria-hidden=\"true\">\n")
  }

  /// Closes the figures and the root, with the list and the notes between.
  mutating func close(_ metadata: SVGMetadata) {
    close("g")
    if !metadata.items.isEmpty {
      write("<g role=\"list\"")
      if !metadata.itemsName.isEmpty { attribute("aria-label", metadata.itemsName) }
      write(" fill=\"none\" pointer-events=\"all\">\n")
      for item in metadata.items { write(item) }
      close("g")
    }
    if !metadata.notes.isEmpty {
      write("<g aria-hidden=\"true\" fill=\"none\" pointer-events=\"all\">\n")
      for note in metadata.notes { write(note) }
      close("g")
    }
    close("svg")
  }

  private mutating func write(_ item: SVGMetadata.Item) {
    write("<g role=\"listitem\"")
    let link = item.link.flatMap(SVGLink.address)
    if let link {
      write("><a")
      attribute("href", link)
      write(" target=\"_blank\" rel=\"noopener noreferrer\"")
    }
    attribute("aria-label", item.name)
    write(">\n")
    // The title is what appears on hovering, so it says all.
    write("<title>")
    characters(item.name)
    if !item.text.isEmpty {
      write("\n")
      characters(item.text)
    }
    close("title")
    if !item.text.isEmpty { element("desc", item.text) }
    area(item.area)
    write("/>\n")
    if link != nil { write("</a>") }
    close("g")
  }

  private mutating func write(_ note: SVGMetadata.Note) {
    area(note.area)
    write("><title>")
    characters(note.text)
    write("</title></rect>\n")
  }

  private mutating func area(_ area: SVGMetadata.Area) {
    write("<rect")
    attribute("x", Hundredths(area.x))
    attribute("y", Hundredths(area.y))
    attribute("width", Hundredths(max(area.width, 0)))
    attribute("height", Hundredths(max(area.height, 0)))
  }

  private mutating func attribute(_ name: StaticString, _ size: Point) {
    write(" ")
    write(name)
    write("=\"0 0 ")
    number(size.x)
    write(" ")
    number(size.y)
    write("\"")
  }
}
