/// Every name, word and file of the law is one that is declared, and none that is needed is missing.
struct NamesCheck: ScheduleCheck {
  let name = "names"
  let summary = "every name, word and file is one that is declared, and read by somebody"

  func findings(in folder: CheckedFolder) -> [CheckFinding] {
    folder.faults(about: .names, as: self)
  }
}
