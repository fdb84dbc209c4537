internal import Reading
/// Days are the right way round, and each day has one schedule and one value.
package struct DaysCheck: FolderCheck {
  package let name = "days"
  package let summary = "no last day comes before its first, and schedules of a member share no day"

  package func findings(in folder: CheckedFolder) -> [CheckFinding] {
    folder.faults(about: .days, as: self)
  }
}
