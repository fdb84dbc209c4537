/// Every file can be read, value by value.
struct ParseableCheck: ScheduleCheck {
  let name = "parseable"
  let summary = "every file can be read"

  func findings(in folder: CheckedFolder) -> [CheckFinding] {
    folder.faults(about: .form, as: self)
  }
}
