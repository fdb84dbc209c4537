internal import Reading

/// The list of a folder's files is borne out: by presence, size and hash.
package struct WholeCheck: FolderCheck {
  package let name = "whole"
  package let summary = "the files are those that afta.json lists, to the byte, if it lists any"

  package func findings(in folder: CheckedFolder) -> [CheckFinding] {
    folder.whole.map {
      CheckFinding(check: name, file: $0.file, position: $0.position, message: $0.message)
    }
  }
}
