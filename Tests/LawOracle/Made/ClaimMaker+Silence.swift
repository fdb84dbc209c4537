/// Claims that say too little, or too much.
extension ClaimMaker {
  mutating func contradictions() -> ClaimFacts {
    var claim = atiga()
    good(&claim)
    switch random.below(9) {
    case 0: claim.proof?.shipped = claim.on + (1 + random.below(40))
    case 1: claim.proof?.criteria = [random.one(of: ["35%", "39%", "140%"])]
    case 2:
      claim.good.materials?[0] = MaterialFacts(
        "850110", claim.good.fob, from: random.one(of: ["TH", "PH"].filter { $0 != claim.from }),
        .originating, proof: "form_d")
      claim.good.materials?[0].isMarkedPartial = true
    case 3:
      (claim.good.clause, claim.good.obtainedIn) = ("b", claim.from)
      claim.proof?.criteria = ["WO"]
      claim.good.materials = nil
    case 4:
      claim.good.materials?[0].status = .originating
      claim.good.materials?[0].proofKind = random.one(of: ["form_d", "none"])
    case 5:
      (claim.good.clause, claim.good.obtainedIn) = ("e", claim.from)
      claim.good.code = "26040000"
      claim.proof?.criteria = ["WO"]
      claim.good.materials?[0].code = "260400"
    case 6:
      (claim.good.clause, claim.good.obtainedIn) = (
        "e", random.one(of: ["CN", claim.from == "PH" ? "TH" : "PH", nil, claim.from])
      )
      claim.good.code = "26040000"
      claim.proof?.criteria = random.one(of: [nil, ["RVC"], ["WO"]])
      claim.good.materials = []
    case 7:
      claim.good.statedRule = random.one(of: ["general", "RVC40", "CTH"])
      claim.proof?.criteria = random.one(of: [["CTSH"], ["SP"], ["RVC"], ["CTH"]])
    default:
      claim.proof?.criteria = ["RVC"]
      claim.good.method = .direct
      claim.good.costs = [claim.good.fob, .zero, .zero, .zero]
    }
    return claim
  }

  mutating func shipmentUnsaid() -> ClaimFacts {
    var claim = random.oneIn(4) ? waiver() : atiga()
    claim.proof?.shipped = nil
    claim.proof?.isRetroactive = random.one(of: [nil, nil, true])
    return claim
  }

  mutating func silence() -> ClaimFacts {
    let kinds: [ClaimClass] = [
      .atiga, .atiga, .cept, .materials, .partial, .methods, .change, .routes, .ruleNotHeld,
    ]
    var claim = claim(about: random.one(of: kinds))
    for _ in 0..<(1 + random.below(2)) { leaveOut(&claim) }
    return claim
  }

  private mutating func leaveOut(_ claim: inout ClaimFacts) {
    let place = random.below(max(1, claim.good.materials?.count ?? 1))
    let hasBill = !(claim.good.materials?.isEmpty ?? true)
    switch random.below(13) {
    case 0 where !claim.good.hasCostSheet: claim.good.fob = nil
    case 1 where !claim.good.hasCostSheet: claim.good.materials = nil
    case 2 where hasBill && !claim.good.hasCostSheet: claim.good.materials?[place].value = nil
    case 3 where hasBill: claim.good.materials?[place].code = nil
    case 4 where hasBill: claim.good.materials?[place].status = nil
    case 5 where hasBill: claim.good.materials?[place].proofKind = nil
    case 6 where hasBill: claim.good.materials?[place].content = nil
    case 7: claim.route = nil
    case 8: claim.proof?.issued = nil
    case 9: claim.importer.rate = nil
    case 10: claim.exporter.rate = nil
    case 11: claim.proof?.kind = nil
    default: claim.proof?.presented = nil
    }
  }
}
