/// Asks whether the goods came direct, or through other countries on the conditions of transit.
func examineConsignment<Log: Recorder>(
  _ claim: some ConsignmentFacts, _ regime: Regime, _ log: inout Log
) -> Outcome {
  guard let route = claim.route else {
    let outcome = regime.tempered(claim.isConsignedDirect.map(Outcome.init(_:)) ?? .unknown)
    log.record {
      Finding(
        .consignment(.direct), outcome, regime.topic(.directConsignment),
        missing: outcome == .unknown ? ["route"] : [])
    }
    return outcome
  }
  var outcome = Outcome.met
  log.begin()
  for (place, leg) in route.enumerated() {
    // Where the goods were loaded and where they are imported is no country on the way.
    let isEnd =
      place == 0 && leg.through == claim.from
      || place == route.count - 1 && leg.through == claim.to
    guard !isEnd else {
      log.record {
        Finding(
          .consignment(
            .transit(.journeyEnd, through: .init(country: leg.through, place: place))), .met,
          regime.topic(.directConsignment))
      }
      continue
    }
    // A country that is not said may be the one where the journey begins or ends.
    let mayBeEnd = leg.through == nil && (place == 0 || place == route.count - 1)
    outcome = outcome.and(
      examine(leg, at: place, of: claim, mayBeEnd: mayBeEnd, regime, &log))
  }
  log.end { premises in
    Finding(
      .consignment(route.isEmpty ? .direct : .onConditions), outcome,
      regime.topic(.directConsignment), premises: premises)
  }
  return outcome
}

private func examine<Log: Recorder>(
  _ leg: RouteLeg, at place: Int, of claim: some ConsignmentFacts, mayBeEnd: Bool,
  _ regime: Regime, _ log: inout Log
) -> Outcome {
  let path = "route[\(place)]."
  func asked(_ condition: Finding.Question.Consignment.Transit) -> Finding.Question {
    .consignment(.transit(condition, through: .init(country: leg.through, place: place)))
  }
  let doubt = leg.through.flatMap { regime.doubtfulMembers[$0] }
  let isMember = doubt == nil ? leg.through.map { regime.membership(of: $0) != nil } : nil
  let whetherMember = doubt.map { "assume.\($0.name)" } ?? path + "through"
  let reason = regime.tempered(leg.reason.map { Outcome($0 != .trade) } ?? .unknown)
  let commerce = regime.tempered(leg.enteredCommerce.map { Outcome(!$0) } ?? .unknown)
  let permitted = regime.words.words(.operations, that: .permitted)
  let operations = regime.tempered(
    leg.operations.map { done in
      Outcome(done.allSatisfy { operation in permitted.contains { $0.name == operation.rawValue } })
    } ?? .unknown)
  let documents =
    regime.topic(.transitDocuments) == nil
    ? .met : documentsOutcome(leg, isMember: isMember, of: claim, regime)
  let bindsMembers = regime.memberTransitIsBound?.value != ["free"]
  let isBound = isMember != true || bindsMembers
  let reading = isMember == true ? regime.memberTransitIsBound?.basis : nil
  let used = permitted.filter { word in
    leg.operations?.contains { $0.rawValue == word.name } == true
  }
  let conditions: [(Finding.Question.Consignment.Transit, Outcome, String)] = [
    (.reason, reason, "reason"), (.commerce, commerce, "entered_commerce"),
    (.operations(permitted.map { $0.title }), operations, "operations"),
  ]
  var outcome = Outcome.met
  if isMember == nil, !bindsMembers || mayBeEnd {
    // Some countries ask nothing of the way; which one it is decides only if the conditions fail.
    let kept = conditions.reduce(documents) { $0.and($1.1) }
    if kept != .met {
      log.record {
        Finding(
          asked(mayBeEnd ? .country : .membership), .unknown,
          mayBeEnd ? regime.topic(.directConsignment) : regime.memberTransitIsBound?.basis,
          missing: [whetherMember])
      }
    }
    for (condition, result, fact) in conditions where result == .unknown {
      log.record {
        Finding(
          asked(condition), result, regime.topic(.directConsignment), missing: [path + fact])
      }
    }
    return kept == .met ? .met : .unknown
  }
  if isBound {
    for (condition, result, fact) in conditions {
      outcome = outcome.and(result)
      log.record {
        let basis = regime.topic(.directConsignment).map { article in
          result == .met
            ? fact == "operations" ? article.weakened(by: used) : article
            : reading?.citing(article.citation) ?? article
        }
        return Finding(
          asked(condition), result, basis, missing: result == .unknown ? [path + fact] : [])
      }
    }
  }
  // Where the conditions would not be met, that they do not bind is what decides.
  if !isBound, conditions.contains(where: { $0.1 != .met }) {
    log.record { Finding(asked(.unbound), .met, regime.memberTransitIsBound?.basis) }
  }
  log.record {
    Finding(
      asked(isMember == true ? .noDocuments : isMember == false ? .documents : .documentsOrMember),
      documents,
      regime.topic(.transitDocuments)?.weakened(
        by: isMember == true ? [] : regime.words.asked(of: leg)),
      missing: documents != .unknown
        ? []
        : isMember == nil
          ? [whetherMember] + (doubt != nil && leg.documents == nil ? [path + "documents"] : [])
          : leg.documents == nil
            ? [path + "documents"] : Waiver(of: claim, regime)?.missing ?? [])
  }
  return outcome.and(documents)
}

/// One document that is enough alone is presented, or all of those that are needed together.
private func documentsOutcome(
  _ leg: RouteLeg, isMember: Bool?, of claim: some ConsignmentFacts, _ regime: Regime
) -> Outcome {
  if isMember == true { return .met }
  guard let documents = leg.documents else { return .unknown }
  // The proof by which preference is claimed is one of the documents, whether it is named among them or not.
  let isProven = claim.proof?.kind.map(regime.proof.kinds.value.contains) == true
  if regime.words.areEnough(documents, withProof: !isProven) { return .met }
  // A consignment that needs no proof needs none on its way either.
  let isWaived =
    regime.words.areEnough(documents, withProof: false)
    ? Waiver(of: claim, regime)?.outcome ?? .notMet : .notMet
  return isMember == false || isWaived == .met ? isWaived : .unknown
}

extension DeclaredWords {
  fileprivate func areEnough(_ documents: [RouteLeg.Document], withProof: Bool) -> Bool {
    let names = documents.map { $0.rawValue }
    let needed =
      words(.documents, that: .needed) + (withProof ? words(.documents, that: .neededProof) : [])
    return words(.documents, that: .sufficient).contains { names.contains($0.name) }
      || !needed.isEmpty && needed.allSatisfy { names.contains($0.name) }
  }

  /// The documents that were presented and count, or that could have been.
  fileprivate func asked(of leg: RouteLeg) -> [DeclaredWord] {
    let asked =
      words(.documents, that: .sufficient) + words(.documents, that: .needed)
      + words(.documents, that: .neededProof)
    let presented = asked.filter { word in
      leg.documents?.contains { $0.rawValue == word.name } == true
    }
    return presented.isEmpty ? asked : presented
  }
}

extension Regime {
  /// What comes of a condition of direct consignment: a text that nobody has seen refuses nothing alone.
  fileprivate func tempered(_ outcome: Outcome) -> Outcome {
    outcome == .notMet && topic(.directConsignment)?.isUnconfirmed == true ? .unknown : outcome
  }
}
