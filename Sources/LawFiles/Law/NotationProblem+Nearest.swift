internal import Reading
package import TariffLaw

extension NotationProblem {
  /// The problem with the words that may have been meant.
  package var suggesting: Self {
    guard let misread else { return self }
    return Self(message + Wording.meant(nearest(to: misread, among: candidates)))
  }
}
