/// No two product rules are for the same goods on the same day.
struct RulesCheck: ScheduleCheck {
  let name = "rules"
  let summary = "no two product rules are for the same goods on the same day"

  func findings(in folder: CheckedFolder) -> [CheckFinding] {
    folder.faults(about: .rules, as: self)
  }
}
