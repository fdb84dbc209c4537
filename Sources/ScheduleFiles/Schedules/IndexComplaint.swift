import TariffLaw

/// What is wrong with the schedules of an index beyond their single values.
enum IndexComplaint: Complaint, Equatable {
  /// Two schedules of one member that share a day.
  case overlap(Country, DayRange, DayRange)

  /// The message.
  var description: String {
    switch self {
    case .overlap(let member, let days, let others):
      "\(member) has another schedule (\(others)) for some of these days (\(days))"
    }
  }
}

extension IndexComplaint: TopicalComplaint {
  /// The days of schedules.
  var topic: Diagnostic.Topic { .days }
}
