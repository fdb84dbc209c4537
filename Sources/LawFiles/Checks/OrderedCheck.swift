internal import Reading
/// The codes of a schedule rise, so that each good has one line.
package struct OrderedCheck: FolderCheck {
  package let name = "ordered"
  package let summary = "codes of a schedule rise, and none stands twice or below another"

  package func findings(in folder: CheckedFolder) -> [CheckFinding] {
    folder.faults(about: .order, as: self)
  }
}
