internal import Answers
internal import Reading
internal import TariffLaw

/// The answer to a case: what is the same in all of its rows, and what is worked out of the numbers of each.
///
/// It refers to nothing that is counted, which would cost each row something.
struct KeptAnswer {
  /// What came of it.
  let verdict: Verdict

  /// What is written after a text.
  private enum Figure {
    case nothing
    /// The content of the region, in per cent.
    case content
    /// The duty at a rate.
    case duty(Rate)
    /// What the duty at one rate is lower than at another.
    case saving(Rate, below: Rate)
  }

  /// A rate in millionths of a percent: the least and the most that it can be.
  private struct Rate {
    let low: Int32
    let high: Int32

    /// The rate, if it is known exactly.
    @inline(__always)
    var exact: Int64? { low == high ? Int64(low) : nil }

    func duty(_ numbers: CaseNumbers) -> Bounds<Int64> {
      Bounds(numbers.duty(at: Int64(low)), numbers.duty(at: Int64(high)))
    }
  }

  /// The columns of the answer, each after a comma: texts that are always the same, each with the figure behind it.
  private var parts: InlineArray<5, Part>
  /// How many decimal places the currency has.
  let places: Int
  private let paid: Figure
  private let general: Figure
  /// The duties where no value is said, so that they are always the same.
  private let fixed: (paid: Int64?, general: Int64?)
  /// How many bytes its texts take.
  let length: Int

  private struct Part {
    var text = 0..<0
    var figure = Figure.nothing
  }

  /// Larger amounts are worked out by the general way; of these no product goes beyond a machine word.
  static let largest: Int64 = 1 << 36

  /// Keeps what came of a row; nil if other rows of its case may have what cannot be worked out here.
  init?(
    _ ruling: Ruling, of numbers: CaseNumbers, in form: AnswerForm, texts: inout [UInt8]
  ) {
    let figures = RulingFigures(ruling)
    verdict = ruling.verdict
    places = Int(ruling.base.currency.exponent)
    parts = InlineArray(repeating: Part())
    guard places <= Percentage.places,
      let content = Self.content(ruling, numbers),
      let dutyPaid = Self.duty(
        figures.duty, ruling.verdict == .ineligible ? ruling.rateIfNotMet : figures.applied,
        ruling, numbers),
      let dutyAtMFN = Self.duty(figures.dutyAtMFN, ruling.rateIfNotMet, ruling, numbers)
    else { return nil }
    (paid, general) = (dutyPaid, dutyAtMFN)
    fixed = (figures.duty?.exact, figures.dutyAtMFN?.exact)
    var saving = Figure.nothing
    if case .duty(let paid) = dutyPaid, case .duty(let general) = dutyAtMFN {
      saving = .saving(general, below: paid)
    }
    var (part, start) = (0, texts.count)
    let first = start
    for column in AnswerColumn.figures {
      form.begin(column, to: &texts)
      let figure: Figure =
        switch column {
        case .content: content
        case .duty: dutyPaid
        case .dutyAtMFN: dutyAtMFN
        case .saving: saving
        default: .nothing
        }
      if case .nothing = figure {
        let field = texts.count
        column.write(ruling, figures, to: &texts)
        form.close(&texts, from: field)
        continue
      }
      texts += form.quote.utf8
      parts[part] = Part(text: start..<texts.count, figure: figure)
      (part, start) = (part + 1, texts.count)
      texts += form.quote.utf8
    }
    parts[part] = Part(text: start..<texts.count)
    length = texts.count - first
  }

  /// Whether the content is worked out; nil if other rows of the case may have what cannot be worked out here.
  private static func content(_ ruling: Ruling, _ numbers: CaseNumbers) -> Figure? {
    guard let share = ruling.origin?.shareJudged, numbers.hasContent else {
      return .nothing
    }
    let cut = share.exact?.cutPercentage?.cut.millionths
    return cut == numbers.contentMillionths ? .content : nil
  }

  /// Whether a duty is worked out; nil likewise.
  private static func duty(
    _ duty: Bounds<Int64>?, _ rate: AppliedRate?, _ ruling: Ruling, _ numbers: CaseNumbers
  ) -> Figure? {
    guard let duty, numbers.hasValue else { return .nothing }
    guard let bounds = rate?.bounds, bounds.low >= .zero, bounds.high <= .whole,
      ruling.base.rounding == .halfUp
    else { return nil }
    let rate = Rate(low: Int32(bounds.low.millionths), high: Int32(bounds.high.millionths))
    return rate.duty(numbers) == duty ? .duty(rate) : nil
  }

  /// The duty of a row of the case, if it is known exactly.
  func duty(_ numbers: CaseNumbers) -> Int64? {
    if case .duty(let rate) = paid { rate.duty(numbers).exact } else { fixed.paid }
  }

  /// The duty at the MFN rate of a row of the case, if it is known exactly.
  func dutyAtMFN(_ numbers: CaseNumbers) -> Int64? {
    if case .duty(let rate) = general { rate.duty(numbers).exact } else { fixed.general }
  }

  /// What tells it from other answers, besides its texts.
  var key: [UInt8] {
    var key: [UInt8] = []
    for place in parts.indices {
      key += "\(parts[place].text.count)".utf8
      switch parts[place].figure {
      case .nothing: key += "-".utf8
      case .content: key += "c".utf8
      case .duty(let rate): key += "d\(rate.low) \(rate.high)".utf8
      case .saving(let general, let paid):
        key += "s\(general.low) \(general.high) \(paid.low) \(paid.high)".utf8
      }
    }
    return key
  }

  /// Writes the columns of the answer, each after a comma.
  @inline(__always)
  func write(
    _ numbers: CaseNumbers, _ texts: borrowing RawSpan, to room: inout MutableRawSpan,
    at count: inout Int
  ) {
    for place in parts.indices {
      room.append(texts, parts[place].text, at: &count)
      switch parts[place].figure {
      case .nothing: return
      case .content:
        room.appendDecimal(
          numbers.contentMillionths, places: Percentage.places, isShortest: true, at: &count)
      case .duty(let rate):
        guard let exact = rate.exact else {
          append(rate.duty(numbers), to: &room, at: &count)
          continue
        }
        append(numbers.duty(at: exact), to: &room, at: &count)
      case .saving(let general, let paid):
        guard let higher = general.exact, let lower = paid.exact else {
          let (duty, other) = (paid.duty(numbers), general.duty(numbers))
          append(RulingFigures.saving(of: duty, below: other), to: &room, at: &count)
          continue
        }
        append(numbers.duty(at: higher) - numbers.duty(at: lower), to: &room, at: &count)
      }
    }
  }

  @inline(__always)
  private func append(_ units: Int64, to room: inout MutableRawSpan, at count: inout Int) {
    room.appendDecimal(units, places: places, isShortest: false, at: &count)
  }

  private func append(
    _ units: Bounds<Int64>, to room: inout MutableRawSpan, at count: inout Int
  ) {
    append(units.low, to: &room, at: &count)
    guard units.exact == nil else { return }
    room.append(UInt8(ascii: "."), at: &count)
    room.append(UInt8(ascii: "."), at: &count)
    append(units.high, to: &room, at: &count)
  }
}
