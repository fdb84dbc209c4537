internal import Reading
internal import TariffLaw

/// What a value cites is a provision that is in force as long as the value, of an instrument that is listed.
package struct CitationsCheck: FolderCheck {
  package let name = "citations"
  package let summary =
    "what a value cites is a provision in force as long as it, of a listed instrument"

  package func findings(in folder: CheckedFolder) -> [CheckFinding] {
    folder.schemes.flatMap { scheme in
      scheme.values.compactMap { value in
        problem(of: value, in: scheme.law).map { value.finding(self, $0) }
      }
    }
  }

  private func problem(of value: StatedValue, in scheme: SchemeLaw) -> String? {
    guard let citation = value.citation else { return nil }
    switch value.subject {
    case .provision, .clause:
      let names = scheme.instruments.map { $0.name }
      guard !names.contains(citation.instrument) else { return nil }
      return "'\(citation.instrument)' is not an instrument of \(scheme.id)"
        + Wording.choices(names) + Wording.meant(nearest(to: citation.instrument, among: names))
    case .parameter, .productRule, .commitment, .word:
      return gap(in: value.days, of: citation, in: scheme)
    default:
      return nil
    }
  }

  /// What is wrong on the first day on which the provision is not in force though the value is.
  private func gap(in days: DayRange, of citation: Citation, in scheme: SchemeLaw) -> String? {
    let provisions = scheme.provisions.filter { $0.citation == citation }
    guard !provisions.isEmpty else {
      let places = scheme.provisions.map { $0.citation.description }
      return "no provision '\(citation)' is held"
        + Wording.meant(nearest(to: citation.description, among: places))
    }
    guard var day = days.from else { return nil }
    while days.contains(day), scheme.days.contains(day) {
      guard let provision = provisions.first(where: { $0.days.contains(day) }) else {
        return "'\(citation)' is not in force on \(day), when this value is"
      }
      guard let last = provision.days.to else { return nil }
      day = last.adding(days: 1)
    }
    return nil
  }
}
