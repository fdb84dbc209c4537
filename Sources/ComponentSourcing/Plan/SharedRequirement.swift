/// What a plan asks that may be why no choice will do.
public enum SharedRequirement: Sendable, Equatable {
  /// That a preference is earned.
  case preference
  /// That ways buy the same offers.
  case sharedBill
  /// The most or the least that a supplier makes.
  case supplier(String, isLeast: Bool)
  /// The most or the least that a plant makes.
  case plant(String, isLeast: Bool)
}

extension SourcingPlan {
  /// What it asks that could be given up.
  public var sharedRequirements: [SharedRequirement] {
    func limits(
      _ volume: VolumeLimits, _ requirement: (Bool) -> SharedRequirement
    ) -> [SharedRequirement] {
      (volume.capacity == nil ? [] : [requirement(false)])
        + (volume.least == nil ? [] : [requirement(true)])
    }
    return (needsPreference ? [.preference] : []) + (sharedBill == nil ? [] : [.sharedBill])
      + suppliers.flatMap { one in limits(one.volume) { .supplier(one.name, isLeast: $0) } }
      + plants.flatMap { one in limits(one.volume) { .plant(one.name, isLeast: $0) } }
  }

  /// The plan where something is not asked.
  public func without(_ requirement: SharedRequirement) -> Self {
    var plan = self
    func give(_ volume: inout VolumeLimits, _ isLeast: Bool) {
      if isLeast { volume.least = nil } else { volume.capacity = nil }
    }
    switch requirement {
    case .preference: plan.needsPreference = false
    case .sharedBill: plan.sharedBill = nil
    case .supplier(let name, let isLeast):
      for place in suppliers.indices where suppliers[place].name == name {
        give(&plan.suppliers[place].volume, isLeast)
      }
    case .plant(let name, let isLeast):
      for place in plants.indices where plants[place].name == name {
        give(&plan.plants[place].volume, isLeast)
      }
    }
    return plan
  }
}
