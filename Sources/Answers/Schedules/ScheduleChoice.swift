internal import LawFiles
public import Reading
public import TariffLaw

/// A schedule that a question names: one that is held, or a file of the user's own.
public enum ScheduleChoice: Sendable {
  /// The schedule of a scheme and a member that holds on a day.
  case held(SchemeID, Country, on: Day)
  /// A file with columns `code` and `rate`, taken to list every line in rising order.
  case own(SourceFile, of: Country, under: SchemeID, in: HSEdition)
}

extension ScheduleDescription {
  /// A schedule of the user's own, from a file.
  init(own path: String, of member: Country, under scheme: SchemeID, in edition: HSEdition) {
    self.init(
      scheme: scheme, member: member, edition: edition, days: .always, stateOf: nil, source: path,
      evidence: .unconfirmed, file: path)
  }
}
