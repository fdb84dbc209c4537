internal import LawFiles
internal import Reading
internal import TariffLaw

extension LawLibrary {
  /// Derives what is owed on lines year by year, and a programme that leads there, from their base rates.
  ///
  /// - Parameter question: The base rates, whose they are, and the programme.
  /// - Returns: The paths of each member's lines.
  /// - Throws: ``QuestionProblem`` if no member is said and the lines need one, or there is no instalment, ``AnswerProblem`` if no agreement that is
  ///   held has the figures of programmes, `Diagnostics` with what is wrong with the file.
  public func derive(_ question: DerivationQuestion) throws -> DerivationAnswer {
    let (member, list) = (question.member, question.list)
    var base = try BaseFile(
      question.base, words: law.claimWords, list: list ?? (member == nil ? .unsaid : nil))
    let members = try Self.members(of: base, asked: member)
    if list == nil, member == nil, members.first != .some(nil) {
      // Where members are told of, each line must say its list.
      base = try BaseFile(question.base, words: law.claimWords, list: nil)
    }
    let plan = try plan(of: question)
    return DerivationAnswer(
      schedules: members.map { one in
        DerivedSchedule(
          one.map(base.lines(of:)) ?? base.lines, of: one, by: law.calendar, plan,
          through: question.lastYear ?? 1)
      },
      unread: base.unread, others: member.map(base.lines(ofOthersThan:)) ?? [:],
      assumed: law.assumptionsMade)
  }

  private func plan(of question: DerivationQuestion) throws -> ReductionPlan {
    do {
      return try ReductionPlan(
        question.programme, instalments: question.instalments, rounding: question.rounding,
        terms: reductionTerms())
    } catch let problem as NotationProblem {
      throw QuestionProblem(
        .instalments, question.instalments.map(String.init), because: problem.message)
    }
  }

  /// The members that are told of: the one asked for, else each that the file names for all of its lines; nil for
  /// lines of which nothing is owed.
  private static func members(
    of base: BaseFile, asked member: Country?
  ) throws(QuestionProblem) -> [Country?] {
    if let member { return [member] }
    let named = Set(base.members.compactMap(\.self)).sorted()
    if !named.isEmpty, !base.members.contains(nil) { return named }
    guard base.lines.allSatisfy({ $0.course != nil }) else {
      throw QuestionProblem(
        .member, nil, because: "lines without a stated course are owed by a member")
    }
    return [nil]
  }
}
