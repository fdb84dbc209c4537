import Reading
import LawFiles
import TariffLaw
import Testing

@Suite("ObjectReader") struct ObjectReaderTests {
  private func file(_ text: String) -> SourceFile { SourceFile(name: "claim.json", text: text) }

  @Test("a claim is read")
  func claim() throws {
    let claim = try SampleClaim.read(
      file(
        #"{"format":1,"scheme":"ATIGA","on":"2026-02-28","from":"TH","to":"VN","good":{"fob":"1.5"}}"#
      ))
    #expect(claim.scheme == .ATIGA)
    #expect(claim.day.description == "2026-02-28")
    #expect(claim.importer == "VN")
    #expect(claim.price == 150)
  }

  @Test("absent and null are both not said")
  func notSaid() throws {
    for text in ["{}", #"{ "fob": null }"#] {
      let price: String = try ObjectReader.read(file(text)) { object in
        object.optional("fob").map(\.path.description) ?? "not said"
      }
      #expect(price == "not said")
    }
  }

  @Test("every value knows its path")
  func paths() throws {
    let text = #"{ "good": { "materials": [ {}, {}, { "value": "5" } ] } }"#
    let paths: [String] = try ObjectReader.read(file(text)) { claim in
      claim.optional("good")?.object { good in
        good.optional("materials")?.list { material in
          material.object { material -> String? in
            _ = material.optional("value")
            return material.path(of: "value").description
          }
        }
      }
    }
    #expect(
      paths == ["good.materials[0].value", "good.materials[1].value", "good.materials[2].value"])
  }

  @Test("an object whose keys are names is read by its entries")
  func entries() throws {
    let rates: [String] = try ObjectReader.read(file(#"{ "MY": "5", "TH": "0" }"#)) { object in
      object.entries().compactMap { key, value in value.text().map { "\(key) \($0)" } }
    }
    #expect(rates == ["MY 5", "TH 0"])
  }

  @Test("a complaint of the caller's own stands at its key")
  func ownComplaint() throws {
    let problem = try #require(throws: Diagnostics.self) {
      try ObjectReader.read(file("{\n  \"fob\": \"5\"\n}")) { object -> Int? in
        _ = object.optional("fob")
        object.complain(ValueComplaint.negative("5"), aboutKey: "fob")
        object.complain(ValueComplaint.negative("6"), aboutKey: "elsewhere")
        return 1
      }
    }
    #expect(problem.all.map(\.position.description) == ["1:1", "2:3"])
  }

  @Test("suggestions come from the function that is given")
  func nearest() throws {
    let source = file(#"{ "x": 1 }"#)
    let problems = Problems(in: source, nearest: { word, _ in [word + "!"] })
    let problem = try #require(throws: Diagnostics.self) {
      try ObjectReader.read(JSONReader.read(source), in: problems) { _ in 1 }
    }
    #expect(problem.description == "claim.json:1:3: unknown key 'x'; did you mean 'x!'?")
  }

  @Test("of a file with many unknown keys each is told, and what the first hundred may have meant")
  func manyUnknown() throws {
    let keys = (1...250).map { "\"fobb\($0)\": 1" }.joined(separator: ", ")
    var asked = 0
    let source = file("{ \(keys) }")
    let problems = Problems(
      in: source,
      nearest: { _, _ in
        asked += 1
        return ["fob"]
      })
    let problem = try #require(throws: Diagnostics.self) {
      try ObjectReader.read(JSONReader.read(source), in: problems) { _ in 1 }
    }
    #expect(problem.all.count == 250)
    #expect(asked == 100)
    #expect(problem.all.filter { "\($0)".contains("did you mean") }.count == 100)
  }
}
