/// What a declared word does: all that the code knows of it besides its name.
public enum WordEffect: String, Sendable, CaseIterable {
  /// A proof on paper that an authority issues.
  case issued
  /// A proof that an authority sends as a message.
  case electronic
  /// A proof that an exporter makes out.
  case declared
  /// No proof at all.
  case absent
  /// A list that does no more than hold lines; what it includes or leaves out, parameters say.
  case listed
  /// A list on whose lines duties end.
  case endsDuties = "ends_duties"
  /// A document that may be presented.
  case presented
  /// A document that is asked for, with the others that are.
  case needed
  /// The proof of origin, which is asked for with the others unless the consignment needs none.
  case neededProof = "needed_proof"
  /// A document that is enough alone.
  case sufficient
  /// An operation that goods in transit may not undergo.
  case notPermitted = "not_permitted"
  /// An operation that goods in transit may undergo.
  case permitted
  /// A process that is more than minimal.
  case working
  /// A process that does not confer origin alone.
  case minimal
  /// A material, part or good that goes into the good.
  case material
  /// A material mixed with identical ones of other origin.
  case fungible
  /// Packing in which the good is sold by retail.
  case retailPacking = "retail_packing"
  /// Packing for transport.
  case transportPacking = "transport_packing"
  /// What comes with the good.
  case accessory
  /// What is used in production and does not go into the good.
  case neutral
  /// A service from abroad.
  case service
  /// A discrepancy that an authority puts right.
  case notMinor = "not_minor"
  /// A discrepancy that does not make a proof invalid.
  case minor
  /// The same of a declaration alone, as it is one of what stands in a database.
  case minorOfDeclaration = "minor_of_declaration"
}
