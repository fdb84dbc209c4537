/// The materials of a good, of which those that are alike but for their values are taken as one.
///
/// A material in two of the same kind counts as it does in one, so that a trial of thousands looks at few.
struct CondensedBill {
  /// The good with the materials that stand for all.
  let good: Good
  /// For each material of the good the place of the one that stands for it.
  let places: [Int]
  /// How many each of them stands for.
  private let counts: [Int]
  private let whole: Good

  /// Bills of fewer materials are taken as they are.
  private static let least = 64

  /// Condenses the materials of a good, but for some that stay by themselves.
  ///
  /// - Parameters:
  ///   - good: The good.
  ///   - kept: The places of those that stay.
  ///   - brought: The good with what its codes are in the edition of the rule of its line.
  ///   - line: The rule of its line.
  ///   - regime: The rules of origin.
  init(
    _ good: Good, keeping kept: Set<Int>, _ brought: Good, under line: RuleOfLine, _ regime: Regime
  ) {
    whole = good
    let materials = good.materials ?? []
    guard materials.count >= Self.least, let codes = line.codesNamed(by: good, under: regime)
    else {
      self.good = good
      places = Array(materials.indices)
      counts = materials.map { _ in 1 }
      return
    }
    var classes: [ClassifiedMaterial: [Outcome]] = [:]
    var known: [MaterialLikeness: Int] = [:]
    var standing: [Material] = []
    var places: [Int] = []
    var counts: [Int] = []
    for (place, material) in materials.enumerated() {
      let code = ClassifiedMaterial(material)
      let own = classes[code] ?? code.classes(beside: brought, codes)
      classes[code] = own
      // Two stay by themselves at least, so that none becomes the only one of its good.
      let isKept = kept.contains(place) || place < 2
      if !isKept, let likeness = MaterialLikeness(material, own) {
        if let first = known[likeness],
          let sum = standing[first].value.flatMap({ material.value?.adding($0) })
        {
          standing[first].value = sum
          counts[first] += 1
          places.append(first)
          continue
        }
        known[likeness] = standing.count
      }
      places.append(standing.count)
      standing.append(material)
      counts.append(1)
    }
    var condensed = good
    condensed.materials = standing
    self.good = condensed
    self.places = places
    self.counts = counts
  }

  /// The good with a material of its whole bill otherwise.
  func replacing(_ place: Int, by changed: Material) -> Good {
    var other = good
    let own = places[place]
    guard counts[own] > 1 else {
      other.materials?[own] = changed
      return other
    }
    guard let value = whole.materials?[place].value,
      let rest = good.materials?[own].value?.subtracting(value)
    else {
      var all = whole
      all.materials?[place] = changed
      return all
    }
    other.materials?[own].value = rest
    other.materials?.append(changed)
    return other
  }

  /// The same materials with other values, condensed alike.
  func condensing(_ moved: Good) -> Good {
    guard let materials = moved.materials, materials.count == places.count,
      counts.count < places.count
    else { return moved }
    var other = moved
    var standing: [Material?] = counts.map { _ in nil }
    for (place, material) in zip(places, materials) {
      guard let known = standing[place] else {
        standing[place] = material
        continue
      }
      guard let sum = known.value.flatMap({ material.value?.adding($0) }) else { return moved }
      standing[place]?.value = sum
    }
    other.materials = standing.compactMap { $0 }
    return other
  }
}

/// All of a material on which it turns where it is classified.
private struct ClassifiedMaterial: Hashable {
  private let code: HSCode?
  private let isOfPart: Bool?

  init(_ material: Material) {
    code = material.classification
    isOfPart = material.isOfPart
  }

  /// What it is beside the good: whether it changes at each level, and which of the codes that matter hold it.
  func classes(beside good: Good, _ codes: [RuleCodes]) -> [Outcome] {
    var classes = codes.map { named in
      code.map { named.hold($0, isOfPart: isOfPart) } ?? .unknown
    }
    for level in HSLevel.allCases {
      let change = ClassificationChange(level)
      for table in [nil, good.inTable] {
        classes.append(
          change.outcome(of: code, isOfPart: isOfPart, to: good.code, in: table))
      }
      classes.append(Outcome(code?.prefix(level.rawValue) != nil))
    }
    return classes
  }
}

/// All of a material on which it turns what it counts for, but its value.
private struct MaterialLikeness: Hashable {
  private let classes: [Outcome]
  private let status: Material.Status?
  private let origin: Country?
  private let basis: Material.ValueBasis?
  private let content: Percentage?
  private let role: MaterialRole
  private let stock: Material.StockControl?
  private let proof: ProofKind?
  private let ownContent: OwnContent
  private let told: [Bool?]

  /// `nil` if its value is not said, or more is said of it than of most.
  init?(_ material: Material, _ classes: [Outcome]) {
    guard material.value != nil, material.recovered == nil, material.declared == nil,
      material.stockRecord == nil, material.drawnFrom == nil, !material.isCodeOpen
    else { return nil }
    self.classes = classes
    status = material.status
    origin = material.origin
    basis = material.basis
    content = material.content
    ownContent = material.ownContent
    role = material.role
    stock = material.stock
    proof = material.proof?.kind
    told = [
      material.isFromLicensedMaker, material.isOfPart, material.isClassifiedWithGood,
      material.isSeparatelyInvoiced, material.isCustomary, material.isIncorporated,
      material.isMethodFixedForYear, material.standing == .unheld, material.code == nil,
      material.proof == nil, material.proof?.isPartialCumulation,
    ]
  }
}

extension RuleOfLine {
  /// The codes that tell what a material counts for: those that the rule names, or the words of what was done.
  ///
  /// - Returns: `nil` if a list of goods does besides.
  fileprivate func codesNamed(by good: Good, under regime: Regime) -> [RuleCodes]? {
    var all: [RuleCodes] = []
    for rule in [offer.rule] + offer.choices + offer.alternatives {
      guard let codes = rule.codesNamed else { return nil }
      all += codes
    }
    let done = (good.processes ?? []).map { $0.rawValue } + good.conditions.keys
    all += done.flatMap { regime.words.word(.processes, $0)?.gives.flatMap { $0 } ?? [] }
    var seen: Set<RuleCodes> = []
    return all.filter { seen.insert($0).inserted }
  }
}

extension OriginRule {
  /// The codes that it names; `nil` if it asks for goods of a list.
  fileprivate var codesNamed: [RuleCodes]? {
    let inner: [OriginRule]
    switch self {
    case .changeOfClassification(let change): return change.from + change.exceptFrom
    case .materialsObtained(let codes): return codes
    case .contentByFormula(.focused(let codes), _): return codes
    case .assembly: return nil
    case .anyOf(let rules), .allOf(let rules): inner = rules
    case .byPart(let parts): inner = parts.map { $0.rule }
    case .whollyObtained, .regionalValueContent, .contentByFormula, .nonOriginatingAtMost,
      .specificProcess, .process, .condition:
      return []
    }
    var all: [RuleCodes] = []
    for rule in inner {
      guard let codes = rule.codesNamed else { return nil }
      all += codes
    }
    return all
  }
}
