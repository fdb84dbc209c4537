internal import Reading
/// Every file can be read, value by value.
package struct ParseableCheck: FolderCheck {
  package let name = "parseable"
  package let summary = "every file can be read"

  package func findings(in folder: CheckedFolder) -> [CheckFinding] {
    folder.faults(about: .form, as: self)
  }
}
