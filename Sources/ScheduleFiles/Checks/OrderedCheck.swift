/// The codes of a schedule rise, so that each good has one line.
struct OrderedCheck: ScheduleCheck {
  let name = "ordered"
  let summary = "codes of a schedule rise, and none stands twice or below another"

  func findings(in folder: CheckedFolder) -> [CheckFinding] {
    folder.faults(about: .order, as: self)
  }
}
