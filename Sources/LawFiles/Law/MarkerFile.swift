/// The file by which a folder is known as one that holds law.
package enum MarkerFile {
  /// What it is called.
  package static let name = "afta.json"
}
