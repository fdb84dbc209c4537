/// Everything that a claim and the law leave open, in the order of the steps.
struct Unknowns {
  let claim: ClaimFacts
  private var start: Completion
  private var all: [Unknown] = []
  var mayBeMissing: Set<String> = []

  /// Finds them, sets what is taken for granted, and names what may be asked besides.
  static func of(_ claim: ClaimFacts) -> (Completion, [Unknown], mayBeMissing: Set<String>) {
    var made = Self(claim)
    made.addParties()
    made.addRule()
    made.addContent()
    made.addMaterials()
    made.addWork()
    made.addRoute()
    made.addProof()
    made.addOpenLawOfMaterials()
    return (made.start, made.all, made.mayBeMissing)
  }

  private init(_ claim: ClaimFacts) {
    self.claim = claim
    start = Completion(claim: claim)
  }

  private var shipped: CalendarDay { claim.proof?.shipped ?? claim.on }

  mutating func add(_ unknown: Unknown) { all.append(unknown) }

  /// Adds what is open unless it is already.
  mutating func addOnce(_ unknown: Unknown) {
    if !all.contains(where: { $0.name == unknown.name }) { add(unknown) }
  }
}

extension Unknowns {
  /// Concessions, the exporter's tariff, facts that contradict each other.
  private mutating func addParties() {
    if Contradictions.exist(in: claim) {
      mayBeMissing.formUnion(Contradictions.doubted(in: claim))
      var values: [Unknown.Value] = [{ $0.readings.factsAgree = false }, { _ in }]
      if Contradictions.isMarkedAgainstItself(claim) {
        values.append { completion in
          for place in completion.claim.good.materials?.indices ?? 0..<0 {
            guard completion.claim.good.materials?[place].isMarkedPartial == true else { continue }
            completion.claim.good.materials?[place].status = .partial
            completion.claim.good.materials?[place].content = Fraction(39_999_999, 1_000_000)
          }
        }
      }
      if Contradictions.isProvenAgainstItself(claim) {
        values.append { completion in
          for place in completion.claim.good.materials?.indices ?? 0..<0 {
            guard let material = completion.claim.good.materials?[place],
              Contradictions.isProvenAgainstItself(material, in: completion.claim)
            else { continue }
            completion.claim.good.materials?[place].status = .originating
          }
        }
      }
      if Contradictions.isMarkedThoughWhole(claim) {
        for share in [Fraction.zero, Fraction(39_999_999, 1_000_000)] {
          values.append { completion in
            for place in completion.claim.good.materials?.indices ?? 0..<0 {
              guard completion.claim.good.materials?[place].isMarkedPartial == true else {
                continue
              }
              completion.claim.good.materials?[place].content = share
            }
          }
        }
      }
      if Contradictions.exceedsPrice(claim) || Contradictions.mayExceedPrice(claim) {
        values.append { $0.readings.isValueWrong = true }
      }
      if Contradictions.isOfNoMember(claim) {
        let exporter = claim.from
        values.append { completion in
          let known = completion.claim
          for place in known.good.materials?.indices ?? 0..<0 {
            var one = known
            one.good.materials = known.good.materials.map { [$0[place]] }
            guard Contradictions.isOfNoMember(one) else { continue }
            completion.claim.good.materials?[place].origin = exporter
          }
        }
      }
      if Contradictions.namesWhatIsNotOffered(claim) {
        values.append { $0.readings.namesAnother = true }
      }
      if Contradictions.isObtainedElsewhere(claim) {
        let exporter = claim.from
        values.append { $0.claim.good.obtainedIn = exporter }
      }
      add(Unknown("facts that contradict each other", .law, taking: values))
    }
    let isTold = claim.importer.rate != nil || ["A", "D", "H"].contains(claim.importer.list)
    switch claim.scheme {
    case .atiga:
      if !isTold {
        add(Unknown("importer.rate", setting: \.readings.isConceded, to: [true, false]))
      }
      addExporterTariff()
    case .cept:
      if claim.importer.list == nil {
        add(Unknown("importer.list", setting: \.claim.importer.list, to: ["IL", "TEL"]))
      }
      if claim.importer.rate == nil {
        add(
          Unknown(
            "importer.rate",
            taking: [
              { $0.claim.importer.rate = .zero }, { $0.claim.importer.rate = Fraction(30) },
              { $0.readings.isConceded = false },
            ]))
      }
      if claim.exporter.list == nil {
        add(Unknown("exporter.list", setting: \.claim.exporter.list, to: ["IL", "TEL"]))
      }
      if claim.exporter.rate == nil {
        add(
          Unknown("exporter.rate", setting: \.claim.exporter.rate, to: [Fraction(5), Fraction(50)]))
      }
    case .mfn: break
    }
  }

  /// What is held decides; else commitments leave at most 5 per cent on lists A to C: article 19(2).
  private mutating func addExporterTariff() {
    guard claim.exporter.rate == nil else { return }
    let code = claim.good.code
    if let rate = TypedLaw.observed(claim.from, code, on: claim.on) {
      start.claim.exporter.rate = rate
      return
    }
    let isLater = TypedLaw.four.contains(claim.from) && claim.on < TypedLaw.allCut
    let isOpen =
      ["D", "E", "F", "G", "H"].contains(claim.exporter.list)
      || ["1006", "1701", "2710"].contains(code.prefix(4))
      || isLater && (claim.from == "KH" || code.hasPrefix("8703"))
    if isOpen {
      add(Unknown("exporter.rate", setting: \.claim.exporter.rate, to: [.zero, Fraction(50)]))
    }
  }

  /// The rule of the line: held, assumed, stated where nothing is held, or one of those possible.
  private mutating func addRule() {
    let known = claim.scheme == .atiga ? HeldRules.known(claim.good.code, shipped: shipped) : nil
    let stated = claim.good.statedRule
    if let known {
      // Which of several parts of the code the good is, no stated rule tells.
      if known.count == 1 {
        start.readings.rule = known[0]
      } else {
        add(Unknown("good.part", setting: \.readings.rule, to: known))
      }
    } else if let stated {
      start.readings.rule = LineRule.stated(stated, under: claim.scheme)
    } else {
      add(
        Unknown(
          "good.rule", setting: \.readings.rule,
          to: HeldRules.possible(under: claim.scheme, naming: claim.proof?.criteria)))
      mayBeMissing.insert("good.processes")
    }
    if Judgement(claim: claim, readings: Readings()).isInformationGood {
      addAssembly()
    }
    if (claim.proof?.criteria?.count ?? 0) > 1 {
      add(
        Unknown(
          "one of two criteria", .law, setting: \.readings.oneCriterionIsEnough, to: [false, true]))
      mayBeMissing.insert("proof.criterion")
    }
  }

  /// What article 28(3) leaves open.
  private mutating func addAssembly() {
    if let named = claim.proof?.criteria, named != ["RVC"] {
      add(Unknown("proof.criterion", setting: \.readings.namesAssembly, to: [false, true]))
    }
    let others = (claim.good.materials ?? []).filter { material in
      let cover = InformationGoods.cover(material.code)
      return cover == .nothing || cover == .some && material.isOfPart != true
    }
    if !others.isEmpty {
      // Of goods of which some are covered it is asked first which they are.
      let isCertain = others.contains { material in
        (InformationGoods.cover(material.code) == .nothing || material.isOfPart == false)
          && material.status != .originating
      }
      add(
        Unknown(
          "assume.atiga.assembly.other_materials", isCertain ? .fact : .sideFact,
          setting: \.readings.othersMayGoIn,
          to: [false, true]))
    }
  }

  /// The price, the costs, the method, and the bill as a whole.
  private mutating func addContent() {
    let good = claim.good
    if good.fob == nil {
      // A price below the parts may be asked too, where a change of classification lets it be.
      if start.readings.rule.mayChange { mayBeMissing.insert("good.fob") }
      let parts = Judgement(claim: claim, readings: Readings()).parts
      let multiples =
        [3, 4, 20, 2_000_000].map { parts * Fraction($0, 2) } + [parts * Fraction(5, 3)]
      // At ten times its value a material alone is within the tolerance.
      let tolerated = (good.materials ?? []).compactMap(\.value).map { $0 * Fraction(10) }
        .filter { $0 > parts }
      add(
        Unknown(
          "good.fob", setting: \.claim.good.fob,
          to: [parts, TypedLaw.waiver, TypedLaw.waiver + Fraction(1, 100)] + multiples + tolerated
            + pricesAtThreshold.filter { $0 > parts }
            + [parts + Fraction(1_000_000), parts + Fraction(10_000_000)]))
    }
    if Judgement(claim: claim, readings: Readings()).isForeignItself {
      add(
        Unknown(
          "what is of elsewhere", .law, setting: \.readings.isForeignInFull, to: [true, false]))
    }
    if good.clause != nil, good.obtainedIn == nil {
      add(
        Unknown(
          "good.wholly_obtained.obtained_in", setting: \.claim.good.obtainedIn,
          to: [claim.from, "CN"]))
      mayBeMissing.insert("good.materials")
    }
    if good.materials == nil, good.nonOriginating == nil {
      let value = good.fob ?? rest
      let foreign = MaterialFacts(
        String(good.code.prefix(6)), value, from: "CN", .nonOriginating)
      add(Unknown("good.materials", setting: \.claim.good.materials, to: [[], [foreign]]))
      mayBeMissing.insert("good.wholly_obtained")
    }
    guard good.hasCostSheet, good.materials != nil else { return }
    let rest = self.rest
    // Of a sheet that lacks one element alone that is what the price leaves; less would explain the price no longer.
    let isLast = good.lacksOneElement
    for (place, cost) in good.costs.enumerated() where cost == nil {
      add(
        Unknown(
          "good." + GoodFacts.costNames[place],
          taking: (isLast ? [rest] : [.zero, rest] + costsAtThreshold).map { value in
            { $0.claim.good.costs[place] = value }
          }))
    }
    // What a sheet lacks is what the price leaves, so that both methods come to the same.
    let isComplete =
      good.fob != nil && good.costs.allSatisfy { $0 != nil }
      && good.materials?.allSatisfy { $0.value != nil } == true
    if good.method == nil, isComplete {
      add(Unknown("good.rvc_method", setting: \.claim.good.method, to: [.direct, .indirect]))
    }
  }

  /// What the price leaves for what is not told.
  var rest: Fraction {
    guard let fob = claim.good.fob else { return Fraction(1_000_000) }
    return max(.zero, fob - Judgement(claim: claim, readings: Readings()).parts)
  }

  /// What is done to the materials: taken as more than minimal unless one has the good's own subheading.
  private mutating func addWork() {
    guard claim.scheme == .atiga else { return }
    let materials = claim.good.materials ?? []
    let own = String(claim.good.code.prefix(6))
    // What no code is told of may be the good itself.
    let hasOwn = materials.contains { $0.code?.hasPrefix(own) ?? true }
    if claim.good.processes == nil, hasOwn {
      add(
        Unknown(
          "good.processes",
          taking: [
            { $0.claim.good.processes = .substantial },
            { completion in
              // The codes that were not told are by now.
              let isOwn = (completion.claim.good.materials ?? []).contains {
                $0.code?.hasPrefix(own) == true
              }
              completion.claim.good.processes = isOwn ? .minimal : .substantial
            },
          ]))
    }
    if claim.good.processes == .minimal || claim.good.processes == nil && hasOwn {
      add(
        Unknown(
          "proof.back_to_back", claim.good.processes == nil ? .sideFact : .fact,
          setting: \.readings.originalProofHolds, to: [false, true]))
    }
  }
}
