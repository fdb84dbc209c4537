internal import Answers
internal import TariffLaw
internal import TariffStatistics

extension ScheduleProfileReport {
  /// The means of the parts of each schedule as bars in SVG, a preference beside MFN; nil unless there is one schedule.
  public var svg: String? {
    guard profiles.count == 1, let profile = profiles.first else { return nil }
    let schedule = profile.description
    let parts = parts(profile)
    let hasMFN = parts.contains { $0.beside != nil }
    let what = profile.level == .hs6 ? "subheadings weigh alike" : "lines weigh alike"
    let from = origin.map { ", goods of \($0.name)" } ?? ""
    let assumptions = assumed.isEmpty ? "" : "; assumed: " + assumed.joined(separator: ", ")
    return ProfileBars(
      title: "Mean rate by part: \(schedule.scheme), \(schedule.member.name)\(from)",
      subtitle: "\(schedule.days); \(what); rates without a number are left out"
        + partial.map { "; \($0)" }.joined() + assumptions,
      xName: "per cent", source: "Source: \(schedule.sourceWithAmendments)",
      kinds: hasMFN ? ["\(schedule.scheme)", "MFN"] : ["\(schedule.scheme)"],
      parts: parts.map { part in
        ProfileBars.Part(
          name: part.name,
          bars: [Self.bar(part.profile.mean)]
            + (hasMFN ? [Self.bar(part.beside?.mfn.mean)] : []))
      }
    ).svg
  }

  private static func bar(_ value: ExactFraction?) -> ProfileBars.Bar? {
    value.flatMap { value in
      value.times(Int128(Percentage.unit), rounding: .halfUp).flatMap(Int64.init(exactly:)).map {
        ProfileBars.Bar(value: $0, words: value.decimal(places: 2, rounding: .halfUp) ?? "")
      }
    }
  }
}
