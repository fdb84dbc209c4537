import Foundation
import TestSupport
import Testing

/// Sessions under `Fixtures/transcripts`: to add one, write its `$ afta …` lines and record.
@Suite("Transcripts") struct TranscriptTests {
  @Test(arguments: try Fixtures.files(in: "transcripts", extension: "txt"))
  func session(_ file: URL) throws {
    let session = Session(recorded: try String(contentsOf: file, encoding: .utf8))
    try #require(!session.commandLines.isEmpty, "no command line in \(file.lastPathComponent)")
    let text = session.text(ProgramUnderTest.run)
    try Fixtures.expect(ProgramUnderTest.portable(text), matches: file)
  }
}
