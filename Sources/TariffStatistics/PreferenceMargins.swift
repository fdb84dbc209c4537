public import TariffLaw

/// A preference beside the MFN rates of the same member, line by line: where it is worth something.
///
/// The margin of a line is the MFN rate less the preferential rate, in points, and never below nought. It is known where
/// both are one number; other lines are counted apart. A preference above MFN happens (Viet Nam, 1006.10.10, January
/// 2026), and such lines are named. A line beside several of the other schedule is compared with each of them.
public struct PreferenceMargins: Sendable {
  /// How many lines of both schedules have equal rates.
  public private(set) var linesWithoutMargin = 0
  /// How many lines have a preferential rate below MFN.
  public private(set) var linesWithMargin = 0
  /// The lines whose preferential rate is above MFN, by code.
  public private(set) var linesAboveMFN: [Line] = []
  /// How many lines of both schedules have a rate that is no number in one of them.
  public private(set) var linesWithoutNumber = 0
  /// How many lines stand in one of the schedules only.
  public private(set) var linesUnpaired = 0

  private var points: Int128 = 0

  /// A line with both of its rates.
  public struct Line: Equatable, Sendable {
    /// The code.
    public let code: HSCode
    /// The preferential rate.
    public let preferential: Percentage
    /// The MFN rate.
    public let mfn: Percentage
  }

  /// Compares two schedules; `nil` if they are of two members or two nomenclatures.
  ///
  /// - Parameters:
  ///   - preferential: The schedule of the preference.
  ///   - mfn: The schedule of the MFN rates.
  ///   - origin: The origin whose rates are compared; all origins alike if none is named.
  ///   - chapters: The chapters whose lines are compared.
  /// - Complexity: O(*n*) in the number of lines.
  public init?(
    of preferential: TariffSchedule, beside mfn: TariffSchedule, for origin: Country? = nil,
    chapters: ClosedRange<Int> = ScheduleStatistics.harmonizedChapters
  ) {
    guard preferential.description.member == mfn.description.member,
      preferential.description.edition == mfn.description.edition
    else { return nil }
    func isCompared(_ place: Int, _ codes: [HSCode]) -> Bool {
      chapters.contains(codes[place].chapter)
    }
    for place in preferential.codes.indices where isCompared(place, preferential.codes) {
      let code = preferential.codes[place]
      let others = mfn.places(of: code)
      if others.isEmpty { linesUnpaired += 1 }
      let rate = preferential.rate(at: place)
      for other in others {
        let general = mfn.rate(at: other).figure()
        add(
          max(code, mfn.codes[other]),
          rate.figure(for: origin, mfn: general.bounds).value, general.value)
      }
    }
    linesUnpaired += mfn.codes.indices.count {
      isCompared($0, mfn.codes) && preferential.places(of: mfn.codes[$0]).isEmpty
    }
  }

  private mutating func add(_ code: HSCode, _ preferential: Percentage?, _ mfn: Percentage?) {
    guard let preferential, let mfn else {
      linesWithoutNumber += 1
      return
    }
    points += Int128(max(mfn, preferential).millionths) - Int128(preferential.millionths)
    if preferential < mfn {
      linesWithMargin += 1
    } else if preferential == mfn {
      linesWithoutMargin += 1
    } else {
      linesAboveMFN.append(Line(code: code, preferential: preferential, mfn: mfn))
    }
  }
}

extension PreferenceMargins {
  /// How many lines have a known margin, zero and below among them.
  public var linesCompared: Int { linesWithMargin + linesWithoutMargin + linesAboveMFN.count }

  /// The sum of the known margins, in points.
  public var sum: ExactFraction {
    ExactFraction(points, over: Int128(Percentage.unit)).reduced
  }

  /// The simple average of the known margins, in points; `nil` if there are none.
  public var mean: ExactFraction? {
    guard linesCompared > 0 else { return nil }
    return ExactFraction(points, over: Int128(Percentage.unit) * Int128(linesCompared)).reduced
  }
}
