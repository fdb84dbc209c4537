extension ShareName {
  /// What is declared of it.
  public var declaration: ParameterDeclaration { origin ?? concession ?? complementation }

  private var origin: ParameterDeclaration? {
    switch self {
    case .contentThreshold:
      .init(
        .share, "the least content where a rule names none (`RVC`)", of: .origin,
        need: .unlessBorrowed, absent: "origin is unknown")
    case .contentThresholdFrom:
      .init(
        .share, "the same for goods of one exporting member", of: .origin,
        absent: "`rvc.threshold` holds for them too")
    case .relaxedContent:
      .init(
        .share, "the least regional value content of products of a list that is not held",
        of: .origin, absent: "no product asks less than the threshold")
    case .partialCumulationFloor:
      .init(
        .share, "the least content of a material that counts in proportion", of: .origin,
        absent: "no material counts in proportion")
    case .tolerance:
      .init(
        .share, "the share of the price whose materials may fail the change of classification",
        of: .origin, absent: "every material must change classification")
    default: nil
    }
  }

  private var concession: ParameterDeclaration? {
    switch self {
    case .exporterTariffCeiling:
      .init(
        .rate, "the exporter's highest tariff at which its goods enjoy concessions",
        of: .concession, absent: "the exporter's tariff does not matter")
    case .exporterTariffEnvelope:
      .init(
        .rate, "the highest tariff that commitments leave to a member or a group",
        of: .concession, absent: "the exporter's tariff must be shown")
    case .listRate:
      .init(
        .rate, "the end rate of a list for a group, as `list_rate.a.CLMV`", of: .concession,
        absent: "a list does not tell a rate")
    case .listRateAtMost:
      .init(
        .rate, "the highest end rate of a list for a member or a group", of: .concession,
        absent: "a list does not bound a rate")
    case .minimumQuantum:
      .init(.points, "the least reduction at a time", of: .calendar, absent: "no programme is made")
    case .encouragedFloor:
      .init(
        .rate, "the rate down to which an encouraged yearly step leads", of: .calendar,
        absent: "no programme is made")
    default: nil
    }
  }

  private var complementation: ParameterDeclaration {
    switch self {
    case .hostFloor: share("the least share of the host", absent: "none is asked")
    case .partnerEntitlement:
      share(
        "the share that each other member may take; shown, and no test", absent: "none is shown")
    case .aseanFloor:
      share("the least share of ASEAN nationals together", absent: "none is asked")
    case .nationalityFloor:
      share("the least share of each participating nationality", absent: "none is asked")
    case .nationalFloor:
      share("the least share of nationals in each company", absent: "none is asked")
    case .marginAtLeast:
      share("the least margin of preference, as a share of MFN", absent: "no margin is granted")
    case .marginAtMost:
      share("the greatest margin of preference", absent: "it may be the whole of MFN")
    case .accreditationWeight:
      share("the share of the value that counts as local", absent: "the whole value counts")
    case .localContentAtLeast:
      share(
        "the least local content that a programme asks of a kind of vehicle",
        absent: "the vehicle's file must say it")
    case .localContentAtMost:
      share("the most that it asks, by the vehicle", absent: "it is the same as the least")
    case .normalisedFrom: share("the least margin that is lifted", absent: "none is lifted")
    case .normalisedTo: share("the margin to which it is lifted", absent: "none is lifted")
    case .newItems:
      share(
        "the least margin of a product that leaves an exclusion list",
        absent: "such a product has none of its own")
    case .rateAtLeast:
      .init(.rate, "the lowest rate", of: .complementation, absent: "it may be nothing")
    case .rateAtMostInto:
      .init(
        .rate, "the highest rate into one member", of: .complementation,
        absent: "`benefit.rate_at_most` holds there too")
    default:
      .init(
        .rate, "the highest rate", of: .complementation, absent: "a margin is granted, if anything")
    }
  }

  private func share(_ says: String, absent absence: String) -> ParameterDeclaration {
    .init(.share, says, of: .complementation, absent: absence)
  }
}
