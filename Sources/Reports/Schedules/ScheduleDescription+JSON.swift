internal import TariffLaw

extension ScheduleDescription {
  /// What every answer says of a schedule, in this order.
  var members: [(key: String, value: JSON)] {
    [
      ("scheme", .text("\(scheme)")), ("member", .text("\(member)")),
      ("edition", .text(edition.rawValue)), ("valid_from", .text(orNull: days.from?.description)),
      ("valid_to", .text(orNull: days.to?.description)), ("state_of", .text(orNull: stateOf)),
      ("evidence", .text(evidence.rawValue)), ("source", .text(source)), ("file", .text(file)),
      ("note", .text(orNull: note)),
    ]
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
