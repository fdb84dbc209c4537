extension Finding.Question {
  /// What is asked of facts that must agree.
  public enum Facts: Sendable, Equatable {
    /// Whether all of them agree.
    case agree
    /// Whether a fact, by its place in the claim, agrees with another.
    case agreement(Agreement, of: String)

    var id: String {
      switch self {
      case .agree: "facts"
      case .agreement(_, let fact): "facts.\(fact)"
      }
    }

    /// What is so if two facts agree.
    public enum Agreement: Sendable, Equatable {
      /// The good is a product of the scheme.
      case product(of: SchemeID)
      /// The goods were shipped by the day of their declaration.
      case shipment
      /// A proof was presented no sooner than it was issued.
      case presentation
      /// A consignment is worth no less than one of its items.
      case consignment
      /// The rule stated is the one of the line.
      case rule
      /// A material originates and its proof is not marked for partial cumulation.
      case mark(Finding.Item)
      /// The content of a material whose proof is marked for partial cumulation is below a threshold.
      case markedContent(Finding.Item, below: Percentage)
      /// The content that a proof shows which is marked for partial cumulation is below a threshold.
      case markedGood(below: Percentage)
      /// A proof that names partial cumulation is marked for it.
      case partialMark
      /// A material that came with a proof of the scheme comes from a member.
      case proofOfMember(Finding.Item)
      /// A material whose origin nobody can tell is not told to come from a country.
      case undetermined(Finding.Item)
      /// A material of packed goods originates, as the original of a back-to-back proof says of the goods.
      case originating(Finding.Item)
      /// A material has the status that its supplier declares.
      case declaredStatus(Finding.Item)
      /// A material that its supplier declares to originate has content of at least a threshold.
      case declaredContent(Finding.Item, atLeast: Percentage)
      /// The content shown is of at least a threshold.
      case shownContent(Percentage)
      /// Materials and costs come to no more than the price.
      case price
      /// A good that is wholly obtained has no foreign materials.
      case noForeignMaterials
      /// A good with nothing foreign in it was obtained in the country that exports it.
      case obtainedHere(Country)
      /// A material that does not originate, or may not, came with no proof that it does.
      case noProof(Finding.Item)
      /// A certificate is one of the brand.
      case brand
      /// A certificate stands on the day, which was not issued again by then as the one of a name.
      case certificate(reissuedAs: String)
      /// Goods under a back-to-back proof underwent no more than minimal operations.
      case packedOnly
      /// The original of a back-to-back proof is another member's.
      case originOfAnother
      /// Each original of a back-to-back proof is told once.
      case originalsOnce
      /// A company of a third country is neither of the member that sends the goods nor of the one that imports them.
      case thirdCountry
      /// A material of packed goods is of the member that the original of a back-to-back proof names.
      case originOfOriginal(Finding.Item)
      /// A material that originates comes from a member.
      case originOfMember(Finding.Item)
      /// What one fact tells did not happen before what another tells.
      case order(String, after: String)
      /// The good is one that a clause, by its letter, can give.
      case obtained(clause: String)
      /// A material has not undergone yet what a process, by its title, makes of it.
      case worked(Finding.Item, process: String)
      /// The proof names a criterion that the rule which is stated offers.
      case criterion
      /// A proof that is marked as issued retroactively was issued after shipment.
      case retroactive
      /// A rate that is stated is one that lines of the list which is stated can have by now.
      case rateOfList(String, atMost: Percentage)
      /// A rate that is stated is the one that is held of a member.
      case rateHeld(Country)
      /// The good is one that the list can hold which is stated.
      case goodOfList(String)
      /// The member is one that has the list which is stated.
      case memberOfList(String)
      /// A rule that is stated asks content of no less than any rule of a product is read to ask.
      case leastContent(Percentage)
    }
  }
}
