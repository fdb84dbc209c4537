extension Material {
  /// The material with what a declaration of its supplier says of it; what the claimant says himself stays.
  func declared(by declarations: SupplierDeclarations, on day: Day) -> Material {
    guard let match = declarations.match(self, on: day) else { return self }
    var material = self
    material.declared = match
    guard match.standing == .covers, let declaration = match.declaration else { return material }
    material.declared?.tellsStatus = status == nil
    material.origin = origin ?? declaration.origin
    material.status = status ?? declaration.status
    material.content = content ?? declaration.criterion.share
    return material
  }

  /// Whether its supplier declares another status than the claimant tells.
  var isDeclaredAgainstItself: Bool {
    guard declared?.standing == .covers, let told = declared?.declaration?.status else {
      return false
    }
    return status != told
  }

  /// The content that its supplier shows, where it is less than makes it originate as he says.
  func contentDeclared(under regime: Regime) -> Percentage? {
    guard declared?.standing == .covers, let declaration = declared?.declaration,
      declaration.status == .originating, let share = declaration.criterion.share,
      share < regime.contentThreshold.value
    else { return nil }
    return share
  }
}

extension Good {
  /// The good with what declarations of suppliers say of its materials.
  package func declared(by declarations: SupplierDeclarations, on day: Day) -> Good {
    var good = self
    good.materials = materials?.map { $0.declared(by: declarations, on: day) }
    good.bill = bill?.exchanging { _, material in
      material = material.declared(by: declarations, on: day)
    }
    return good
  }

  /// What was found of the declarations of suppliers; nothing where none was asked for.
  func declarationFindings(under regime: Regime) -> [Finding] {
    let told: [Finding]
    if let bill {
      told = bill.items.enumerated().compactMap { place, item in
        var material = item.material
        material.name = material.name ?? item.name
        return material.declarationFinding(at: place, "good.bill[\(place)].", under: regime)
      }
    } else {
      told = (materials ?? []).enumerated().compactMap { place, material in
        material.declarationFinding(
          at: place, "good.materials[\(placesSaid?[place] ?? place)].", under: regime)
      }
    }
    guard !told.isEmpty else { return [] }
    let outcome = told.reduce(Outcome.met) { $0.and($1.outcome) }
    return [
      Finding(
        .content(.declarations), outcome, regime.topic(.cumulation) ?? regime.topic(.origin),
        premises: told)
    ]
  }
}

extension Material {
  /// How the declarations of its supplier stand to it.
  fileprivate func declarationFinding(
    at place: Int, _ own: String, under regime: Regime
  ) -> Finding? {
    guard let declared, let supplier else { return nil }
    let outcome: Outcome =
      switch declared.standing {
      case .covers: .met
      case .contradicted, .open: .unknown
      case .expired, .otherOrigin, .otherCode, .none: .notMet
      }
    let figures =
      [Finding.Figure(.supplier, .text(supplier))]
      + (declared.declaration?.figures ?? []) + (declared.other?.figures ?? [])
    // What two say differently is asked of the material itself.
    let missing: [String] =
      switch declared.standing {
      case .open: [own + "code"]
      case .contradicted: [own + (origin == nil ? "origin" : "status")]
      default: []
      }
    return Finding(
      .content(.declaration(item(at: place), declared.standing)), outcome, nil, figures: figures,
      missing: status == nil ? missing : [])
  }
}

extension SupplierDeclaration {
  /// What it says.
  fileprivate var figures: [Finding.Figure] {
    [
      .init(.code, .code(code)), .init(.origin, .country(origin)),
      .init(.criterion, .text(criterion.description)), .init(.lastDay, .day(validTo)),
    ] + (reference.map { [.init(.number, .text($0))] } ?? [])
  }
}
