public import ComponentSourcing
internal import LawFiles
public import Reading
internal import TariffLaw

/// Reads an answer of `afta source --json`, as far as it is verified.
public enum AnswerFile {
  /// Reads the answers for each way.
  ///
  /// - Throws: Everything that is wrong with the file.
  public static func read(_ file: SourceFile) throws(Diagnostics) -> [StatedLane] {
    try ObjectReader.read(file) { top in
      top.format()
      ignore(["name", "illustrative", "note", "on", "currency", "best", "what_if"], of: top)
      return top.required("lanes")?.list { $0.object(lane) }
    }
  }

  private static func lane(_ entry: ObjectReader) -> StatedLane? {
    ignore(
      [
        "status", "rate", "rate_at_least", "content", "fob", "costs", "runner_up",
        "cost_of_qualifying",
        "shadow_price", "break_even", "exchange_rates", "shortfalls", "not_counted", "missing",
        "claim", "bound",
      ], of: entry)
    let plant = entry.required("plant")?.text()
    let market = entry.required("market")?.text()
    _ = entry.optional("landed")
    let scheme = entry.optional("scheme")?.text()
    let criterion = entry.optional("criterion")?.text()
    let landed = entry.optional("landed_exact")?.fraction()
    let bound = entry.optional("bound_exact")?.fraction()
    let suppliers = entry.required("parts")?.list { value in
      value.object { part -> String? in
        ignore(
          [
            "part", "country", "status", "value", "duty_rate", "duty_by", "duty",
          ], of: part)
        return part.required("supplier")?.text()
      }
    }
    let proofs = entry.required("certificate")?.list { value in
      value.object { treatment -> StatedProof? in
        ignore(["scheme", "criterion"], of: treatment)
        return treatment.required("proof").flatMap(proof)
      }
    }
    guard let plant, let market, let suppliers, let proofs else { return nil }
    return StatedLane(
      plant: plant, market: market, suppliers: suppliers, scheme: scheme, criterion: criterion,
      landed: landed, bound: bound, proofs: proofs)
  }

  private static func proof(_ value: ValueReader) -> StatedProof? {
    if case .string = value.value.content {
      return value.choice(among: ["impossible"], noun: "a proof").map { _ in .impossible }
    }
    return value.object { entry -> StatedProof? in
      if let supplier = entry.optional("supplier")?.text() {
        let taken = entry.required("taken").flatMap(proof)
        let left = entry.required("left").flatMap(proof)
        guard let taken, let left else { return nil }
        return .split(supplier: supplier, taken: taken, left: left)
      }
      let price = entry.required("price")?.fraction()
      let bound = entry.required("bound")?
        .parsed(as: "a whole number in quotes") { Int128($0) }
      let order = entry.required("order")?.list { $0.integer(in: 0...1_000_000) }
      guard let price, let bound, let order else { return nil }
      return .bounded(price: price, bound: bound, order: order)
    }
  }

  /// Knows keys that are told and not verified.
  private static func ignore(_ keys: [String], of entry: ObjectReader) {
    for key in keys { _ = entry.optional(key) }
  }
}

extension ValueReader {
  /// Reads an exact fraction in quotes: `21/40`, or a whole number.
  fileprivate func fraction() -> ExactFraction? {
    parsed(as: "a fraction in quotes, as \"21/40\"") { text in
      let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int128($0) }
      guard let above = parts[0], parts.count <= 2, let below = parts.count == 2 ? parts[1] : 1,
        below > 0
      else { return nil }
      return ExactFraction(above, over: below)
    }
  }
}
