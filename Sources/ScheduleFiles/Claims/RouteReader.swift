internal import TariffLaw

/// Reads one country of a route.
enum RouteReader {
  static func leg(_ value: ValueReader) -> RouteLeg? {
    value.object { entry in
      var leg = RouteLeg()
      leg.through = entry.optional("through")?.country()
      leg.operations = entry.optional("operations")?.list {
        $0.choice(of: RouteLeg.Operation.self, noun: "an operation")
      }
      leg.enteredCommerce = entry.optional("entered_commerce")?.bool()
      leg.reason = entry.optional("reason")?.choice(of: RouteLeg.Reason.self, noun: "a reason")
      leg.documents = entry.optional("documents")?.list {
        $0.choice(of: RouteLeg.Document.self, noun: "a document")
      }
      return leg
    }
  }
}
