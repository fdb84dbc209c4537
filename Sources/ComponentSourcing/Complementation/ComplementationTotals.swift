internal import TariffLaw

/// What the choices of a task come to: content, exchange and value made of each country.
///
/// Choices are put in and taken out one by one, so that a search need not count anew.
struct ComplementationTotals: Equatable {
  private let countries: Int
  private let keys: Int
  private let isByPartner: Bool
  private let isMatched: Bool
  /// The value of all components of a country's vehicles.
  private(set) var total: [Int128]
  /// The value of those that it makes itself.
  private(set) var local: [Int128]
  /// The value of accredited imports, and of exports under the same approvals, by ``key(_:_:_:)``.
  private(set) var imports: [Int128]
  private(set) var exports: [Int128]
  /// What a country exports to and imports from the others.
  private(set) var exported: [Int128]
  private(set) var imported: [Int128]
  /// The value that it makes.
  private(set) var made: [Int128]

  init(_ task: ComplementationTask) {
    countries = task.countries
    isByPartner = task.reciprocity == .byPartner
    isMatched = task.reciprocity != .none
    keys = task.approvals * (isByPartner ? task.countries : 1)
    let none = Array(repeating: Int128(0), count: task.countries)
    let matched = Array(repeating: Int128(0), count: task.countries * keys)
    (total, local, exported, imported, made) = (none, none, none, none, none)
    (imports, exports) = (matched, matched)
  }

  /// Where what a country exchanges under an approval, with a partner if that counts, is added up.
  func key(_ country: Int, _ approval: Int, _ partner: Int) -> Int {
    country * keys + (isByPartner ? approval * countries + partner : approval)
  }

  /// The places of what a country exchanges.
  func keys(of country: Int) -> Range<Int> { country * keys..<(country + 1) * keys }

  /// Puts a choice in, or takes it out with a sign of -1.
  mutating func add(_ choice: ComplementationTask.Choice, in market: Int, _ sign: Int128 = 1) {
    let value = choice.value * sign
    total[market] += value
    guard choice.maker < countries else { return }
    made[choice.maker] += value
    guard choice.maker != market else {
      local[market] += value
      return
    }
    exported[choice.maker] += value
    imported[market] += value
    guard let approval = choice.approval else { return }
    imports[key(market, approval, choice.maker)] += value
    exports[key(choice.maker, approval, market)] += value
  }

  /// What of accredited imports counts at full weight.
  func matched(_ country: Int) -> Int128 {
    keys(of: country).reduce(Int128(0)) {
      $0 + (isMatched ? min(imports[$1], exports[$1]) : imports[$1])
    }
  }

  /// By how much each requirement is kept, or missed if below nought: programmes, then balances, then shares.
  func margins(_ task: ComplementationTask) -> [Int128] {
    let whole = Int128(ComplementationTask.whole)
    var margins: [Int128] = []
    for country in 0..<countries {
      guard let asked = task.requirements[country] else {
        margins.append(0)
        continue
      }
      margins.append(
        local[country] * whole + Int128(task.weight) * matched(country)
          - Int128(asked) * total[country])
    }
    for country in 0..<countries {
      guard let tolerance = task.tolerance else {
        margins += [0, 0]
        continue
      }
      let least = whole - Int128(tolerance)
      margins.append(exported[country] * whole - least * imported[country])
      margins.append(imported[country] * whole - least * exported[country])
    }
    let all = made.reduce(0, +)
    for country in 0..<countries {
      margins.append(
        task.shares[country] == 0
          ? 0 : made[country] * whole - Int128(task.shares[country]) * all)
    }
    return margins
  }

  /// By how much all requirements are missed together, without making lists, since searches ask it often.
  func shortfall(_ task: ComplementationTask) -> Int128 {
    let whole = Int128(ComplementationTask.whole)
    var missed: Int128 = 0
    var all: Int128 = 0
    for value in made { all += value }
    let least = task.tolerance.map { whole - Int128($0) }
    for country in 0..<countries {
      if let asked = task.requirements[country] {
        let counted = local[country] * whole + Int128(task.weight) * matched(country)
        missed += max(0, Int128(asked) * total[country] - counted)
      }
      if let least {
        missed += max(0, least * imported[country] - exported[country] * whole)
        missed += max(0, least * exported[country] - imported[country] * whole)
      }
      if task.shares[country] > 0 {
        missed += max(0, Int128(task.shares[country]) * all - made[country] * whole)
      }
    }
    return missed
  }
}
