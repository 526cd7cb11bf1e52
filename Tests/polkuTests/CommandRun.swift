import Foundation
import JourneyTestSupport

/// One run of the built command.
struct CommandRun {
  let status: Int32
  let output: String
  let errors: String

  /// Runs the command in a folder of its own, or in the one given.
  init(_ arguments: [String], input: [UInt8] = [], in folder: URL = Fixtures.root) throws {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let files = try Scratch()
    let inputFile = try files.write(input, to: "input")
    let outputFile = try files.write([], to: "output")
    let errorFile = try files.write([], to: "errors")
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    output = String(decoding: try Data(contentsOf: outputFile), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
  }

  /// The built command.
  static var program: URL { products.appending(path: "polku") }

  /// Where the command is built: beside the tests.
  private static let products: URL = {
    #if os(macOS)
      for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
        return bundle.bundleURL.deletingLastPathComponent()
      }
    #endif
    return Bundle.main.bundleURL
  }()
}

/// A folder for one test, which goes when the test does.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "polku-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ bytes: [UInt8], to name: String) throws -> URL {
    let url = folder.appending(path: name)
    try Data(bytes).write(to: url)
    return url
  }

  func write(_ text: String, to name: String) throws -> URL { try write(Array(text.utf8), to: name) }

  /// The names of what is in the folder, hidden ones too.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted() }
}
