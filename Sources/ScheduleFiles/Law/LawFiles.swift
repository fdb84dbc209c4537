/// Where the files of the law come from: a folder, or memory.
package protocol LawFiles {
  /// The names of the folders of schemes, in order.
  var schemeFolders: [String] { get }

  /// The paths of all files below the top, in order.
  var paths: [String] { get }

  /// What messages call the file at a path below the top, whether it is there or not.
  func name(of path: String) -> String

  /// A file by its path below the top; nil if there is none.
  func file(at path: String) throws(FileProblem) -> SourceFile?
}
