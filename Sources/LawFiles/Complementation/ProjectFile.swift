public import Reading
public import TariffLaw

/// A project as it stands in a file, with the assumptions that the file makes.
public struct ProjectFile: Sendable {
  /// The project.
  public let project: Project
  /// Names of parameters and what they are assumed to be, in the order of the file.
  public let assumptions: [(name: String, value: String)]

  /// Reads a project.
  ///
  /// - Parameters:
  ///   - file: A JSON file.
  ///   - schemes: The names of schemes that may be asked for besides `all`.
  ///   - day: The day of the question where the file says none.
  /// - Returns: The project and the assumptions that the file makes.
  /// - Throws: Everything that is wrong with the file.
  public static func read(
    _ file: SourceFile, schemes: [String], on day: Day?
  ) throws(Diagnostics) -> ProjectFile {
    try ObjectReader.read(file) { top in ProjectFile(top, schemes: schemes, day) }
  }

  private init?(_ top: ObjectReader, schemes: [String], _ day: Day?) {
    top.format()
    let scheme = top.optional("scheme")?.choice(among: ["all"] + schemes, noun: "a scheme")
    let on = day == nil ? top.required("on")?.day() : top.optional("on")?.day()
    var project = Project(on: day ?? on ?? .earliest)
    project.scheme = scheme.flatMap { $0 == "all" ? nil : SchemeID($0) }
    project.isIllustrative = top.optional("illustrative")?.bool() ?? false
    project.name = top.optional("name")?.text()
    project.submitted = top.optional("submitted")?.day()
    project.countries = top.optional("countries")?.countries()
    project.host = top.optional("host")?.country()
    project.brand = top.optional("brand")?.text()
    project.companies = top.optional("companies")?.list(Self.company)
    project.equity = Self.equity(top)
    project.equityIsWaived = top.optional("equity_waived")?.bool()
    let currency = top.optional("currency")?.currency() ?? .unstated
    project.products = top.optional("products")?.list { value in
      value.object { ProjectProductReader.read($0, currency) }
    }
    project.exchangesParts = top.optional("exchange")?.bool()
    project.sharesResources = top.optional("shares_resources")?.bool()
    project.use = top.optional("use")?.choice(of: ApprovalClaim.Use.self, noun: "a use")
    project.decisions = top.optional("approvals")?.list(Self.decision) ?? []
    project.listed = top.optional("listed")?.period()
    let certificate = top.optional("certificate")?.object { entry in
      (number: entry.optional("number")?.text(), issued: entry.required("issued")?.period())
    }
    project.certificate = certificate?.number
    project.certified = certificate?.issued
    project.commercialProduction = top.optional("commercial_production")?.period()
    self.project = project
    assumptions = ClaimFile.assumptions(top)
  }

  private static func company(_ value: ValueReader) -> Project.Company? {
    value.object { entry in
      let name = entry.required("name")?.text()
      let country = entry.required("country")?.country()
      let isIncorporated = entry.optional("incorporated")?.bool()
      let isOperating = entry.optional("operating")?.bool()
      let national = entry.optional("national_equity")?.percentage(.share)
      guard let name, let country else { return nil }
      var company = Project.Company(name: name, country: country)
      company.isIncorporated = isIncorporated
      company.isOperating = isOperating
      company.nationalEquity = national
      return company
    }
  }

  private static func equity(_ top: ObjectReader) -> [Project.Holding]? {
    let holdings = top.optional("equity")?.list { value in
      value.object { entry -> Project.Holding? in
        let nationality = entry.required("nationality")?.country()
        let share = entry.required("share")?.percentage(.share)
        guard let nationality, let share else { return nil }
        return Project.Holding(nationality: nationality, share: share)
      }
    }
    let sum = (holdings ?? []).map { $0.share }.reduce(.zero, +)
    if sum > .whole {
      top.complain(ComplementationComplaint.holdingsAboveWhole("\(sum)"), aboutKey: "equity")
    }
    return holdings
  }

  private static func decision(_ value: ValueReader) -> Project.Decision? {
    value.object { entry in
      let country = entry.required("country")?.country()
      let approved = entry.optional("approved")?.period()
      let enacted = entry.optional("enacted")?.period()
      let benefit = entry.benefit()
      return country.map {
        Project.Decision(country: $0, approved: approved, enacted: enacted, benefit: benefit)
      }
    }
  }
}
