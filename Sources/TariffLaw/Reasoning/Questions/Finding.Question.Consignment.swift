extension Finding.Question {
  /// What is asked of the way of the goods.
  public enum Consignment: Sendable, Equatable {
    /// Whether they were consigned direct.
    case direct
    /// Whether they came on the conditions of transit.
    case onConditions
    /// Whether a country on the way meets a condition.
    case transit(Transit, through: Leg)

    var id: String {
      switch self {
      case .direct, .onConditions: "direct_consignment"
      case .transit(.reason, _): "transit.reason"
      case .transit(.commerce, _): "transit.commerce"
      case .transit(.operations, _): "transit.operations"
      case .transit(.membership, _), .transit(.country, _), .transit(.unbound, _):
        "transit.through"
      case .transit(.journeyEnd, _): "transit.journey_end"
      case .transit(.noDocuments, _), .transit(.documents, _), .transit(.documentsOrMember, _):
        "transit.documents"
      }
    }

    /// The conditions of transit.
    public enum Transit: Sendable, Equatable {
      /// That the journey begins or ends in the country, which is no transit.
      case journeyEnd
      /// Which country it is: one on the way, or one where the journey begins or ends.
      case country
      /// Whether geography or transport is the reason of the way.
      case reason
      /// Whether the goods did not enter trade.
      case commerce
      /// Whether nothing was done but the operations of some titles.
      case operations([String])
      /// Whether the country is a member, through which transit is free.
      case membership
      /// That the conditions do not bind transit through a member.
      case unbound
      /// That a member is asked no documents.
      case noDocuments
      /// Whether the documents of transit are presented.
      case documents
      /// The same, or that the country is a member.
      case documentsOrMember
    }

    /// A country on the way, else its place on it, from 0.
    public struct Leg: Sendable, Equatable {
      /// The country.
      public let country: Country?
      /// The place.
      public let place: Int
    }
  }
}
