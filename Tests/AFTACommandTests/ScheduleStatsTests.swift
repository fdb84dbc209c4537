import CommandLineInterface
import TestSupport
import Testing

/// Expected figures were computed from the official lists in exact decimal arithmetic, apart from this
/// package.
@Suite("afta schedule stats") struct ScheduleStatsTests {
  struct Oracle {
    let scheme: String
    let member: String
    let figures: [String: String]
  }

  @Test(
    "the figures of the official lists",
    arguments: [
      Oracle(
        scheme: "ATIGA", member: "MY",
        figures: [
          "lines": "11414", "lines_beyond": "1", "ad_valorem_lines": "11324",
          "zero_lines": "11253", "not_offered": "90", "sum": "545", "mean": "0.048128",
          "maximum": "20",
        ]),
      Oracle(
        scheme: "ATIGA", member: "VN",
        figures: [
          "lines": "11414", "lines_beyond": "0", "ad_valorem_lines": "11016", "sum": "270",
          "mean": "0.024510", "none": "398",
          "margin_zero": "3308", "margin_positive": "7689", "above_mfn": "1",
        ]),
      Oracle(
        scheme: "MFN", member: "VN",
        figures: [
          "ad_valorem_lines": "11119", "sum": "130951", "mean": "11.777228", "maximum": "135",
          "margin_zero": "",
        ]),
      Oracle(
        scheme: "MFN", member: "ID",
        figures: [
          "lines": "11414", "lines_beyond": "138", "ad_valorem_lines": "11384", "sum": "116610",
          "mean": "10.243324", "maximum": "150", "specific": "30",
        ]),
    ])
  func oracle(_ oracle: Oracle) throws {
    let transcript = ProgramUnderTest.run([
      "schedule", "stats", oracle.scheme, oracle.member, "--csv", "--on",
      oracle.member == "ID" ? "2023-02-02" : "2026-02-02",
    ])
    let rows = transcript.output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    try #require(rows.count == 2)
    let found = Dictionary(zip(rows[0], rows[1])) { first, _ in first }
    for (key, figure) in oracle.figures { #expect(found[key] == figure, "\(key)") }
  }

  @Test("how many lines have each rate, a row for each")
  func rates() {
    let transcript = ProgramUnderTest.run([
      "schedule", "stats", "ATIGA", "MY", "--by", "rate", "--csv",
    ])
    let rows = transcript.output.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).dropLast().suffix(2).joined(
        separator: " ")
    }
    #expect(rows == ["0 11253", "5 58", "15 1", "20 12"])
  }

  // The six lines of the schedule are in 2203.00 and 2208.90, two of 5224 subheadings; all others are free.
  @Test("lines that a schedule has one rate for count as subheadings")
  func otherLines() throws {
    let transcript = ProgramUnderTest.run([
      "schedule", "stats", "MFN", "SG", "--on", "2005-07-01", "--csv",
    ])
    let rows = transcript.output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    try #require(rows.count == 2)
    let found = Dictionary(zip(rows[0], rows[1])) { first, _ in first }
    #expect(found["mean"] == "0.000000" && found["zero_lines"] == found["lines_unlisted"])
    #expect(found["lines_unlisted"] == "5222")
  }
}
