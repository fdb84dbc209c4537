/// From what content on a material originates, so that it counts whole: its own rule tells.
enum OwnContent: Hashable, Sendable {
  /// From that of the general rule, where no rule of its own is held, or it says no code.
  case general
  /// From a share that its own rule asks.
  case atLeast(Percentage)
  /// From none: its own rule asks for something else.
  case none
  /// That is not known: its code does not tell its rule, or its rule has parts or asks more than content.
  case open

  /// What the rule of a material that is held makes of its content, on the day of the good.
  init(
    of material: Material, on day: Day, _ good: Good, under regime: Regime, _ rules: ProductRules
  ) {
    guard let code = material.classification, !material.isCodeOpen else {
      self = material.code == nil ? .general : .open
      return
    }
    var own = Good(code: code)
    own.edition = good.edition
    let line = RuleOfLine(of: own, madeIn: material.origin, on: day, under: regime, rules)
    switch line.ground {
    case .notHeld: self = line.offer.isOpen ? .open : .general
    case .held, .general, .assumed, .heldByPart, .stated, .statedGeneral:
      self.init(line.offer, isOpen: line.ground == .heldByPart || line.isDoubted, under: regime)
    }
  }

  private init(_ offer: RuleOffer, isOpen: Bool, under regime: Regime) {
    let shares = offer.choices.map { choice -> OwnContent in
      switch choice {
      case .regionalValueContent(let share), .contentByFormula(_, let share):
        .atLeast(share ?? regime.contentThreshold.value)
      case .nonOriginatingAtMost, .allOf, .byPart: .open
      default: .none
      }
    }
    let asked = Set(shares).subtracting([.none])
    if asked.isEmpty {
      self = .none
    } else if asked.count == 1, !isOpen, let one = asked.first {
      self = one
    } else {
      self = isOpen || asked.contains(.open) ? .open : Self.least(of: asked)
    }
  }

  private static func least(of asked: Set<Self>) -> Self {
    let shares = asked.compactMap { if case .atLeast(let share) = $0 { share } else { nil } }
    return shares.min().map { .atLeast($0) } ?? .open
  }
}

extension Material {
  /// Whether its content makes it originate; `nil` if that is not known.
  func isWhole(under regime: Regime) -> Bool? {
    guard let content else { return nil }
    switch ownContent {
    case .general: return content >= regime.contentThreshold.value
    case .atLeast(let share): return content >= share
    case .none: return false
    case .open: return content >= regime.contentThreshold.value ? nil : false
    }
  }
}

extension Good {
  /// The good with what the rules of its materials, where they are held, make of their content.
  func withOwnContents(on day: Day, under regime: Regime, _ rules: ProductRules) -> Self {
    guard let materials, materials.contains(where: { $0.content != nil }) else { return self }
    var good = self
    for (place, material) in materials.enumerated() where material.content != nil {
      good.materials?[place].ownContent = OwnContent(
        of: material, on: day, self, under: regime, rules)
    }
    return good
  }
}
