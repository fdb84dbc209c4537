extension ScheduleDescription {
  /// What an answer that takes a rate from it on a day leans on: marks that are not official, and its age.
  ///
  /// - Parameter day: The day of the answer.
  /// - Returns: None for a schedule that is known officially and not past its time.
  public func caveats(on day: Day) -> [Caveat] {
    var all: [Caveat] = []
    if weakerEvidence != .official {
      all.append(
        Caveat(
          id: "schedule \(name)",
          statement: .schedule(member, scheme, days, doubt: doubt, note: note, source: source),
          evidence: weakerEvidence))
    }
    if let reason = ageing?.reason(on: day) {
      all.append(
        Caveat(
          id: "schedule \(name), age",
          statement: .ageing(member, scheme, source: source, reason, on: day),
          evidence: .unconfirmed))
    }
    return all
  }

  /// What it is called in answers: its scheme and its file, whatever the folder of the scheme is called.
  private var name: String {
    ([scheme.name.lowercased()] + file.split(separator: "/").dropFirst().map(String.init))
      .joined(separator: "/")
  }
}
