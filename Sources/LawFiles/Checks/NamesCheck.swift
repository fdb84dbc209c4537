internal import Reading
/// Every name, word and file of the law is one that is declared, and none that is needed is missing.
package struct NamesCheck: FolderCheck {
  package let name = "names"
  package let summary = "every name, word and file is one that is declared, and read by somebody"

  package func findings(in folder: CheckedFolder) -> [CheckFinding] {
    folder.faults(about: .names, as: self)
  }
}
