import Foundation
import Testing

@testable import polku

/// What a look at the files finds, a step at a time.
@Suite struct WatcherTests {
  private let scratch: Scratch
  private let plan: RenderPlan

  init() throws {
    scratch = try Scratch()
    for name in ["a", "b"] { _ = try scratch.write("journey: \(name)\n", to: "\(name).journey.yaml") }
    plan = RenderPlan(
      paths: [scratch.folder.path], output: "maps", isFolder: true, request: MapRequest())
  }

  private func names(_ changes: Watcher.Changes) -> [String] {
    changes.maps.map { $0.target.replacing("maps/", with: "").replacing(".svg", with: "") }
  }

  @Test func everythingAtFirstAndThenNothing() {
    var watcher = Watcher(plan)
    #expect(names(watcher.step()) == ["a", "b"])
    for _ in 0..<100 { #expect(watcher.step().maps.isEmpty) }
  }

  @Test func changedNewReplacedAndGone() throws {
    var watcher = Watcher(plan)
    _ = watcher.step()
    _ = try scratch.write("journey: changed\n", to: "b.journey.yaml")
    #expect(names(watcher.step()) == ["b"])
    _ = try scratch.write("journey: new\n", to: "c.journey.yaml")
    #expect(names(watcher.step()) == ["c"])

    let new = try scratch.write("journey: B\n", to: "b.new")
    let old = scratch.folder.appending(path: "b.journey.yaml")
    try FileManager.default.removeItem(at: old)
    #expect(names(watcher.step()).isEmpty)
    try FileManager.default.moveItem(at: new, to: old)
    #expect(names(watcher.step()) == ["b"])
    #expect(names(watcher.step()).isEmpty)
  }

  @Test func folderBelow() throws {
    let below = scratch.folder.appending(path: "x/y")
    try FileManager.default.createDirectory(at: below, withIntermediateDirectories: true)
    var watcher = Watcher(plan)
    #expect(names(watcher.step()) == ["a", "b"])
    _ = try scratch.write("journey: d\n", to: "x/y/d.journey.yaml")
    #expect(names(watcher.step()) == ["d"])
  }

  @Test func settings() throws {
    var watcher = Watcher(plan)
    _ = watcher.step()
    _ = try scratch.write("language: fi\n", to: "polku.yaml")
    #expect(names(watcher.step()) == ["a", "b"])
    try FileManager.default.removeItem(at: scratch.folder.appending(path: "polku.yaml"))
    #expect(names(watcher.step()) == ["a", "b"])
    #expect(names(watcher.step()).isEmpty)
  }

  @Test func troubleIsToldOnce() throws {
    for name in ["a", "b"] {
      try FileManager.default.removeItem(at: scratch.folder.appending(path: "\(name).journey.yaml"))
    }
    var watcher = Watcher(plan)
    #expect(watcher.step().failures.map(\.status) == [.wrongUsage])
    #expect(watcher.step().failures.isEmpty)
    _ = try scratch.write("journey: a\n", to: "a.journey.yaml")
    #expect(names(watcher.step()) == ["a"])
  }
}
