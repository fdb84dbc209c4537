internal import Reading
/// No two product rules are for the same goods on the same day.
package struct RulesCheck: FolderCheck {
  package let name = "rules"
  package let summary = "no two product rules are for the same goods on the same day"

  package func findings(in folder: CheckedFolder) -> [CheckFinding] {
    folder.faults(about: .rules, as: self)
  }
}
