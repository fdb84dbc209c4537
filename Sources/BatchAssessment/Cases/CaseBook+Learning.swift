internal import Answers
internal import TariffLaw

extension CaseBook {
  /// Learns what leads to the case of a row, and the answer to the case if it is a new one.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - claim: What it says.
  ///   - laws: Those by which it is judged.
  ///   - lineLaws: What they have in common with others that say the same of lines.
  ///   - judge: Judges the claim.
  /// - Returns: Whether the answer to its case is then known.
  mutating func learn(
    _ row: borrowing PlainRow, _ claim: Claim, under laws: ArraySlice<ApplicableLaw>,
    lineLaws: LawKey, judge: () -> Ruling
  ) -> Bool {
    let word = words.find(row.words.span) ?? places.count
    if word == places.count {
      words.set(row.words.span, to: word)
      places.append(Int(claim.currency.exponent))
    }
    let day = days.find(row.days) ?? days.count
    days.set(row.days, to: day)
    let key = Self.key(ofDay: day, word: word)
    guard laws.allSatisfy({ $0.terms == nil }) else {
      runOfDay.set(key, to: Self.apart)
      return false
    }
    guard let numbers = CaseNumbers(row, places: places[word]), runOfDay.find(key) != Self.apart
    else { return false }
    var facts =
      runOfDay.find(key).map { factsOfRuns[$0 - 1] }
      ?? RunFacts(
        of: claim, laws, groups.number(of: Group(laws: laws.startIndex, words: word)),
        lineBook.number(
          of: LineBook.Group(laws: lineLaws, words: wordsOfLine.map { row.words[$0] }),
          LineBook.Sample(claim: claim, laws: Array(laws))))
    let place = numbers.standing(among: facts.limits.span, facts.limits.indices)
    if facts.standings[place] < 0 {
      facts.standings[place] = standings.number(
        of: laws.map { ConsignmentStanding(of: claim, under: $0) }, in: facts.group)
      runOfDay.set(key, to: number(of: facts))
    }
    guard
      let profile = lines.table.find(row.code, in: facts.lineGroup)
        ?? learnLine(of: row.code, in: facts.lineGroup),
      let range = lines.profiles[profile]
    else { return false }
    let reached = numbers.kind(reaching: lines.bars.span, range)
    let own = Self.key(facts.standings[place], profile, reached)
    if let answer = cases.find(own) { return answer != Self.apart }
    guard let answer = add(judge(), of: numbers) else {
      cases.set(own, to: Self.apart)
      return false
    }
    cases.set(own, to: answer + 1)
    return true
  }

  /// Learns what the law says of the line of a code in a group, as a number; nil if there is no such code.
  @discardableResult
  mutating func learnLine(of code: UInt64, in group: Int) -> Int? {
    lineBook.learn(code, in: group, into: &lines)
  }

  /// Keeps the answer to a case, if it is not one that is kept; nil if it cannot be.
  private mutating func add(_ ruling: Ruling, of numbers: CaseNumbers) -> Int? {
    let room = texts.count
    guard let kept = KeptAnswer(ruling, of: numbers, in: form, texts: &texts) else {
      texts.removeSubrange(room...)
      return nil
    }
    let kind = BatchSummary.Kind(ruling)
    let number = answerNumbers.number(of: texts[room...] + kept.key + kind.currency.utf8)
    if number == answers.count {
      answers.append(kept)
      kinds.append(kind)
    } else {
      texts.removeSubrange(room...)
    }
    return number
  }

  /// The number of a run, which is the next one if there is none of these facts.
  private mutating func number(of facts: RunFacts) -> Int {
    let number = runNumbers.number(of: facts) + 1
    if number > runs.count {
      factsOfRuns.append(facts)
      runs.append(
        Run(
          lineGroup: facts.lineGroup, limits: limits.count..<limits.count + facts.limits.count,
          firstSlot: slots.count))
      limits += facts.limits
      slots += facts.standings
    }
    return number
  }
}

extension CaseBook.RunFacts {
  /// What is known of a claim of a group before any of its standings is.
  init(of claim: Claim, _ laws: ArraySlice<ApplicableLaw>, _ group: Int, _ lineGroup: Int) {
    (self.group, self.lineGroup) = (group, lineGroup)
    limits = Set(
      laws.compactMap(\.waiver).filter { $0.currency == claim.currency }.map(\.minorUnits)
    ).sorted()
    standings = Array(repeating: -1, count: limits.count + 2)
  }
}
