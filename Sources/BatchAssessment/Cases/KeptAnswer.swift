internal import Reading
internal import TariffLaw

/// The answer to a case: what is the same in all of its rows, and what is worked out of the numbers of each.
struct KeptAnswer {
  /// What came of it.
  let verdict: Verdict

  /// A figure: a text that is always the same, or what is worked out.
  private enum Figure {
    case text(Range<Int>)
    /// The content of the region, in per cent.
    case content
    /// The duty at a rate in millionths of a percent.
    case duty(Int64)
    /// What the duty is lower than at the MFN rate.
    case saving
  }

  private let beginning: Range<Int>
  private let content: Figure
  private let middle: Range<Int>
  private let duty: Figure
  private let dutyAtMFN: Figure
  private let saving: Figure
  private let end: Range<Int>
  private let places: Int

  /// Larger amounts are worked out by the general way; of these no product goes beyond a machine word.
  static let largest: Int64 = 1 << 36

  /// Keeps what came of a row; nil if other rows of its case may have what cannot be worked out here.
  init?(_ ruling: Ruling, of numbers: CaseNumbers, texts: inout [UInt8]) {
    let figures = RulingFigures(ruling)
    func text(_ columns: AnswerColumn...) -> Range<Int> {
      let start = texts.count
      for (place, column) in columns.enumerated() {
        if place > 0 { texts.append(UInt8(ascii: ",")) }
        let field = texts.count
        column.write(ruling, figures, to: &texts)
        CSVWriter.quote(&texts, from: field)
      }
      return start..<texts.count
    }
    verdict = ruling.verdict
    places = Int(ruling.base.currency.exponent)
    beginning = text(.verdict, .scheme, .criterion)
    middle = text(.mostFavouredNation, .preferential, .applied, .margin)
    end = text(.reason, .equal)
    let share = ruling.origin?.content.used
    if let share, numbers.hasContent {
      guard let cut = share.exact?.cutPercentage?.cut, cut.millionths == numbers.contentMillionths
      else { return nil }
      content = .content
    } else {
      content = .text(text(.content))
    }
    func figure(
      _ duty: Bounds<Int64>?, _ rate: AppliedRate?, _ column: AnswerColumn
    ) -> Figure? {
      guard let duty, numbers.hasValue else { return .text(text(column)) }
      guard let known = duty.exact, let rate = rate?.bounds?.exact?.millionths,
        (0...Percentage.whole.millionths).contains(rate), ruling.base.rounding == .halfUp,
        numbers.duty(at: rate) == known
      else { return nil }
      return .duty(rate)
    }
    let paid = ruling.verdict == .ineligible ? ruling.rateIfNotMet : figures.applied
    guard let duty = figure(figures.duty, paid, .duty),
      let general = figure(figures.dutyAtMFN, ruling.rateIfNotMet, .dutyAtMFN)
    else { return nil }
    self.duty = duty
    dutyAtMFN = general
    if case .duty = duty, case .duty = general {
      saving = .saving
    } else {
      saving = .text(text(.saving))
    }
  }

  /// Writes the columns of the answer, each after a comma.
  func write(
    _ numbers: CaseNumbers, _ texts: borrowing Span<UInt8>, to bytes: inout OutputBytes
  ) {
    bytes.append(UInt8(ascii: ","))
    bytes.append(texts, beginning)
    bytes.append(UInt8(ascii: ","))
    write(content, numbers, texts, to: &bytes)
    bytes.append(UInt8(ascii: ","))
    bytes.append(texts, middle)
    bytes.append(UInt8(ascii: ","))
    write(duty, numbers, texts, to: &bytes)
    bytes.append(UInt8(ascii: ","))
    write(dutyAtMFN, numbers, texts, to: &bytes)
    bytes.append(UInt8(ascii: ","))
    write(saving, numbers, texts, to: &bytes)
    bytes.append(UInt8(ascii: ","))
    bytes.append(texts, end)
  }

  private func write(
    _ figure: Figure, _ numbers: CaseNumbers, _ texts: borrowing Span<UInt8>,
    to bytes: inout OutputBytes
  ) {
    switch figure {
    case .text(let range): bytes.append(texts, range)
    case .content:
      bytes.appendDecimal(
        numbers.contentMillionths, places: Percentage.places, isShortest: true)
    case .duty(let rate):
      bytes.appendDecimal(numbers.duty(at: rate), places: places, isShortest: false)
    case .saving:
      guard case .duty(let general) = dutyAtMFN, case .duty(let paid) = duty else { return }
      bytes.appendDecimal(
        numbers.duty(at: general) - numbers.duty(at: paid), places: places, isShortest: false)
    }
  }
}
