extension FolderListing {
  /// The marker of a folder with the list of its files, as it is written, and how many there are.
  ///
  /// - Throws: ``LibraryProblem`` if a file cannot be read, or if the marker is wrong.
  public static func marker(
    of folder: ScheduleFolder
  ) throws(LibraryProblem) -> (text: String, count: Int) {
    try marker(ofFiles: folder)
  }
}
