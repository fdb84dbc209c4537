public import TariffLaw

/// Values of trade on the lines of a panel, by which the lines of a part weigh.
///
/// A value counts at the mean of the lines at and below its code that have the number, all alike, with the part of it that
/// falls to them; one whose lines are not all of a part is of none.
public struct PanelWeights: Sendable {
  /// The codes of values that are on no line.
  public let unused: [HSCode]

  /// All values, those on no line among them.
  public let all: Int64
  private let terms: [Term]

  private struct Term {
    let code: HSCode
    let value: Int64
    let lines: [Int]

    /// The part of which all its lines are; nil if they are of several.
    func part(in parts: TariffParts) -> Int? {
      guard let first = lines.first.map({ parts.places[$0] }) else { return nil }
      return lines.allSatisfy { parts.places[$0] == first } ? first : nil
    }
  }

  /// The values that are of no part, since their lines are of several: their codes, and the sum in hundredths of the unit.
  public func acrossParts(_ parts: TariffParts) -> (codes: [HSCode], value: Int64) {
    let across = terms.filter { $0.part(in: parts) == nil }
    return (across.map(\.code).sorted(), across.reduce(0) { $0 &+ $1.value })
  }

  /// Puts values on the lines of a panel.
  public init(_ trade: [TradedGoods], on panel: TariffPanel) {
    let start = panel.codes.startIndex
    var (terms, unused) = ([Term](), [HSCode]())
    for goods in trade where goods.value > 0 {
      let lines = panel.mfn.places(of: goods.codes).filter(panel.codes.indices.contains)
      if lines.isEmpty {
        unused.append(goods.code)
      } else {
        terms.append(Term(code: goods.code, value: goods.value, lines: lines.map { $0 - start }))
      }
    }
    self.terms = terms
    self.unused = unused
    all = trade.reduce(0) { $0 &+ max(0, $1.value) }
  }

  /// The figures of a part by trade.
  public struct Means: Sendable {
    /// The values on its lines, in hundredths of their unit.
    public private(set) var trade: Int64 = 0
    private var isOpen = false
    private var parts = [LineShares](
      repeating: LineShares(), count: PanelGroup.Figure.allCases.count)
    private var sums = [ExactFraction?](
      repeating: ExactFraction(0), count: PanelGroup.Figure.allCases.count)
    /// The same of numbers rounded to a millionth, where some are not.
    private var roundedSums = [ExactFraction?](
      repeating: ExactFraction(0), count: PanelGroup.Figure.allCases.count)

    /// A part without trade.
    public static let none = Self()

    /// The mean of a figure in per cent, or points; nil if no value is on a line with it.
    public func mean(_ figure: PanelGroup.Figure) -> ExactFraction? {
      exactMean(figure) ?? mean(roundedSums, figure)
    }

    /// The mean as a fraction; nil too if it cannot be held, so that the mean is of equivalents rounded to a millionth.
    public func exactMean(_ figure: PanelGroup.Figure) -> ExactFraction? { mean(sums, figure) }

    private func mean(_ sums: [ExactFraction?], _ figure: PanelGroup.Figure) -> ExactFraction? {
      guard !isOpen || !figure.isOfPreferences else { return nil }
      return parts[figure.rawValue].sum.flatMap { sums[figure.rawValue]?.divided(by: $0) }
    }

    /// The share of some values, else of those on the lines, that is on lines with a figure, in per cent; nil if there is
    /// none.
    ///
    /// Of a value on several lines the part counts that falls to those with the figure, all alike.
    public func coverage(_ figure: PanelGroup.Figure, of all: Int64? = nil) -> ExactFraction? {
      let whole = all ?? trade
      return parts[figure.rawValue].sum.flatMap { TradeMean.share($0, of: whole) }
    }

    fileprivate mutating func add(_ value: Int64, isOpen: Bool) {
      trade &+= value
      if isOpen { self.isOpen = true }
    }

    fileprivate mutating func add(
      _ value: Int64, at mean: Mean, _ rounded: Mean, of lines: Int, _ figure: PanelGroup.Figure
    ) {
      parts[figure.rawValue].add(value, times: mean.count, of: lines)
      let share = LineShares.share(value, times: mean.count, of: lines)
      func added(_ mean: ExactFraction?, to sum: ExactFraction?) -> ExactFraction? {
        sum.flatMap { sum in mean?.multiplied(by: share).flatMap(sum.adding) }
      }
      sums[figure.rawValue] = added(mean.exact, to: sums[figure.rawValue])
      roundedSums[figure.rawValue] = added(rounded.value, to: roundedSums[figure.rawValue])
    }
  }

  /// The figures of each part.
  ///
  /// - Parameters:
  ///   - lines: The lines of an exporter, as the panel gives them.
  ///   - parts: The part of each of them.
  /// - Returns: Figures for each part, in the order of the parts.
  public func means(of lines: [PanelLine], in parts: TariffParts) -> [Means] {
    var means = [Means](repeating: Means(), count: parts.names.count)
    for term in terms {
      guard let first = term.part(in: parts) else { continue }
      means[first].add(term.value, isOpen: term.lines.contains { lines[$0].isOpen })
      for figure in PanelGroup.Figure.allCases {
        var (mean, rounded) = (Mean(), Mean())
        for line in term.lines {
          guard let value = lines[line].value(of: figure) else { continue }
          mean.add(value, and: lines[line].rest(of: figure))
          rounded.add(value)
        }
        if mean.count > 0 {
          means[first].add(term.value, at: mean, rounded, of: term.lines.count, figure)
        }
      }
    }
    return means
  }
}

extension PanelLine {
  /// A figure of the line, if it is a number.
  func value(of figure: PanelGroup.Figure) -> Percentage? {
    switch figure {
    case .mfn: mfn.value
    case .preference: preference?.rate
    case .applied: applied
    case .margin: margin
    case .belowMFN: belowMFN
    case .low: bounds?.low
    case .high: bounds?.high
    }
  }
}
