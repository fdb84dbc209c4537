/// Facts of a claim that cannot all be right.
enum Contradictions {
  /// Whether there are any.
  static func exist(in claim: ClaimFacts) -> Bool { count(in: claim) > 0 }

  /// Of how many kinds there are some.
  static func count(in claim: ClaimFacts) -> Int {
    let proof = claim.proof
    return [
      isLater(proof?.shipped, than: claim.on),
      isLater(proof?.issued, than: proof?.presented),
      proof?.consignment.flatMap { whole in claim.good.fob.map { whole < $0 } } == true,
      hasImpossiblePercentage(proof?.criteria ?? []),
      // Retroactively is after shipment: Annex 8 rule 10.
      proof?.isRetroactive == true && proof?.issued != nil && proof?.shipped != nil
        && !isLater(proof?.issued, than: proof?.shipped),
      isMarkedThoughWhole(claim), isProvenOfNoMember(claim), isMarkedAgainstItself(claim),
      isProvenAgainstItself(claim), isOfNoMember(claim),
      isOnListOfOtherGoods(claim.importer.list, claim),
      isOnListOfOtherGoods(claim.exporter.list, claim),
      isListOfOthers(claim.importer.list, than: claim.to, claim),
      isListOfOthers(claim.exporter.list, than: claim.from, claim),
      isObtainedWithForeign(claim), isObtainedElsewhere(claim), exceedsPrice(claim),
      statesAnotherRule(claim), namesWhatIsNotOffered(claim),
    ].count { $0 }
  }

  private static func isLater(_ day: CalendarDay?, than other: CalendarDay?) -> Bool {
    guard let day, let other else { return false }
    return day > other
  }

  /// The facts that may be named where some contradict each other.
  static func doubted(in claim: ClaimFacts) -> Set<String> {
    var names: Set = [
      "on", "proof.shipped", "proof.presented", "proof.issued", "proof.criterion", "good.rule",
      "proof.retroactive",
      "good.code", "good.fob", "importer.list", "exporter.list", "from", "to",
      "proof.consignment_fob", "good.materials", "good.non_originating", "good.wholly_obtained",
      "good.wholly_obtained.obtained_in",
    ]
    for place in (claim.good.materials ?? []).indices {
      names.insert("good.materials[\(place)].status")
      names.insert("good.materials[\(place)].proof")
      names.insert("good.materials[\(place)].content")
      names.insert("good.materials[\(place)].proof.partial_cumulation")
      names.insert("good.materials[\(place)].origin")
    }
    return names
  }

  /// A good on a list of other goods: sensitive agricultural ones, or petroleum.
  ///
  /// Article 19(2), and article 1(7) of the CEPT. The codes made up here are of chapters 1 to 24 or manufactures.
  static func isOnListOfOtherGoods(_ list: String?, _ claim: ClaimFacts) -> Bool {
    let chapter = Int128(claim.good.code.prefix(2)) ?? 0
    return switch (claim.scheme, list) {
    case (.atiga, "D"), (.atiga, "E"), (.cept, "SL"), (.cept, "HSL"): chapter > 24
    case (.atiga, "G"): chapter != 27
    default: false
    }
  }

  /// A list that only some members have: article 19(2)(b), (c), (f) and (g).
  private static func isListOfOthers(
    _ list: String?, than country: String, _ claim: ClaimFacts
  ) -> Bool {
    guard claim.scheme == .atiga else { return false }
    return switch list {
    case "B", "C": !TypedLaw.four.contains(country)
    case "F": !["TH", "VN"].contains(country)
    case "G": !["KH", "VN"].contains(country)
    default: false
    }
  }

  /// A material called originating whose proof is marked "Partial Cumulation": Annex 6.
  static func isMarkedAgainstItself(_ claim: ClaimFacts) -> Bool {
    (claim.good.materials ?? []).contains { material in
      material.status == .originating && material.isMarkedPartial == true
    }
  }

  /// A material of enough content to originate whose proof is marked "Partial Cumulation": Annex 6, article 30(2).
  static func isMarkedThoughWhole(_ claim: ClaimFacts) -> Bool {
    (claim.good.materials ?? []).contains { material in
      material.status == .partial && material.isMarkedPartial == true
        && material.content.map { $0 >= TypedLaw.content } == true
    }
  }

  /// A material said not to originate, or of an origin that nobody can tell, that came with a proof that it does.
  static func isProvenAgainstItself(_ claim: ClaimFacts) -> Bool {
    (claim.good.materials ?? []).contains { isProvenAgainstItself($0, in: claim) }
  }

  /// Whether a material is said not to originate, or nobody can tell, and came with a proof that it does.
  static func isProvenAgainstItself(_ material: MaterialFacts, in claim: ClaimFacts) -> Bool {
    let judgement = Judgement(claim: claim, readings: Readings())
    return (material.status == .nonOriginating || material.status == .undetermined)
      && material.isMarkedPartial != true
      && judgement.isAcceptedOfMaterial(material.proofKind, from: material.origin)
  }

  /// A material said to originate that comes from a country outside the scheme: only members' goods do, article 26.
  static func isOfNoMember(_ claim: ClaimFacts) -> Bool {
    let shipped = claim.proof?.shipped ?? claim.on
    return (claim.good.materials ?? []).contains { material in
      guard material.status == .originating, let origin = material.origin else { return false }
      return !TypedLaw.isMember(origin, of: claim.scheme, on: shipped)
    }
  }

  /// A material of content, from a country outside the scheme, that came with a proof which only members issue.
  static func isProvenOfNoMember(_ claim: ClaimFacts) -> Bool {
    let judgement = Judgement(claim: claim, readings: Readings())
    return (claim.good.materials ?? []).contains { material in
      guard material.status == .partial, let origin = material.origin else { return false }
      return !TypedLaw.isMember(origin, of: claim.scheme, on: judgement.shipped)
        && judgement.isAcceptedOfMaterial(material.proofKind, from: material.origin)
    }
  }

  /// A percentage on the proof below the threshold or above the whole: Annex 7, Box 8.
  static func hasImpossiblePercentage(_ criteria: [String]) -> Bool {
    criteria.contains { word in
      guard word.hasSuffix("%"), let share = Int128(word.dropLast()) else { return false }
      return Fraction(share) < TypedLaw.content || share > 100
    }
  }

  /// Wholly obtained, and yet with foreign content or of a heading that the clause cannot give: article 27.
  private static func isObtainedWithForeign(_ claim: ClaimFacts) -> Bool {
    guard let clause = claim.good.clause else { return false }
    // Live animals, plants, minerals, as the headings name them.
    let fits =
      clause == "b"
      ? ["01", "0301", "0306", "0307", "0308"]
      : clause == "a" ? ["07", "08", "09", "10", "12"] : ["25", "260", "2701", "2709"]
    guard fits.contains(where: claim.good.code.hasPrefix) else { return true }
    if let value = claim.good.nonOriginating, value > .zero { return true }
    return (claim.good.materials ?? []).contains { material in
      // What a country's own nature gives has in it nothing of another: article 27.
      let isOwn =
        material.origin == claim.from
        && (material.status == nil || material.status == .originating)
        || material.origin == nil && material.status == .originating
      return material.value.map { $0 > .zero } ?? true && !isOwn
    }
  }

  /// Obtained in another country, and yet made of nothing foreign, here: article 26 knows no such good.
  static func isObtainedElsewhere(_ claim: ClaimFacts) -> Bool {
    guard claim.good.clause != nil, let place = claim.good.obtainedIn, place != claim.from,
      claim.proof?.criteria != ["WO"]
    else { return false }
    if let materials = claim.good.materials {
      return materials.allSatisfy { $0.origin == claim.from }
    }
    return claim.good.nonOriginating == .zero
  }

  /// Parts above the price, where content decides; a change of classification asks no price.
  static func exceedsPrice(_ claim: ClaimFacts) -> Bool {
    guard let fob = claim.good.fob, claim.proof?.criteria?.first == "RVC" else { return false }
    return Judgement(claim: claim, readings: Readings()).parts > fob
  }

  /// Parts above the price, where no criterion is named, so that content may be what decides.
  static func mayExceedPrice(_ claim: ClaimFacts) -> Bool {
    guard let fob = claim.good.fob, claim.proof?.criteria == nil else { return false }
    return Judgement(claim: claim, readings: Readings()).parts > fob
  }

  /// A stated rule that is none of those held or assumed for the line.
  static func statesAnotherRule(_ claim: ClaimFacts) -> Bool {
    guard let stated = claim.good.statedRule, claim.scheme == .atiga,
      let known = HeldRules.known(claim.good.code, shipped: claim.proof?.shipped ?? claim.on)
    else { return false }
    return !known.contains { $0.notation == stated }
  }

  /// A criterion on the proof that the stated rule has not, where nothing else is known of the line.
  static func namesWhatIsNotOffered(_ claim: ClaimFacts) -> Bool {
    guard let stated = claim.good.statedRule, claim.scheme != .mfn,
      let named = claim.proof?.criteria, named != ["WO"], named.first != "PC",
      claim.scheme == .cept
        || HeldRules.known(claim.good.code, shipped: claim.proof?.shipped ?? claim.on) == nil
    else { return false }
    let rule = LineRule.stated(stated, under: claim.scheme)
    return !rule.alternatives.contains { choice in
      let isWhole =
        choice.count == named.count
        && choice.allSatisfy { part in named.contains { part.isNamed($0) } }
      let isOne = choice.count == 1 && named.contains { choice[0].asNamed($0) != nil }
      return isWhole || isOne
    }
  }
}
