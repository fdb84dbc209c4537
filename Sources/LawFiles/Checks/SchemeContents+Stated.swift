package import Reading
package import TariffLaw

extension SchemeContents {
  /// Everything that the files state, each thing as checks see it.
  package var stated: [StatedValue] {
    let instruments = header.instruments.map {
      StatedValue(
        .instrument, $0.value.name, $0, days: $0.value.days, evidence: $0.value.weakerEvidence)
    }
    let memberships = header.members.placed.map {
      StatedValue(.membership, "\($0.value.country)", $0, days: $0.value.days)
    }
    let provisions = self.provisions.placed.map {
      StatedValue(
        .provision, $0.value.citation.place, $0, days: $0.value.days,
        citation: $0.value.citation, evidence: $0.value.weakerEvidence)
    }
    let clauses = whollyObtained.placed.map {
      StatedValue(
        .clause, "clause \($0.value.letter)", $0, days: $0.value.days,
        citation: $0.value.basis.citation, evidence: $0.value.basis.evidence)
    }
    let rules = productRules.map {
      StatedValue(
        .productRule, "rule of \($0.value.codes)", $0, days: $0.value.days,
        citation: $0.value.basis.citation, evidence: $0.value.basis.evidence)
    }
    let tables = ruleTables.map {
      StatedValue(
        .rules(table: $0.value.path), $0.value.path, $0, days: $0.value.days,
        citation: $0.value.citation, evidence: $0.value.known.weakerEvidence)
    }
    let bands = marginBands.placed.map {
      StatedValue(
        .commitment, $0.value.name, $0, days: DayRange(from: $0.value.from.low, to: nil),
        citation: $0.value.basis.citation, evidence: $0.value.basis.evidence)
    }
    // A schedule that others amend is one value, however many runs of days it has.
    var offsets: Set<Int> = []
    let entries = self.schedules.placed.filter { offsets.insert($0.offset).inserted }
    let schedules = (entries + amendments).map {
      StatedValue(
        .schedule(lines: $0.value.file), $0.value.file, $0, days: $0.value.days,
        evidence: $0.value.weakerEvidence)
    }
    let words = self.words.map {
      StatedValue(
        .word, $0.word.value.name, $0.word, days: $0.word.value.days,
        citation: $0.word.value.citation, evidence: $0.word.value.evidence)
    }
    return instruments + memberships + provisions + parameters.flatMap { $0.stated } + clauses
      + rules + tables + commitments.flatMap { $0.stated } + bands + schedules + words
  }
}

extension PlacedParameter {
  /// Each value, which holds until the day before the next one for the same goods.
  fileprivate var stated: [StatedValue] {
    values.map {
      StatedValue(
        .parameter, parameter.value.name, $0, days: $0.value.days,
        citation: $0.value.entry.citation, evidence: $0.value.entry.weakerEvidence)
    }
  }
}

extension PlacedCommitment {
  /// The commitment, and each of its steps that has an authority of its own.
  fileprivate var stated: [StatedValue] {
    let whole = commitment.value
    return [
      StatedValue(
        .commitment, whole.name, commitment, days: whole.days, citation: whole.citation,
        evidence: whole.weakerEvidence)
    ]
      + steps.map {
        StatedValue(
          .commitment, whole.name, $0, days: whole.days, citation: $0.value.citation,
          evidence: $0.value.weakerEvidence)
      }
  }
}

extension StatedValue {
  /// An assumption, which no provision states.
  package init(assumption: Placed<Parameter>) {
    self.init(
      .assumption, assumption.value.name, assumption, days: .always,
      evidence: assumption.value.history.entries.first?.value.evidence)
  }
}
