internal import ComponentSourcing
internal import LawFiles
internal import Reading
internal import TariffLaw

/// A plan of complementation as it stands in a file, before the law's numbers are put to it.
struct ComplementationPlan {
  var name: String?
  var isIllustrative = false
  var on: Day
  var currency: Currency
  var schemes: [SchemeID] = []
  var terms: Terms?
  var brand: String?
  var reciprocity: Reciprocity?
  var tolerance: Percentage?
  var countries: [Member] = []
  var parts: [Part] = []
  var assumptions: [(name: String, value: String)] = []

  /// The countries that assemble vehicles.
  var known: Set<Country> { Set(countries.map(\.assembler.country)) }

  /// The terms of a scheme that does not exist.
  struct Terms {
    /// The rate, or the share of MFN that is taken off.
    var rate: Percentage?
    var margin: Percentage?
    /// The share of an import's value that counts as local content.
    var accreditation: Percentage?
  }

  /// A country.
  struct Member {
    var assembler: ComplementationModel.Assembler
    var kind: VehicleKind?
  }

  /// A part.
  struct Part {
    let name: String
    var code: HSCode?
    var quantity: Int64
    var mfn: ByCountry<Percentage>
    var approvals: [ApprovalClaim]
    var makers: [Maker]
    var outside: Outside?
    /// Where it stands in the file.
    let offset: Int
  }

  /// A maker.
  struct Maker {
    let country: Country
    var price: Int64
    var freight: ByCountry<Int64>
    var tooling: Int64
    var capacity: Int64?
    var least: Int64
    var content: Percentage?
  }

  /// What is bought outside.
  struct Outside {
    var country: Country?
    var price: ByCountry<Int64>
    var duty: ByCountry<Percentage>
  }
}
