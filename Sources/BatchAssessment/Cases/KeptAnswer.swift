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
    /// The duty at a rate in millionths of a percent.
    case duty(Int64)
    /// What the duty at one rate is lower than at another.
    case saving(Int64, below: Int64)
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
    guard let share = ruling.origin?.contentJudged?.used, numbers.hasContent else {
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
    guard let known = duty.exact, let rate = rate?.bounds?.exact?.millionths,
      (0...Percentage.whole.millionths).contains(rate), ruling.base.rounding == .halfUp,
      numbers.duty(at: rate) == known
    else { return nil }
    return .duty(rate)
  }

  /// The duty of a row of the case, if it is known exactly.
  func duty(_ numbers: CaseNumbers) -> Int64? {
    if case .duty(let rate) = paid { numbers.duty(at: rate) } else { fixed.paid }
  }

  /// The duty at the MFN rate of a row of the case, if it is known exactly.
  func dutyAtMFN(_ numbers: CaseNumbers) -> Int64? {
    if case .duty(let rate) = general { numbers.duty(at: rate) } else { fixed.general }
  }

  /// What tells it from other answers, besides its texts.
  var key: [UInt8] {
    var key: [UInt8] = []
    for place in parts.indices {
      key += "\(parts[place].text.count)".utf8
      switch parts[place].figure {
      case .nothing: key += "-".utf8
      case .content: key += "c".utf8
      case .duty(let rate): key += "d\(rate)".utf8
      case .saving(let general, let paid): key += "s\(general) \(paid)".utf8
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
      let (number, decimals, isShortest): (Int64, Int, Bool)
      switch parts[place].figure {
      case .nothing: return
      case .content:
        (number, decimals, isShortest) = (numbers.contentMillionths, Percentage.places, true)
      case .duty(let rate): (number, decimals, isShortest) = (numbers.duty(at: rate), places, false)
      case .saving(let general, let paid):
        number = numbers.duty(at: general) - numbers.duty(at: paid)
        (decimals, isShortest) = (places, false)
      }
      room.appendDecimal(number, places: decimals, isShortest: isShortest, at: &count)
    }
  }
}
