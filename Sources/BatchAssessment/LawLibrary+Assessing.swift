public import Answers
internal import LawFiles
public import Reading

extension LawLibrary {
  /// Judges a file of claims, CSV or JSON with one claim a line, in the order of the file.
  ///
  /// A row that is wrong never stops the run; it is refused with its place.
  ///
  /// - Parameters:
  ///   - file: The claims.
  ///   - isFilter: Whether there is no header, and a line of answer for every line.
  ///   - sink: Where answers and refusals go.
  /// - Returns: How many claims came to what.
  /// - Throws: `Diagnostics` with what is wrong with the file as a whole, ``LibraryProblem`` if a schedule cannot be
  ///   read, and what the sink throws.
  public func assess(
    _ file: SourceFile, isFilter: Bool = false, into sink: inout some AnswerSink
  ) throws -> BatchCounts {
    var assessment = try FileAssessment(of: file, by: self, isFilter: isFilter)
    return try assessment.run(into: &sink)
  }
}
