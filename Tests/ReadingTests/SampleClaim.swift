import Reading
import LawFiles
import TariffLaw

/// A reader of claims in the small, with one key of each kind, so that tests have something to refuse.
struct SampleClaim {
  let scheme: Scheme
  let day: Day
  let importer: String
  let price: Int64?

  enum Scheme: String, CaseIterable { case best, PTA, CEPT, ATIGA }

  struct CodeProblem: Complaint {
    let text: String
    var description: String { "'\(text)' is not a code of 4 digits" }
  }

  private static let countries = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]

  static func read(_ file: SourceFile) throws(Diagnostics) -> SampleClaim {
    try ObjectReader.read(file) { claim in
      _ = claim.required("format")?.integer(in: 1...1)
      let scheme = claim.required("scheme")?.choice(of: Scheme.self, noun: "a scheme")
      let day = claim.required("on")?.day()
      let exporter = claim.required("from")?.choice(among: countries, noun: "a country code")
      let importer = claim.required("to")?.choice(among: countries, noun: "a country code")
      _ = claim.optional("currency")?.parsed(as: "a currency of three letters") {
        $0.utf8.count == 3 ? $0 : nil
      }
      let price = claim.optional("good")?.object(good)
      _ = claim.optional("processes")?.list { $0.text() }
      _ = claim.optional("days")?.list { $0.day() }
      _ = claim.optional("counts")?.list { $0.integer(in: 0...100) }
      _ = claim.optional("route")?.list { leg in
        leg.object { leg in
          _ = leg.optional("through")?.text()
          return leg.optional("entered_commerce")?.bool()
        }
      }
      guard let scheme, let day, exporter != nil, let importer else { return nil }
      return SampleClaim(scheme: scheme, day: day, importer: importer, price: price ?? nil)
    }
  }

  private static func good(_ good: ObjectReader) -> Int64?? {
    _ = good.optional("code")?.parsed { (text) throws(CodeProblem) in
      guard text.utf8.count == 4 else { throw CodeProblem(text: text) }
      return text
    }
    _ = good.optional("materials")?.list { material in
      material.object { $0.optional("value")?.decimal(places: 6) }
    }
    return good.optional("fob")?.decimal(places: 2)
  }
}
