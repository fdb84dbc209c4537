internal import TariffLaw

/// A part of a question that cannot be: it names what is not held, or contradicts another part.
public struct QuestionProblem: Error, Hashable, CustomStringConvertible {
  /// A part of a question.
  public enum Part: String, Sendable, CaseIterable {
    /// The scheme, by its name.
    case scheme
    /// A group of members, by its name.
    case group
    /// The edition of published figures.
    case vintage
    /// The country that exports.
    case exporter
    /// The member whose lines they are.
    case member
    /// The list on which lines stand.
    case list
    /// The number of instalments.
    case instalments
    /// Enacted rates of the user's own.
    case enacted
    /// The first year.
    case firstYear
    /// The last year.
    case lastYear
    /// The file of weights.
    case weights
    /// What is counted.
    case level
  }

  /// The part.
  public let part: Part
  /// What the question says; nil if it does not say what it must.
  public let value: String?
  /// Why that cannot be.
  public let because: String

  /// Makes a problem.
  public init(_ part: Part, _ value: String?, because: String) {
    self.part = part
    self.value = value
    self.because = because
  }

  /// Throws if a year is none of which days are held.
  static func check(_ year: Int, is part: Part) throws(Self) {
    guard !Day.years.contains(year) else { return }
    throw Self(part, "\(year)", because: "a year from 1 to \(Day.years.upperBound)")
  }

  /// The problem in one sentence.
  public var description: String {
    value.map { "\(part.rawValue) '\($0)': \(because)" } ?? "\(part.rawValue): \(because)"
  }
}
