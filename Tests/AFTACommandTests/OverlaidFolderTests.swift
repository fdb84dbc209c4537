import CommandLineInterface
import Foundation
import TestSupport
import Testing

/// A folder of one's own that lies over the shipped one, with more than lists of rates.
@Suite("Folders over each other") struct OverlaidFolderTests {
  private func over(_ files: [String: String], _ body: ([String]) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let marker = ["afta.json": #"{"format": 1, "edition": "own"}"#]
    for (path, text) in files.merging(marker, uniquingKeysWith: { own, _ in own }) {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    try body(["--schedules", "Schedules", "--schedules", folder.path])
  }

  /// An approval of no brand that there is, and one that has the name of a shipped one.
  private static let approvals = """
    { "format": 1, "approvals": [
      { "name": "Own/2000/1", "brand": "Own", "countries": ["PH"], "source": "made up",
        "evidence": "unconfirmed" },
      { "name": "honda/1998/3", "brand": "Own Honda", "countries": ["PH"], "source": "made up",
        "evidence": "unconfirmed" } ] }
    """

  @Test("approvals of one's own stand beside the shipped ones, and in place of those of their name")
  func approvals() throws {
    try over(["aico/approvals.json": Self.approvals]) { folders in
      let shown = ProgramUnderTest.run(["scheme", "show", "AICO", "--json"] + folders)
      #expect(shown.exitCode == .success)
      let all = shown.output
      for name in ["Own/2000/1", "honda/1998/3", "Honda/1998/2"] {
        let isThere = all.contains("\"\(name)\"")
        #expect(isThere, "\(name)")
      }
      let isHidden = !all.contains("\"Honda/1998/3\"")
      #expect(isHidden)
      let isTold = shown.error.contains("stands in place of 'Honda/1998/3'")
      #expect(isTold, "\(shown.error)")
    }
  }

  @Test("a rule of one's own goes before the shipped one of the same goods, on its days alone")
  func rules() throws {
    let index = """
      { "format": 1, "tables": [
        { "file": "rules/own.csv", "edition": "HS2002", "from": "2010-01-01", "to": "2017-12-31",
          "place": "Attachment B", "evidence": "unconfirmed" } ] }
      """
    let table = "code_from,code_to,rule,note\n210500,210500,CTH,\n"
    try over(["acfta/rules.json": index, "acfta/rules/own.csv": table]) { folders in
      func rule(_ day: String) throws -> String {
        let answer = ProgramUnderTest.run(
          [
            "origin", "Fixtures/claims/ice-from-china.json", "--scheme", "ACFTA", "--on", day,
          ] + folders)
        return answer.output + answer.error
      }
      // Attachment B has CC for 2105.00.
      let (own, shipped) = (try rule("2017-06-01"), try rule("2018-06-01"))
      let isOwn = own.contains("originates in China: CTH  ")
      #expect(isOwn, "\(own)")
      let isShipped = shipped.contains("originates in China: CC  ")
      #expect(isShipped, "\(shipped)")
    }
  }
}
