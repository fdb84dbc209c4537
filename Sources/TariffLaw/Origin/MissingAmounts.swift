/// The amounts that would settle whether a content reaches a threshold.
func missingAmounts(
  of good: Good, _ content: RegionalValueContent, _ threshold: Percentage, costsMatter: Bool
) -> [String] {
  var missing: [String] = []
  if good.fob == nil { missing += good.price?.missing ?? ["good.fob"] }
  if good.materials == nil, good.nonOriginating == nil || content.decidesDirect {
    missing.append("good.materials")
  }
  guard content.comparesDirect, let direct = content.direct?.reaches(threshold.fraction) else {
    return missing
  }
  if direct == .unknown, costsMatter {
    let costs = [
      ("good.labour", good.labour), ("good.overhead", good.overhead), ("good.other", good.other),
      ("good.profit", good.profit),
    ]
    for (name, cost) in costs where cost == nil { missing.append(name) }
  }
  // What is not said may make the two formulas disagree.
  if let indirect = content.indirect?.reaches(threshold.fraction), !content.isChoiceFree,
    indirect != direct || content.sheet.gap != ExactFraction(0)
  {
    missing.append("good.rvc_method")
  }
  return missing
}

/// Whether costs that are not said decide the direct content, whichever of the open materials count.
///
/// They do not where those of the exporting member count whole or not at all, and no sum of them leaves the content
/// so near to its threshold that what the price still leaves could reach it.
func costsMatter(
  _ content: RegionalValueContent, _ threshold: Percentage, of good: Good, _ exporter: Country,
  _ regime: Regime
) -> Bool {
  guard let fob = good.fob?.units, let rest = content.sheet.rest,
    let bar = fob.multiplied(by: threshold.fraction)
  else { return true }
  var base = ExactFraction(0)
  var open: [ExactFraction] = []
  for cost in [good.labour, good.overhead, good.other, good.profit] {
    guard let sum = base.adding(cost?.units ?? ExactFraction(0)) else { return true }
    base = sum
  }
  for material in good.materials ?? [] {
    let share = MaterialCount(of: material, madeIn: exporter, under: regime).cumulation.share
    guard let value = material.value?.units else { return true }
    if share.low == share.high {
      guard let part = value.multiplied(by: share.low.fraction), let sum = base.adding(part)
      else { return true }
      base = sum
    } else {
      guard material.origin == exporter, share.low == .zero, share.high == .whole else {
        return true
      }
      open.append(value)
    }
  }
  guard open.count <= mostOpenMaterials else { return true }
  var sums = [base]
  for value in open { sums += sums.compactMap { $0.adding(value) } }
  return sums.contains { sum in sum < bar && sum.adding(rest).map { $0 >= bar } ?? true }
}

/// How many open materials are tried in all their sums.
private let mostOpenMaterials = 10
