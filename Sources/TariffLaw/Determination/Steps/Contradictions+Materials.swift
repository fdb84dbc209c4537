/// The facts of a material that cannot all be right: its status, its origin, its content and its proof.
func contradictions(
  in material: Material, at place: Int, under regime: Regime
) -> [Contradiction] {
  let item = material.item(at: place)
  let own = "good.materials[\(place)]."
  let country = material.origin.map { [Finding.Figure(.origin, .country($0))] } ?? []
  let cumulation = regime.topic(.cumulation) ?? regime.topic(.origin)
  var found: [Contradiction] = []
  if material.isMarkedAgainstItself {
    found.append(
      Contradiction(
        .mark(item), own + "status", own + "proof.partial_cumulation",
        regime.topic(.partialCumulation)))
  }
  if material.isMarkedThoughWhole(under: regime) {
    let threshold = regime.contentThreshold.value
    found.append(
      Contradiction(
        .markedContent(item, below: threshold), own + "content", own + "proof.partial_cumulation",
        figures: material.content.map { [.init(.content, .percentage($0))] } ?? [],
        regime.topic(.partialCumulation)))
  }
  if material.isOfNoMember(under: regime) {
    found.append(
      Contradiction(
        .originOfMember(item), own + "status", own + "origin", figures: country, cumulation))
  }
  if material.isProvenAgainstItself(under: regime) {
    found.append(
      Contradiction(
        .noProof(item), own + "status", own + "proof", regime.topic(.cumulation)))
  }
  if material.isProvenOfNoMember(under: regime) {
    found.append(
      Contradiction(
        .proofOfMember(item), own + "origin", own + "proof", figures: country, cumulation))
  }
  if material.isDeclaredAgainstItself {
    found.append(
      Contradiction(.declaredStatus(item), own + "status", own + "supplier", cumulation))
  }
  if let share = material.contentDeclared(under: regime) {
    found.append(
      Contradiction(
        .declaredContent(item, atLeast: regime.contentThreshold.value), own + "supplier",
        own + "content", figures: [.init(.shown, .perCent(share))],
        regime.contentThreshold.basis))
  }
  if material.isTracedAgainstItself(under: regime) {
    found.append(
      Contradiction(
        .undetermined(item), own + "status", own + "origin", figures: country,
        regime.topic(.nonOriginatingValue)))
  }
  return found
}

extension Material {
  /// The facts of a material whose proof is marked for partial cumulation against what else is said, by their places below it.
  ///
  /// Source: Annex 6 of ATIGA.
  public func factsAgainstMark(under regime: Regime) -> [String] {
    let own = "good.materials[0]."
    return contradictions(in: self, at: 0, under: regime).filter { contradiction in
      switch contradiction.agreement {
      case .mark, .markedContent: true
      default: false
      }
    }.flatMap { $0.facts }.map { String($0.dropFirst(own.count)) }
  }
}
