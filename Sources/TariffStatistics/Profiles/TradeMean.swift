public import TariffLaw

/// A mean by values of trade, and how much of the trade it is of.
public struct TradeMean: Sendable {
  /// The mean in per cent; nil if no value is on a line with a number.
  public let mean: ExactFraction?
  /// The mean as a fraction; nil if it cannot be held, so that the mean is of equivalents rounded to a millionth.
  public let exactMean: ExactFraction?
  /// The values that are on lines with a number, in hundredths of their unit; of a code of which some lines have none, the
  /// part that falls to the others, all alike.
  public let covered: ExactFraction?
  /// All values of the part.
  public let all: Int64
  /// The values whose codes are of another edition, and lead to one code each.
  public let bridged: Int64
  /// The values whose codes are of another edition, and lead to several codes.
  public let split: Int64
  /// The codes of values that no line with a number takes up.
  public let unused: [HSCode]
  /// The codes of values on lines with a number for which there is no elasticity, if elasticities are given.
  public let withoutElasticity: [HSCode]
  /// How restrictive the rates are, if elasticities are given.
  public let restrictiveness: Restrictiveness?

  /// The share of the values that is covered, in per cent; nil if there is none.
  public var coverage: ExactFraction? { covered.flatMap { Self.share($0, of: all) } }

  /// The share of the values that is bridged to one code each, in per cent; nil if there is none.
  public var bridgedShare: ExactFraction? { share(of: bridged) }

  /// The share of the values that is bridged to several codes, in per cent; nil if there is none.
  public var splitShare: ExactFraction? { share(of: split) }

  private func share(of value: Int64) -> ExactFraction? {
    Self.share(ExactFraction(Int128(value)), of: all)
  }

  static func share(_ value: ExactFraction, of all: Int64) -> ExactFraction? {
    all > 0
      ? value.divided(by: ExactFraction(Int128(all)))?
        .multiplied(by: Percentage.whole.inPerCent)
      : nil
  }

  /// Values of trade, each with the mean of the lines at and below its codes, all alike.
  ///
  /// Where only some of the lines have a number, the part of the value that falls to them weighs.
  struct Values {
    private var terms: [Term] = []

    private struct Term {
      let goods: TradedGoods
      let mean: ExactFraction?
      /// The mean of the numbers rounded to a millionth.
      let rounded: ExactFraction?
      /// How many lines there are at and below the codes, and how many of them have a number.
      let lines: (all: Int, known: Int)

      /// The part of the value that falls to the lines with a number: what weighs.
      var covered: ExactFraction {
        LineShares.share(goods.value, times: lines.known, of: lines.all)
      }
    }

    init(
      _ trade: [TradedGoods], on codes: [HSCode], _ rates: [RateFigure],
      in schedule: TariffSchedule
    ) {
      let byCode = Dictionary(zip(codes, rates)) { first, _ in first }
      terms = trade.filter { $0.value > 0 }.map { goods in
        var (mean, rounded) = (Mean(), Mean())
        let places = schedule.places(of: goods.codes)
        for place in places {
          guard let figure = byCode[schedule.codes[place]], let rate = figure.value else {
            continue
          }
          mean.add(rate, and: figure.rest)
          rounded.add(rate)
        }
        return Term(
          goods: goods, mean: mean.count > 0 ? mean.value : nil,
          rounded: rounded.count > 0 ? rounded.value : nil,
          lines: (places.count, mean.count))
      }
    }

    /// The mean of the values on some codes; one whose codes are not all among them is of the whole alone.
    ///
    /// Elasticities are by codes of any length, in millionths; the longest that a code begins with counts.
    func mean(
      where holds: (HSCode) -> Bool, _ elasticities: [HSCode: Int64]?
    ) -> TradeMean {
      var (all, bridged, split): (Int64, Int64, Int64) = (0, 0, 0)
      var (sum, roundedSum): (ExactFraction?, ExactFraction?) = (ExactFraction(0), ExactFraction(0))
      var unused: [HSCode] = []
      let own = terms.filter { $0.goods.isOf(holds) }
      var parts = LineShares()
      for term in own {
        let goods = term.goods
        all &+= goods.value
        if goods.isBridged, goods.codes.count == 1 { bridged &+= goods.value }
        if goods.codes.count > 1 { split &+= goods.value }
        guard let mean = term.mean else {
          unused.append(goods.code)
          continue
        }
        parts.add(goods.value, times: term.lines.known, of: term.lines.all)
        sum = sum.flatMap { sum in
          mean.multiplied(by: term.covered).flatMap(sum.adding)
        }
        roundedSum = roundedSum.flatMap { sum in
          term.rounded?.multiplied(by: term.covered).flatMap(sum.adding)
        }
      }
      let exact = parts.sum.flatMap { covered in sum?.divided(by: covered) }
      return TradeMean(
        mean: exact ?? parts.sum.flatMap { covered in roundedSum?.divided(by: covered) },
        exactMean: exact, covered: parts.sum, all: all, bridged: bridged, split: split,
        unused: unused,
        withoutElasticity: elasticities.map { known in
          own.filter {
            $0.mean != nil && Restrictiveness.elasticityCode(of: $0.goods.code, in: known) == nil
          }.map(\.goods.code)
        } ?? [],
        restrictiveness: elasticities.map { elasticities in
          Restrictiveness(
            own.compactMap { term in
              let known = Restrictiveness.elasticityCode(of: term.goods.code, in: elasticities)
                .flatMap { elasticities[$0] }
              return known.flatMap { elasticity in
                term.mean.map {
                  Restrictiveness.Good(
                    imports: term.covered.times(1, rounding: .halfUp) ?? 0,
                    elasticity: elasticity, rate: $0)
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
