package import Reading
package import TariffLaw

/// A text of a file that is not in the notation that was asked for is complained of like any other.
extension NotationProblem: Complaint {
  /// The problem with the words that may have been meant.
  package var suggesting: Self {
    guard let misread else { return self }
    return Self(message + Wording.meant(nearest(to: misread, among: candidates.sorted())))
  }

  /// The problem with the words that may have been meant, unless that was asked for many words of the file.
  package func suggesting(in problems: Problems) -> Self {
    guard let misread else { return self }
    return Self(message + Wording.meant(problems.nearest(misread, candidates.sorted())))
  }
}
