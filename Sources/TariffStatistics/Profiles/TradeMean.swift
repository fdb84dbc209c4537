public import TariffLaw

/// A mean by values of trade, and how much of the trade it is of.
public struct TradeMean: Sendable {
  /// The mean in per cent; nil if no value is on a line with a number.
  public let mean: ExactFraction?
  /// The values that are on lines with a number, in hundredths of their unit.
  public let covered: Int64
  /// All values of the part.
  public let all: Int64
  /// The values whose codes are of another edition, and lead to one code each.
  public let bridged: Int64
  /// The values whose codes are of another edition, and lead to several codes.
  public let split: Int64
  /// The codes of values that no line with a number takes up.
  public let unused: [HSCode]
  /// How restrictive the rates are, if elasticities are given.
  public let restrictiveness: Restrictiveness?

  /// The share of the values that is covered, in per cent; nil if there is none.
  public var coverage: ExactFraction? { share(of: covered) }

  /// The share of the values that is bridged to one code each, in per cent; nil if there is none.
  public var bridgedShare: ExactFraction? { share(of: bridged) }

  /// The share of the values that is bridged to several codes, in per cent; nil if there is none.
  public var splitShare: ExactFraction? { share(of: split) }

  private func share(of value: Int64) -> ExactFraction? {
    all > 0
      ? ExactFraction(Int128(value), over: Int128(all)).multiplied(by: Percentage.whole.inPerCent)
      : nil
  }

  /// Values of trade, each with the mean of the lines at and below its codes, all alike.
  struct Values {
    private var terms: [(goods: TradedGoods, mean: ExactFraction?)] = []

    init(
      _ trade: [TradedGoods], on codes: [HSCode], _ rates: [Percentage?],
      in schedule: TariffSchedule
    ) {
      let byCode = Dictionary(zip(codes, rates)) { first, _ in first }
      terms = trade.filter { $0.value > 0 }.map { goods in
        var mean = Mean()
        for place in schedule.places(of: goods.codes) {
          if let rate = byCode[schedule.codes[place]] ?? nil { mean.add(rate) }
        }
        return (goods, mean.count > 0 ? mean.value : nil)
      }
    }

    /// The mean of the values on some codes; one whose codes are not all among them is of the whole alone.
    ///
    /// Elasticities are by codes of any length, in millionths; the longest that a code begins with counts.
    func mean(
      where holds: (HSCode) -> Bool, _ elasticities: [HSCode: Int64]?
    ) -> TradeMean {
      var (covered, all, bridged, split): (Int64, Int64, Int64, Int64) = (0, 0, 0, 0)
      var sum: ExactFraction? = ExactFraction(0)
      var unused: [HSCode] = []
      let own = terms.filter { $0.goods.isOf(holds) }
      for (goods, mean) in own {
        all &+= goods.value
        if goods.isBridged, goods.codes.count == 1 { bridged &+= goods.value }
        if goods.codes.count > 1 { split &+= goods.value }
        guard let mean else {
          unused.append(goods.code)
          continue
        }
        covered &+= goods.value
        sum = sum.flatMap { sum in
          mean.multiplied(by: ExactFraction(Int128(goods.value))).flatMap(sum.adding)
        }
      }
      return TradeMean(
        mean: covered > 0 ? sum?.divided(by: ExactFraction(Int128(covered))) : nil,
        covered: covered, all: all, bridged: bridged, split: split, unused: unused,
        restrictiveness: elasticities.map { elasticities in
          Restrictiveness(
            own.compactMap { goods, mean in
              let known = Restrictiveness.elasticityCode(of: goods.code, in: elasticities)
                .flatMap { elasticities[$0] }
              return known.flatMap { elasticity in
                mean.map {
                  Restrictiveness.Good(imports: goods.value, elasticity: elasticity, rate: $0)
                }
              }
            })
        })
    }
  }
}

extension TradedGoods {
  /// Whether goods of the code are of some codes, whichever of its codes they have.
  fileprivate func isOf(_ holds: (HSCode) -> Bool) -> Bool {
    codes.isEmpty ? holds(code) : codes.allSatisfy(holds)
  }
}

extension TariffSchedule {
  /// The places of the lines at, below and above some codes, each once.
  func places(of codes: [HSCode]) -> [Int] {
    guard codes.count > 1 else { return codes.first.map { Array(places(of: $0)) } ?? [] }
    return Set(codes.flatMap { places(of: $0) }).sorted()
  }
}
