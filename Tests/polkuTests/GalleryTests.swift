import Foundation
import JourneyTestSupport
import Testing

/// The gallery in docs/ shows what is drawn: `make gallery` makes it.
@Suite struct GalleryTests {
  private static let views = ["map", "blueprint", "curve", "flow"]

  @Test(arguments: ["auto", "dark", "print", "high-contrast"])
  func everyPictureIsCurrent(theme: String) throws {
    let folder = theme == "auto" ? "docs/gallery" : "docs/gallery/\(theme)"
    for view in Self.views {
      let run = try CommandRun(
        ["render", "journeys", "-o", folder, "--view", view, "--theme", theme, "--check"], in: Fixtures.root)
      #expect(run.status == 0, "run 'make gallery': \(run.output)\(run.errors)")
    }
  }

  @Test func thePageShowsAllPicturesAndNoOther() throws {
    let page = try String(contentsOf: Fixtures.root.appending(path: "docs/gallery.md"), encoding: .utf8)
    let gallery = Fixtures.root.appending(path: "docs/gallery")
    var pictures = 0
    for case let name as String in FileManager.default.enumerator(atPath: gallery.path) ?? .init()
    where name.hasSuffix(".svg") {
      pictures += 1
      #expect(page.contains("(gallery/\(name))"), "\(name)")
    }
    let journeys = Fixtures.files(in: "journeys", ending: ".journey.yaml").count
    #expect(pictures == journeys * Self.views.count * 4)
  }
}
