extension Regime {
  /// The parameters without which a scheme's law cannot be resolved, with the kind of each.
  static let needs: [(name: String, kind: Parameter.Kind)] = [
    ("general_rule", .rule), ("rvc.threshold", .percent), ("proof.kinds", .words),
    ("proof.validity", .count), ("proof.grace_days", .count),
    ("proof.retroactive_months", .count),
  ]
}

extension Law {
  /// The parameters that the law of a scheme lacks on a day, by their full names.
  public func parametersMissing(of scheme: SchemeLaw, on day: Day) -> [String] {
    Regime.needs.compactMap { need in
      let name = "\(scheme.id.name.lowercased()).\(need.name)"
      let isThere = parameters[name]?.kind == need.kind && value(name, on: day) != nil
      return isThere ? nil : name
    }
  }
}
