/// Days are the right way round, and each day has one schedule and one value.
struct DaysCheck: ScheduleCheck {
  let name = "days"
  let summary = "no last day comes before its first, and schedules of a member share no day"

  func findings(in folder: CheckedFolder) -> [CheckFinding] {
    folder.faults(about: .days, as: self)
  }
}
