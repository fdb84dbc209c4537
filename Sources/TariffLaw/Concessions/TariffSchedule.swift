/// A member's tariff lines under one scheme: codes in rising order, each with its rate.
///
/// Equal rates are held once, since a schedule of eleven thousand lines has few different ones.
public final class TariffSchedule: Sendable {
  /// Whose schedule it is, in force when, from where.
  public let description: ScheduleDescription
  /// The codes, in rising order.
  public let codes: [HSCode]
  /// The different rates.
  public let rates: [DutyRate]
  /// For each code the place of its rate among ``rates``.
  public let rateIndex: [UInt32]

  /// For each line that a schedule amends, by its place, which of the description's amendments it is.
  private let amendedBy: [Int: Int]

  /// For each heading the place of its first line, or of the first after it; then the number of lines.
  private let headings: [UInt32]

  private static let headingStep: UInt64 = 10_000_000
  private static let headingCount = 10_000

  /// Makes a schedule.
  ///
  /// - Precondition: The codes rise, and there is one rate place for each; readers check files first.
  package init(
    _ description: ScheduleDescription, codes: [HSCode], rates: [DutyRate], rateIndex: [UInt32],
    amendedBy: [Int: Int] = [:]
  ) {
    precondition(codes.count == rateIndex.count)
    self.description = description
    self.codes = codes
    self.rates = rates
    self.rateIndex = rateIndex
    self.amendedBy = amendedBy
    var headings: [UInt32] = []
    headings.reserveCapacity(Self.headingCount + 1)
    for (place, code) in codes.enumerated() {
      let heading = Int(code.padded / Self.headingStep)
      while headings.count <= heading { headings.append(UInt32(place)) }
    }
    while headings.count <= Self.headingCount { headings.append(UInt32(codes.count)) }
    self.headings = headings
  }

  /// How many lines there are.
  public var count: Int { codes.count }

  /// The rate of the line at a place.
  public func rate(at place: Int) -> DutyRate {
    rates[Int(rateIndex[place])]
  }

  /// The schedule that amends the line at a place, if one does.
  public func amendment(at place: Int) -> ScheduleDescription? {
    amendedBy[place].map { description.amendments[$0] }
  }

  /// The schedules that amend lines which a code names, each once; all that amend any line without a code.
  public func amendments(of code: HSCode?) -> [ScheduleDescription] {
    guard !amendedBy.isEmpty else { return [] }
    let places = code.map(places(of:)) ?? 0..<count
    let found = Set(places.compactMap { amendedBy[$0] })
    return found.sorted().map { description.amendments[$0] }
  }

  /// The schedules on which the rate of a code rests: this one, and those that amend its lines.
  public func sources(of code: HSCode) -> [ScheduleDescription] {
    [description] + amendments(of: code)
  }

  /// The places of the lines that a code names: the line itself, the line that holds a longer code,
  /// or all lines below a shorter one; empty if the schedule has none.
  public func places(of code: HSCode) -> Range<Int> {
    let range = code.paddedRange
    let first = place(atOrAbove: range.lowerBound)
    if first < codes.count, range.contains(codes[first].padded), codes[first].count >= code.count {
      let next = first + 1
      let isLast = next == codes.count || codes[next].padded >= range.upperBound
      return first..<(isLast ? next : place(atOrAbove: range.upperBound))
    }
    let holder = first < codes.count && codes[first].contains(code) ? first : first - 1
    return holder >= 0 && codes[holder].contains(code) ? holder..<(holder + 1) : 0..<0
  }

  private func place(atOrAbove padded: UInt64) -> Int {
    let heading = Int(padded / Self.headingStep)
    guard heading < Self.headingCount else { return codes.count }
    var low = Int(headings[heading])
    var high = Int(headings[heading + 1])
    while low < high {
      let middle = (low + high) / 2
      if codes[middle].padded < padded { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension TariffSchedule {
  /// The schedule with a line of a rate on each code that has no line, and how many these are.
  package func completed(
    with rate: DutyRate, on others: some Sequence<HSCode>
  ) -> (schedule: TariffSchedule, unlisted: Int) {
    let place = rates.firstIndex(of: rate) ?? rates.count
    let missing = others.filter { places(of: $0).isEmpty }.map { ($0, UInt32(place)) }
    let lines = (Array(zip(codes, rateIndex)) + missing).sorted { $0.0 < $1.0 }
    let schedule = TariffSchedule(
      description, codes: lines.map { $0.0 }, rates: place == rates.count ? rates + [rate] : rates,
      rateIndex: lines.map { $0.1 })
    return (schedule, missing.count)
  }
}
