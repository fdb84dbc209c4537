import Foundation
import Answers
import LawFiles
import Reading
import TariffLaw
import TestLaw
import TestSupport
import Testing

@Suite("Words of the nomenclature") struct NomenclatureWordsTests {
  private let library: NomenclatureLibrary

  init() throws {
    library = try ShippedLaw.library.nomenclature
  }

  @Test("all 97 chapters have words and a section, and the sections are 21 in rising order")
  func chapters() throws {
    let words = try library.words()
    #expect(words.sections.count == 21)
    var order: [String] = []
    for number in 1...97 {
      let code = try #require(HSCode(number < 10 ? "0\(number)" : "\(number)"))
      #expect(words.words[code]?.isEmpty == false, "\(code)")
      let section = try #require(words.section(of: code), "\(code)")
      if order.last != section.number { order.append(section.number) }
    }
    #expect(order == words.sections.map(\.number))
  }

  @Test("words are only of codes that the edition of 2022 has, chapter 77 apart")
  func held() throws {
    let held = try library.nomenclature(of: .hs2022)
    let others = try library.words().words.keys.filter { !held.contains($0) }
    #expect(others.map(\.digits) == ["77"])
  }

  @Test("each file names its source")
  func sources() throws {
    let sources = try library.sources()
    #expect(sources.contains { $0.files == "correlations" && $0.evidence == .official })
    #expect(sources.allSatisfy { !$0.source.isEmpty })
  }
}
