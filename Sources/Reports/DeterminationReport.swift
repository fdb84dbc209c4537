public import Answers
public import TariffLaw

/// The figures of a determination as every report prints them, made once.
public struct DeterminationReport: Report {
  /// The determination.
  public let determination: Determination
  /// The SHA-256 of the files it rests on, by file, where wanted.
  public let hashes: [String: String]
  /// The readings by which a claim that is refused would be eligible.
  public let readings: [OtherReading]
  /// The rate that applies, the duties and the saving.
  let figures: RulingFigures

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - determination: The answer to report.
  ///   - hashes: The SHA-256 of each schedule's file, by its name below the folder of schedules.
  ///   - readings: The readings by which a claim that is refused would be eligible.
  public init(
    _ determination: Determination, hashes: [String: String] = [:], readings: [OtherReading] = []
  ) {
    self.determination = determination
    self.readings = readings
    self.hashes = hashes
    figures = RulingFigures(determination.ruling)
  }

  var claim: Claim { determination.claim }
  var ruling: Ruling { determination.ruling }

  /// What may have been meant by the code of the goods, if a schedule has no line of it.
  var hints: [String] { determination.unlisted.flatMap { CodeHint($0) }?.words ?? [] }

  /// The codes of materials that no edition has.
  var unheld: [String] { determination.unheld.map(\.words) }

  /// The duty that a rate comes to, if it can be computed.
  func duty(at rate: AppliedRate) -> Bounds<Int64>? {
    rate.duty(on: ruling.base)
  }

  /// An amount of the claim's currency.
  func amount(_ minorUnits: Int64) -> String {
    Money(minorUnits: minorUnits, claim.currency).amount
  }

  /// What the answer does not cover.
  static let notCovered = ["excise", "value added tax", "trade remedies"]
}
