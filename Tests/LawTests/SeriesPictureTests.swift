import AFTA
import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Pictures were rendered and looked at besides.
@Suite("Pictures of series") struct SeriesPictureTests {
  private func picture(_ groups: [String], isDecomposed: Bool) throws -> String {
    let library = try LawLibrary(ScheduleFolder(at: "\(Fixtures.project.path)/Schedules"))
    var question = SeriesQuestion(groups: groups)
    (question.firstYear, question.lastYear) = (1993, 2015)
    let svg = SeriesReport(try library.series(question), isDecomposed: isDecomposed).svg
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    return svg
  }

  private func count(_ text: String, in svg: String) -> Int {
    svg.components(separatedBy: text).count - 1
  }

  @Test("more than five series stand each in a picture of its own")
  func many() throws {
    let members = ["BN", "ID", "MY", "PH", "SG", "TH", "VN"]
    let svg = try picture(members, isDecomposed: false)
    for member in members { #expect(count(">\(member)</text>", in: svg) == 1, "\(member)") }
    // The first year and the last stand below each.
    #expect(count(">1993</text>", in: svg) == 7 && count(">2015</text>", in: svg) == 7)
    let few = try picture(Array(members.prefix(5)), isDecomposed: false)
    #expect(count(">1993</text>", in: few) < 2)
  }

  // Of 1994 to 2015 each year has a change of ASEAN-6, and rates changed in all but few.
  @Test("changes in parts are bars, with a mark for the whole of each year")
  func parts() throws {
    let svg = try picture(["ASEAN-6"], isDecomposed: true)
    // One mark in the key, one for each of 22 years.
    #expect(count("<circle", in: svg) == 23)
    #expect(count("<rect", in: svg) > 22 && count("<polyline", in: svg) == 0)
  }

  // Chapters 1 to 97 are in 21 sections; Viet Nam's MFN rates have the mean 11.7772.
  @Test("the means of sections are bars, with the whole above them")
  func sections() throws {
    let library = try LawLibrary(ScheduleFolder(at: "\(Fixtures.project.path)/Schedules"))
    var question = ProfileQuestion()
    question.parts = .sections
    let answer = try library.profiles(question, of: "MFN", .vietNam, on: "2026-02-02")
    let svg = try #require(ScheduleProfileReport(answer).svg)
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    // The ground is a rectangle too.
    #expect(count("<rect", in: svg) == 1 + 22)
    #expect(count(">11.78</text>", in: svg) == 1 && count(">XXI</text>", in: svg) == 1)
  }
}
