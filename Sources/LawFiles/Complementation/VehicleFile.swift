public import Reading
public import TariffLaw

/// A vehicle as it stands in a file, with the assumptions that the file makes.
public struct VehicleFile: Sendable {
  /// The vehicle.
  public let vehicle: Vehicle
  /// Names of parameters and what they are assumed to be, in the order of the file.
  public let assumptions: [(name: String, value: String)]

  /// Reads a vehicle.
  ///
  /// - Parameters:
  ///   - file: A JSON file.
  ///   - schemes: The names of schemes that accredit.
  /// - Returns: The vehicle and the assumptions that the file makes.
  /// - Throws: Everything that is wrong with the file.
  public static func read(
    _ file: SourceFile, schemes: [String]
  ) throws(Diagnostics) -> VehicleFile {
    try ObjectReader.read(file) { top in VehicleFile(top, schemes: schemes) }
  }

  private init?(_ top: ObjectReader, schemes: [String]) {
    top.format()
    let name = top.optional("name")?.text()
    let isIllustrative = top.optional("illustrative")?.bool() ?? false
    let country = top.required("country")?.country()
    let on = top.required("on")?.day()
    let scheme = top.required("scheme")?.choice(among: schemes, noun: "a scheme")
    let currency = top.required("currency")?.currency()
    let brand = top.optional("brand")?.text()
    let kind = top.optional("class")?.choice(of: Vehicle.Kind.self, noun: "a class of vehicle")
    let requirement = top.optional("requirement")?.percentage(.share)
    let money = currency ?? .unstated
    let components = top.required("components")?.list { Self.component($0, money) }
    let exports = top.optional("exports")?.list { Self.export($0, money) } ?? []
    assumptions = ClaimFile.assumptions(top)
    if let components, components.allSatisfy({ $0.value.minorUnits == 0 }) {
      top.complain(ComplementationComplaint.noValue, aboutKey: "components")
    }
    guard let country, let on, let scheme, let currency, let components else { return nil }
    var vehicle = Vehicle(
      country: country, on: on, currency: currency, scheme: SchemeID(scheme),
      components: components, exports: exports)
    vehicle.name = name
    vehicle.brand = brand
    vehicle.kind = kind
    vehicle.requirement = requirement
    vehicle.isIllustrative = isIllustrative
    self.vehicle = vehicle
  }

  private static func component(
    _ value: ValueReader, _ currency: Currency
  ) -> Vehicle.Component? {
    value.object { entry in
      let name = entry.required("name")?.text()
      let worth = entry.required("value")?.money(currency)
      let origin = entry.required("origin")?.country()
      let approval = entry.optional("approval")?.text()
      let part = entry.optional("part")?.text()
      let code = entry.optional("code")?.code()
      let model = entry.optional("model")?.text()
      let company = entry.optional("company")?.text()
      guard let name, let worth, let origin else { return nil }
      var component = Vehicle.Component(
        name: name, value: worth, origin: origin, approval: approval)
      component.part = part
      component.code = code
      component.model = model
      component.company = company
      return component
    }
  }

  private static func export(_ value: ValueReader, _ currency: Currency) -> Vehicle.Export? {
    value.object { entry in
      let name = entry.required("name")?.text()
      let worth = entry.required("value")?.money(currency)
      let to = entry.required("to")?.country()
      let approval = entry.required("approval")?.text()
      guard let name, let worth, let to, let approval else { return nil }
      return Vehicle.Export(name: name, value: worth, to: to, approval: approval)
    }
  }
}
