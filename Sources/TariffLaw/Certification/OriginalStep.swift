/// One thing that is asked of an original proof.
struct OriginalStep {
  let asked: Finding.Question.Desk.Original
  let outcome: Outcome
  var figures: [Finding.Figure] = []
  var missing: [String] = []
  /// What it leans on by the time of the original, where that is not official.
  var time: CountedTime?
  /// Whether nothing is said of it.
  var isUnsaid = false

  /// What is asked of an original of which the facts are not said.
  static func unsaid(_ asked: Finding.Question.Desk.Original, _ missing: [String]) -> Self {
    Self(asked: asked, outcome: .unknown, missing: missing, isUnsaid: true)
  }

  /// Whether it stands on a paper: that the original is cited, and whose price is shown.
  var isOfPapers: Bool { asked == .cited || asked == .fob }

  /// Whether the proof hangs on it: papers that are not at hand are taken to be in order, and a member that the material
  /// that came tells is asked besides.
  func isHeld(_ isMemberTold: Bool, _ papers: Papers) -> Bool {
    guard isUnsaid else { return true }
    return isOfPapers ? papers.areAtHand : asked != .member || !isMemberTold
  }
}
