internal import Reading
package import TariffLaw

/// A text of a file that is not in the notation that was asked for is complained of like any other.
extension NotationProblem: Complaint {
  /// The problem with the words that may have been meant.
  package var suggesting: Self {
    guard let misread else { return self }
    return Self(message + Wording.meant(nearest(to: misread, among: candidates)))
  }
}
