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
    let day: InlineArray<2, UInt64> = [row.days, UInt64(word)]
    guard laws.allSatisfy({ $0.terms == nil }) else {
      days.set(day.span, to: Self.apart)
      return false
    }
    guard let numbers = CaseNumbers(row, places: places[word]) else { return false }
    let number =
      days.find(day.span)
      ?? begin(
        day, claim, laws, groups.number(of: Group(laws: laws.startIndex, words: word)),
        lineBook.number(
          of: LineBook.Group(laws: lineLaws, words: wordsOfLine.map { row.words[$0] }),
          LineBook.Sample(claim: claim, laws: Array(laws))))
    let run = runs[number - 1]
    let place = run.firstSlot + numbers.standing(among: limits.span, run.limits)
    if slots[place] < 0 {
      slots[place] = standings.number(
        of: laws.map { ConsignmentStanding(of: claim, under: $0) }, in: run.group)
    }
    guard
      let profile = lines.find(row.code, in: run.lineGroup)
        ?? learnLine(of: row.code, in: run.lineGroup),
      case .known(let range) = barsOfProfile[profile]
    else { return false }
    let key = Self.key(slots[place], profile, numbers.kind(reaching: bars.span, range))
    if let answer = cases.find(key) { return answer != Self.apart }
    guard let answer = add(judge(), of: numbers) else {
      cases.set(key, to: Self.apart)
      return false
    }
    cases.set(key, to: answer + 1)
    return true
  }

  /// Learns what the law says of the line of a code in a group, as a number; nil if there is no such code.
  @discardableResult
  mutating func learnLine(of code: UInt64, in group: Int) -> Int? {
    guard let profile = lineBook.profile(of: code, in: group) else { return nil }
    lines.set(code, in: group, to: profile.number)
    while barsOfProfile.count <= profile.number { barsOfProfile.append(.unknown) }
    guard case .unknown = barsOfProfile[profile.number] else { return profile.number }
    barsOfProfile[profile.number] = .apart
    if let more = profile.bars {
      barsOfProfile[profile.number] = .known(bars.count..<bars.count + more.count)
      bars += more
    }
    return profile.number
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

  private mutating func begin(
    _ day: InlineArray<2, UInt64>, _ claim: Claim, _ laws: ArraySlice<ApplicableLaw>,
    _ group: Int, _ lineGroup: Int
  ) -> Int {
    let first = limits.count
    limits += Set(
      laws.compactMap(\.waiver).filter { $0.currency == claim.currency }.map(\.minorUnits)
    ).sorted()
    runs.append(
      Run(
        group: group, lineGroup: lineGroup, limits: first..<limits.count, firstSlot: slots.count))
    slots += Array(repeating: -1, count: limits.count - first + 2)
    days.set(day.span, to: runs.count)
    return runs.count
  }
}
