internal import Reading
internal import TariffLaw

/// What is wrong with a plan of complementation, or a country's plan, beyond its single values.
enum ComplementationPlanComplaint: Complaint, Equatable {
  /// A number of countries that is not compared.
  case countries(Int, ClosedRange<Int>)
  /// A maker whose country assembles nothing.
  case notAmong(Country)
  /// A country of a list by country that is not among the plan's.
  case stranger(Country)
  /// Carriage to a country that is not said.
  case noFreight(Country)
  /// What is bought outside from a country that is among the plan's.
  case notOutside(Country)
  /// A name that begins or ends with a space.
  case spaces(String)
  /// An approval under a scheme that is not among the plan's, or of a plan on terms of its own.
  case idleApproval(SchemeID, isStated: Bool)
  /// Schemes and stated terms, or neither.
  case schemesOrTerms
  /// A margin and a rate, or neither.
  case rateOrMargin
  /// A rate of duty that no schedule that is held has.
  case noDuty(Country)
  /// An offer that has an end before its beginning.
  case reversed
  /// Plans in different currencies.
  case otherCurrency(Currency, Currency)
  /// Two plans of one country.
  case countryTwice(Country)
  /// A part whose code is another in another plan.
  case otherCode(String, HSCode)
  /// Numbers that are too large for an exact search.
  case tooLarge

  /// The message.
  var description: String {
    switch self {
    case .countries(let count, let allowed):
      "countries: \(count); from \(allowed.lowerBound) to \(allowed.upperBound) are compared"
    case .notAmong(let country): "\(country) is not among the plan's countries"
    case .stranger(let country):
      "\(country) is not among the plan's countries: take it out, or add the country"
    case .noFreight(let country): "the freight to \(country) is not said: write it"
    case .notOutside(let country):
      "\(country) is among the plan's countries: name it among the 'makers'"
    case .spaces(let name): "\(Wording.quoted(name)) begins or ends with a space: take it out"
    case .idleApproval(let scheme, let isStated):
      isStated
        ? "stated terms take no approvals: take them out, or write 'schemes'"
        : "\(scheme) is not among the plan's 'schemes': add it, or take the approval out"
    case .schemesOrTerms: "write 'schemes', or 'terms' of a scheme that does not exist"
    case .rateOrMargin: "write 'rate' or 'margin'"
    case .noDuty(let country):
      "no MFN rate into \(country) is held that day: say it in 'mfn' of the part"
    case .reversed: "at_most is below at_least"
    case .otherCurrency(let own, let other):
      "amounts are in \(own), and in \(other) in the first file"
    case .countryTwice(let country): "another file has the plan of \(country)"
    case .otherCode(let name, let code):
      "part \(Wording.quoted(name)) has the code \(code) in a file before"
    case .tooLarge:
      "the amounts of a year are too large to be compared exactly: write them in larger units"
    }
  }
}
