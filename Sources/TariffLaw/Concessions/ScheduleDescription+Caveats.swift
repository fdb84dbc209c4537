extension ScheduleDescription {
  /// What an answer that takes a rate from it on a day leans on: marks that are not official, and its age.
  ///
  /// - Parameter day: The day of the answer.
  /// - Returns: None for a schedule that is known officially and not past its time.
  public func caveats(on day: Day) -> [Determination.Caveat] {
    var all: [Determination.Caveat] = []
    let title = "\(member.name)'s \(scheme) schedule"
    if weakerEvidence != .official {
      let known = [doubt, note].compactMap(\.self)
      all.append(
        Determination.Caveat(
          id: "schedule \(file)",
          says: "\(title) (\(days)): "
            + (known.isEmpty ? "known from \(source)" : known.joined(separator: "; ")),
          evidence: weakerEvidence))
    }
    if let reason = ageing?.reason(on: day) {
      all.append(
        Determination.Caveat(
          id: "schedule \(file), age",
          says: "\(title), \(source), has no last day, and \(reason); "
            + "it is taken to hold on \(day)",
          evidence: .unconfirmed))
    }
    return all
  }
}
