// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "polku",
  platforms: [.macOS(.v15)],
  products: [
    .library(
      name: "JourneyKit",
      targets: ["JourneySyntax", "JourneyModel", "JourneyAnalysis", "JourneyLint", "JourneyDiagram"]),
    .executable(name: "polku", targets: ["polku"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // The judge of our parser, in tests only.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The pipeline: data goes down the list, imports go up it.
    .target(name: "JourneySyntax", swiftSettings: settings),
    .target(name: "JourneyModel", dependencies: ["JourneySyntax"], swiftSettings: settings),
    .target(name: "JourneyAnalysis", dependencies: ["JourneySyntax", "JourneyModel"], swiftSettings: settings),
    .target(
      name: "JourneyLint", dependencies: ["JourneySyntax", "JourneyModel", "JourneyAnalysis"], swiftSettings: settings),
    .target(
      name: "JourneyDiagram", dependencies: ["JourneySyntax", "JourneyModel", "JourneyAnalysis"],
      swiftSettings: settings),

    // Graphviz: the system's headers, the C shim that alone sees them, and the Swift that calls it.
    .systemLibrary(
      name: "Clibgvc", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "CGraphviz", dependencies: ["Clibgvc"]),
    .target(name: "JourneyGraphviz", dependencies: ["CGraphviz"], swiftSettings: settings),

    .executableTarget(
      name: "polku",
      dependencies: [
        "JourneySyntax", "JourneyModel", "JourneyAnalysis", "JourneyLint", "JourneyDiagram", "JourneyGraphviz",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    .target(name: "JourneyTestSupport", dependencies: ["JourneySyntax"], path: "Tests/JourneyTestSupport"),
    .testTarget(
      name: "JourneySyntaxTests",
      dependencies: ["JourneySyntax", "JourneyTestSupport", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .testTarget(
      name: "JourneyModelTests", dependencies: ["JourneyModel", "JourneySyntax", "JourneyTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "JourneyAnalysisTests",
      dependencies: ["JourneyAnalysis", "JourneyModel", "JourneySyntax", "JourneyTestSupport"], swiftSettings: settings),
    .testTarget(
      name: "JourneyLintTests",
      dependencies: ["JourneyLint", "JourneyModel", "JourneySyntax", "JourneyTestSupport"], swiftSettings: settings),
    .testTarget(
      name: "JourneyDiagramTests",
      dependencies: ["JourneyDiagram", "JourneyModel", "JourneyAnalysis", "JourneySyntax", "JourneyTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "JourneyGraphvizTests",
      dependencies: [
        "JourneyGraphviz", "JourneyDiagram", "JourneyModel", "JourneyAnalysis", "JourneySyntax", "JourneyTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(name: "polkuTests", dependencies: ["polku", "JourneyTestSupport"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
