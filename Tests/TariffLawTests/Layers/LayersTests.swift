import Foundation
import TestSupport
import Testing

@Suite("Layers of TariffLaw") struct LayersTests {
  /// The order in which each folder may use those before it and none after.
  static let layers = Layers(folders: [
    "Quantities", "Nomenclature", "Reasoning", "Authority", "Concessions", "Origin",
    "Certification", "Reductions", "Schemes", "Determination",
  ])

  static func sources() throws -> [Layers.Source] {
    let module = Fixtures.project.appending(path: "Sources/TariffLaw")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: module.path)
      .filter { $0.hasSuffix(".swift") }.sorted()
    return try paths.map { path in
      Layers.Source(
        path: path,
        text: try String(contentsOf: module.appending(path: path), encoding: .utf8))
    }
  }

  @Test("a folder names no type of a later one") func order() throws {
    let sources = try Self.sources()
    for folder in Self.layers.folders {
      #expect(sources.contains { $0.folder == folder }, "\(folder) is empty")
    }
    let declared = sources.flatMap { Layers.declared(in: $0.text) }
    #expect(declared.count > 150, "types are not found")
    #expect(Self.layers.violations(in: sources) == [])
  }

  @Test("a wrong arrow is found, and words in comments and texts are none") func wrongArrow() {
    let claim = Layers.Source(
      path: "Determination/Claim.swift", text: "public struct Claim: Sendable {\n}\n")
    let told = Layers.Source(
      path: "Origin/Told.swift",
      text: "/// See ``Claim``.\nlet told = \"a Claim\"  // of a Claim\nlet other = Other.Claim()\n"
    )
    let arrow = Layers.Source(
      path: "Quantities/Arrow.swift",
      text: "func price(of claim: Claim) -> String { \"\\(Claim.self) says\" }\n")
    let nested = Layers.Source(
      path: "Reasoning/Nested.swift",
      text: "extension Question {\n  enum Claim { case one }\n  var claim: Claim { .one }\n}\n")
    let lost = Layers.Source(path: "Elsewhere/Lost.swift", text: "")
    #expect(
      Self.layers.violations(in: [claim, told, arrow, nested, lost]) == [
        "Elsewhere/Lost.swift is in no layer",
        "Quantities/Arrow.swift names Claim, which is declared in Determination",
      ])
  }

  @Test("the core imports nothing") func imports() throws {
    for source in try Self.sources() {
      let imports = source.text.split(separator: "\n").filter { line in
        line.split(separator: " ").prefix(2).contains("import") && line.first?.isLetter == true
      }
      #expect(imports == [], "\(source.path)")
    }
  }
}
