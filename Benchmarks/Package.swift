// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that what is only measured against never becomes a dependency of the tool.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "polku", path: ".."),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [.product(name: "JourneyKit", package: "polku"), .product(name: "Yams", package: "Yams")]),
    // Without Foundation nothing else brings in the C library's mathematics.
    .executableTarget(
      name: "TextWidths", dependencies: [.product(name: "JourneyKit", package: "polku")],
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
  ],
  swiftLanguageModes: [.v6]
)
