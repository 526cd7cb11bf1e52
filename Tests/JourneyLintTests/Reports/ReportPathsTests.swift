import JourneyLint
import Testing

struct ReportPathsTests {
  @Test(arguments: [
    ("a.yaml", "a.yaml"), ("./a.yaml", "a.yaml"), ("b/../a.yaml", "a.yaml"), ("b//c/./a.yaml", "b/c/a.yaml"),
    ("/home/shop/b/a.yaml", "b/a.yaml"), ("../a.yaml", "/home/a.yaml"), ("../../../a.yaml", "/a.yaml"),
    ("/etc/a.yaml", "/etc/a.yaml"), ("<stdin>", "<stdin>"), ("/home/shopping/a.yaml", "/home/shopping/a.yaml"),
  ])
  func fromTheCurrentFolder(written: String, path: String) {
    #expect(ReportPaths(current: "/home/shop").path(written) == path)
  }

  @Test func fromTheRoot() {
    let paths = ReportPaths(current: "/home/shop/journeys/fi", root: "/home/shop")
    #expect(paths.path("a.yaml") == "journeys/fi/a.yaml")
    #expect(paths.path("../a.yaml") == "journeys/a.yaml")
    #expect(ReportPaths(current: "/home/shop", root: "/elsewhere").path("a.yaml") == "a.yaml")
    #expect(ReportPaths().path("./b/../a.yaml") == "a.yaml")
    #expect(ReportPaths().path("../a.yaml") == "../a.yaml")
    #expect(ReportPaths().path("/a.yaml") == "/a.yaml")
  }
}
