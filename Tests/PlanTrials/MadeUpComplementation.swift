public import ComponentSourcing
public import TariffLaw

/// Makes tasks of who makes what of random numbers, hard ones: dear tooling, tight capacities, high programmes.
public enum MadeUpComplementation {
  private static let whole = Int128(ComplementationTask.whole)

  /// A task of parts and countries.
  public static func task(
    parts: Int, countries: Int, reciprocity: Reciprocity, from numbers: inout SeededNumbers
  ) -> ComplementationTask {
    let volumes = (0..<countries).map { _ in Int64.random(in: 1...20, using: &numbers) * 1000 }
    let list = (0..<parts).map { part(numbered: $0, volumes, &numbers) }
    var task = ComplementationTask(countries: countries, parts: list)
    task.requirements = volumes.map { _ in
      Int.random(in: 0..<4, using: &numbers) == 0
        ? nil : Int64.random(in: 20...70, using: &numbers) * 1_000_000
    }
    task.reciprocity = reciprocity
    task.weight = Int64.random(in: 5...10, using: &numbers) * 10_000_000
    task.tolerance =
      Bool.random(using: &numbers) ? nil : Int64.random(in: 10...60, using: &numbers) * 1_000_000
    task.shares = volumes.map { _ in
      Bool.random(using: &numbers) ? 0 : Int64.random(in: 2...20, using: &numbers) * 1_000_000
    }
    return task
  }

  private static func part(
    numbered number: Int, _ volumes: [Int64], _ numbers: inout SeededNumbers
  ) -> ComplementationTask.Part {
    let countries = volumes.count
    let base = Int64.random(in: 20...900, using: &numbers) * 100
    let prices = volumes.map { _ in base * Int64.random(in: 80...130, using: &numbers) / 100 }
    let outside = base * Int64.random(in: 70...110, using: &numbers) / 100
    let makes = volumes.map { _ in Int.random(in: 0..<10, using: &numbers) < 8 }
    let choices = volumes.enumerated().map { market, units in
      var choices: [ComplementationTask.Choice] = []
      for maker in 0..<countries where makes[maker] {
        let value = Int128(prices[maker]) * Int128(units)
        let isHome = maker == market
        let freight = isHome ? 0 : Int128(base / 20) * Int128(units)
        let duty = isHome ? 0 : Int128(Int64.random(in: 0...4, using: &numbers) * 5_000_000)
        let isAccredited = !isHome && Int.random(in: 0..<4, using: &numbers) > 0
        choices.append(
          ComplementationTask.Choice(
            maker: maker, cost: (value + freight) * (whole + duty), value: value,
            approval: isAccredited ? number % 2 : nil))
      }
      let value = Int128(outside) * Int128(units)
      let duty = Int128(Int64.random(in: 1...6, using: &numbers) * 5_000_000)
      choices.append(
        ComplementationTask.Choice(maker: countries, cost: value * (whole + duty), value: value))
      return choices
    }
    return ComplementationTask.Part(
      choices: choices, units: volumes,
      tooling: volumes.map { _ in
        Int128(base) * Int128(Int64.random(in: 0...15, using: &numbers)) * 1000 * whole
      },
      capacity: volumes.map { _ in
        Int.random(in: 0..<3, using: &numbers) == 0
          ? Int64.random(in: 10...40, using: &numbers) * 1000 : nil
      },
      least: volumes.map { _ in
        Int.random(in: 0..<6, using: &numbers) == 0
          ? Int64.random(in: 3...15, using: &numbers) * 1000 : 0
      })
  }
}
