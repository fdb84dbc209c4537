import AFTA
import TestSupport
import Testing

@Suite("Local content") struct LocalContentTests {
  @Test("is counted to the last cent", arguments: try ProjectCase.all(in: "vehicles"))
  func answer(_ fixture: ProjectCase) throws {
    let held = try Shipped.library
    let file = SourceFile(name: fixture.file, bytes: try fixture.project.bytes())
    let read = try VehicleFile.read(file, schemes: held.law.complementationSchemes.map(\.id.name))
    let library = try held.assuming(read.assumptions, from: file)
    let answer = try #require(
      library.law.localContent(
        of: read.vehicle, among: library.register(of: read.vehicle.scheme)))
    let document = try JSONDocument(LocalContentReport(answer).json.pretty)
    for (place, expected) in fixture.answer.sorted(by: { $0.key < $1.key }) {
      #expect(document[place] == expected, "\(place)")
    }
  }
}
