public import TariffLaw

/// What goods of one origin pay on the lines of a part of the tariff, on the mean.
///
/// Lines weigh alike. A mean is of the lines that have the number, and bounds of those that have them. Where the rate of an
/// agreement is not held on some line and may be the one that is applied, what depends on it has no mean: the lines that have
/// a number all the same are those that are free.
public struct PanelGroup: Sendable {
  /// The part: a code, or the number of a section.
  public let name: String
  /// How many lines it has.
  public private(set) var lines = 0
  /// On how many lines what is applied depends on rates that are not held.
  public private(set) var linesNotHeld = 0
  /// The scheme of every best preference, if it is one.
  public private(set) var scheme: SchemeID?
  /// The mean MFN rate.
  public var mfn: ExactFraction? { mean(.mfn) }
  /// The mean of the best preferences.
  public var preference: ExactFraction? { mean(.preference) }
  /// The mean of what is applied.
  public var applied: ExactFraction? { mean(.applied) }
  /// The mean margin in points, of the lines with a preference.
  public var margin: ExactFraction? { mean(.margin) }
  /// How many points less than MFN is applied on the mean, of all lines with both rates.
  public var belowMFN: ExactFraction? { mean(.belowMFN) }
  /// The least and the most that the mean of what is applied can be, of the lines that have bounds.
  public var bounds: (low: ExactFraction, high: ExactFraction)? {
    mean(.low).flatMap { low in mean(.high).map { (low, $0) } }
  }

  /// The figures of lines.
  public enum Figure: Int, Sendable, CaseIterable {
    /// The MFN rate.
    case mfn
    /// The best preference.
    case preference
    /// What is applied.
    case applied
    /// The margin in points, where there is a preference.
    case margin
    /// How many points less than MFN is applied.
    case belowMFN
    /// The least that may be applied.
    case low
    /// The most that may be applied.
    case high

    /// Whether it depends on rates of agreements.
    var isOfPreferences: Bool {
      switch self {
      case .mfn, .low, .high: false
      case .preference, .applied, .margin, .belowMFN: true
      }
    }
  }

  private var sums = [Int128](repeating: 0, count: Figure.allCases.count)
  private var rests: [Int: RestSum] = [:]
  private var counts = [Int](repeating: 0, count: Figure.allCases.count)
  private var hasSeveralSchemes = false

  /// A part without lines.
  public static let none = Self("")

  init(_ name: String) {
    self.name = name
  }

  /// How many lines have a figure as a number.
  public func count(_ figure: Figure) -> Int { counts[figure.rawValue] }

  /// The mean of a figure in per cent; nil if no line has it, or some depend on what is not held.
  public func mean(_ figure: Figure) -> ExactFraction? {
    exactMean(figure) ?? roundedMean(figure)
  }

  /// The mean as a fraction; nil too if it cannot be held, so that the mean is of equivalents rounded to a millionth.
  public func exactMean(_ figure: Figure) -> ExactFraction? {
    guard let rests = rests[figure.rawValue] else { return roundedMean(figure) }
    return roundedMean(figure).flatMap { mean in
      rests.sum?.divided(by: ExactFraction(Int128(counts[figure.rawValue]))).flatMap(mean.adding)
    }
  }

  private func roundedMean(_ figure: Figure) -> ExactFraction? {
    let count = counts[figure.rawValue]
    return count == 0 || (linesNotHeld > 0 && figure.isOfPreferences)
      ? nil
      : ExactFraction(sums[figure.rawValue], over: Int128(Percentage.unit) * Int128(count)).reduced
  }

  /// The mean of the means of parts, all alike, and how many parts have the figure; no mean where some depend on what is not
  /// held.
  public static func mean(
    _ figure: Figure, of parts: [PanelGroup]
  ) -> (mean: ExactFraction?, parts: Int) {
    let rounded = roundedMean(figure, of: parts)
    guard rounded.mean != nil, parts.contains(where: { $0.rests[figure.rawValue] != nil }) else {
      return rounded
    }
    let terms = parts.filter { $0.count(figure) > 0 }.map { $0.exactMean(figure) }
    let known = terms.compactMap(\.self)
    let exact =
      known.count == terms.count
      ? ExactFraction.sum(known)?.divided(by: ExactFraction(Int128(known.count))) : nil
    return (exact ?? rounded.mean, rounded.parts)
  }

  private static func roundedMean(
    _ figure: Figure, of parts: [PanelGroup]
  ) -> (mean: ExactFraction?, parts: Int) {
    // Means of as many lines are added up first, so that few fractions are.
    var sums: [Int: Int128] = [:]
    var known = 0
    for part in parts where part.count(figure) > 0 {
      sums[part.count(figure), default: 0] += part.sums[figure.rawValue]
      known += 1
    }
    guard known > 0, !figure.isOfPreferences || parts.allSatisfy({ $0.linesNotHeld == 0 }) else {
      return (nil, known)
    }
    let terms = sums.map {
      ExactFraction($0.value, over: Int128(Percentage.unit) * Int128($0.key)).reduced
    }
    return (ExactFraction.sum(terms)?.divided(by: ExactFraction(Int128(known))), known)
  }

  mutating func add(_ line: PanelLine) {
    lines += 1
    if line.isOpen { linesNotHeld += 1 }
    for figure in Figure.allCases { add(line.value(of: figure), figure) }
    add(evidenceOf: line)
    if line.isInFractions { addRests(of: line) }
    guard let own = line.preference?.scheme, !hasSeveralSchemes else { return }
    if scheme == nil { scheme = own }
    if scheme != own { (scheme, hasSeveralSchemes) = (nil, true) }
  }

  /// The weakest evidence of the numbers of its lines: of the MFN rates, the best preferences, and what is applied; nil
  /// of what no line has.
  public private(set) var evidence: (mfn: Evidence?, preference: Evidence?, applied: Evidence?) =
    (nil, nil, nil)

  private mutating func add(evidenceOf line: PanelLine) {
    func weaker(_ one: Evidence?, _ other: Evidence?) -> Evidence? {
      guard let one, let other else { return one ?? other }
      return max(one, other)
    }
    evidence.mfn = weaker(evidence.mfn, line.mfnEvidence)
    evidence.preference = weaker(evidence.preference, line.preferenceEvidence)
    evidence.applied = weaker(evidence.applied, line.appliedEvidence)
  }

  private mutating func addRests(of line: PanelLine) {
    for figure in Figure.allCases {
      if let rest = line.rest(of: figure) { rests[figure.rawValue, default: RestSum()].add(rest) }
    }
  }

  private mutating func add(_ value: Percentage?, _ figure: Figure) {
    guard let value else { return }
    sums[figure.rawValue] += Int128(value.millionths)
    counts[figure.rawValue] += 1
  }

  /// The parts of a tariff.
  ///
  /// - Parameters:
  ///   - lines: The lines.
  ///   - parts: The part of each of them.
  /// - Returns: A group for each part, in the order of the parts.
  public static func groups(of lines: [PanelLine], in parts: TariffParts) -> [PanelGroup] {
    var groups = parts.names.map(PanelGroup.init)
    for (line, part) in zip(lines, parts.places) { groups[part].add(line) }
    return groups
  }
}
