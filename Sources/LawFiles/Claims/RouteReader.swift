package import Reading
package import TariffLaw

/// Reads one country of a route.
package enum RouteReader {
  package static func leg(_ value: ValueReader, _ words: DeclaredWords) -> RouteLeg? {
    value.object { entry in
      var leg = RouteLeg()
      leg.through = entry.optional("through")?.country()
      leg.operations = entry.optional("operations")?.list {
        $0.word(.operations, of: words).map(RouteLeg.Operation.init(rawValue:))
      }
      leg.enteredCommerce = entry.optional("entered_commerce")?.bool()
      leg.reason = entry.optional("reason")?.choice(of: RouteLeg.Reason.self, noun: "a reason")
      leg.documents = entry.optional("documents")?.list {
        $0.word(.documents, of: words).map(RouteLeg.Document.init(rawValue:))
      }
      return leg
    }
  }
}
