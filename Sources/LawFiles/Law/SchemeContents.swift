package import Reading
package import TariffLaw

/// What the files of one scheme hold, each value with its place.
package struct SchemeContents: Sendable {
  /// What stands in `scheme.json`.
  package let header: SchemeReader.Header
  /// Its provisions.
  package var provisions: PlacedIndex<Topic, Provision> = .init()
  /// Its parameters.
  package var parameters: [PlacedParameter] = []
  /// Its product-specific rules.
  package var productRules: [Placed<ProductRules.Row>] = []
  /// The tables of its product-specific rules.
  package var ruleTables: [Placed<RuleTableEntry>] = []
  /// The same, as rules are looked up in them.
  package var ruleSet: RuleTableSet?
  /// The clauses of its list of wholly obtained goods.
  package var whollyObtained: PlacedIndex<String, WhollyObtainedClause> = .init()
  /// Its schedules, without the lines.
  ///
  /// One that others amend stands here for each run of days on which the same ones do.
  package var schedules: PlacedIndex<Country, ScheduleDescription> = .init()
  /// The schedules that amend those for some lines.
  package var amendments: [Placed<ScheduleDescription>] = []
  /// Rates of lines that were published singly.
  package var observations: PlacedIndex<RateObservation.Subject, RateObservation> = .init()
  /// What members did otherwise than its rules.
  package var departures: [Placed<Departure>] = []
  /// Its commitments.
  package var commitments: [PlacedCommitment] = []
  /// The approvals under it.
  package var approvals: PlacedIndex<Approval.Name, Approval> = .init()
  /// The margins that were decided across the board.
  package var marginBands: PlacedIndex<Country, MarginBand> = .init()

  /// The words that it declares.
  package var words: [PlacedWord] = []

  /// Begins with the header alone.
  package init(_ header: SchemeReader.Header) {
    self.header = header
  }

  /// The law that they hold.
  package var law: SchemeLaw {
    SchemeLaw(
      id: header.id, title: header.title, kind: header.kind, note: header.note, days: header.days,
      instruments: header.instruments.map { $0.value },
      provisions: provisions.placed.map { $0.value }, topics: provisions.index,
      members: header.members.index, clauses: whollyObtained.index,
      productRules: ProductRules(
        held: productRules.map { $0.value }, isComplete: header.rulesAreComplete,
        tables: ruleSet?.tables),
      schedules: schedules.index, publishedRates: observations.index,
      departures: departures.map { $0.value },
      commitments: commitments.map { $0.commitment.value },
      pending: header.pending, story: header.story, register: approvals.index,
      margins: marginBands.index,
      words: DeclaredWords(words))
  }
}
