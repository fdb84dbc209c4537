internal import TariffLaw

extension ScheduleDescription {
  /// What every answer says of a schedule, in this order.
  var members: [(key: String, value: JSON)] {
    [
      ("scheme", .text("\(scheme)")), ("member", .text("\(member)")),
      ("edition", .text(edition.rawValue)), ("valid_from", .text(orNull: days.from?.description)),
      ("valid_to", .text(orNull: days.to?.description)), ("state_of", .text(orNull: stateOf)),
      ("evidence", .text(evidence.rawValue)), ("days_evidence", .text(daysEvidence.rawValue)),
      ("source", .text(source)), ("file", .text(file)),
      ("amended_by", .list(amendments.map { .object($0.restMembers) })),
      ("note", .text(orNull: note)),
    ]
  }

  /// A schedule that is named beside a rate: its file and instrument, its days, and what is to be known of it.
  var restMembers: [(key: String, value: JSON)] {
    [
      ("file", .text(file)), ("source", .text(source)),
      ("valid_from", .text(orNull: days.from?.description)),
      ("valid_to", .text(orNull: days.to?.description)), ("state_of", .text(orNull: stateOf)),
      ("evidence", .text(evidence.rawValue)), ("days_evidence", .text(daysEvidence.rawValue)),
      ("note", .text(orNull: note)),
    ]
  }

  /// Its instrument, and those of what amends it.
  var sourceWithAmendments: String {
    amendments.isEmpty
      ? source : source + ", amended by " + amendments.map(\.source).joined(separator: " and ")
  }

  /// What it is in a line for people: its instrument, days and state, and what is to be known of it.
  var restWords: String {
    [source, "\(days)", stateOf.map { "state of \($0)" }, evidenceWords, note]
      .compactMap(\.self).joined(separator: "; ")
  }
}

extension DayRange {
  /// The range as an object with its first and last day.
  var json: JSON {
    .object([
      ("from", .text(orNull: from?.description)), ("to", .text(orNull: to?.description)),
    ])
  }
}
