public import TariffLaw

/// A mean by values of trade, and how much of the trade it is of.
public struct TradeMean: Sendable {
  /// The mean in per cent; nil if no value is on a line with a number.
  public let mean: ExactFraction?
  /// The values that are on lines with a number, in hundredths of their unit.
  public let covered: Int64
  /// All values of the part.
  public let all: Int64
  /// The codes of values that no line with a number takes up.
  public let unused: [HSCode]
  /// How restrictive the rates are, if elasticities are given.
  public let restrictiveness: Restrictiveness?

  /// The share of the values that is covered, in per cent; nil if there is none.
  public var coverage: ExactFraction? {
    all > 0
      ? ExactFraction(Int128(covered), over: Int128(all)).multiplied(by: Percentage.whole.inPerCent)
      : nil
  }

  /// Values of trade, each with the mean of the lines at and below its code.
  struct Values {
    private var terms: [(code: HSCode, value: Int64, mean: ExactFraction?)] = []

    init(
      _ trade: [HSCode: Int64], on codes: [HSCode], _ rates: [Percentage?],
      in schedule: TariffSchedule
    ) {
      let byCode = Dictionary(zip(codes, rates)) { first, _ in first }
      terms = trade.sorted { $0.key < $1.key }.filter { $0.value > 0 }.map { code, value in
        var mean = Mean()
        for place in schedule.places(of: code) {
          if let rate = byCode[schedule.codes[place]] ?? nil { mean.add(rate) }
        }
        return (code, value, mean.count > 0 ? mean.value : nil)
      }
    }

    /// The mean of the values on some codes.
    ///
    /// Elasticities are by codes of any length, in millionths; the longest that a code begins with counts.
    func mean(
      where holds: (HSCode) -> Bool, _ elasticities: [HSCode: Int64]?
    ) -> TradeMean {
      var (covered, all): (Int64, Int64) = (0, 0)
      var sum: ExactFraction? = ExactFraction(0)
      var unused: [HSCode] = []
      for term in terms where holds(term.code) {
        all &+= term.value
        guard let mean = term.mean else {
          unused.append(term.code)
          continue
        }
        covered &+= term.value
        sum = sum.flatMap { sum in
          mean.multiplied(by: ExactFraction(Int128(term.value))).flatMap(sum.adding)
        }
      }
      return TradeMean(
        mean: covered > 0 ? sum?.divided(by: ExactFraction(Int128(covered))) : nil,
        covered: covered, all: all, unused: unused,
        restrictiveness: elasticities.map { elasticities in
          Restrictiveness(
            terms.filter { holds($0.code) }.compactMap { term in
              let known = (HSLevel.chapter.rawValue...Int(term.code.count)).reversed().lazy
                .compactMap { term.code.prefix($0).flatMap { elasticities[$0] } }.first
              return known.flatMap { elasticity in
                term.mean.map {
                  Restrictiveness.Good(imports: term.value, elasticity: elasticity, rate: $0)
                }
              }
            })
        })
    }
  }
}
