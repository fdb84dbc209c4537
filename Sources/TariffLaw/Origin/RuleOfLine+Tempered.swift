extension RuleOfLine {
  /// What is left of an outcome: a choice that the rule may not offer cannot be more than unknown, nor can content fail
  /// that a provision may let be reached which was not read.
  func tempered<Log: Recorder>(
    _ outcome: Outcome, of choice: OriginRule, _ log: inout Log
  ) -> Outcome {
    var outcome = outcome
    if outcome == .notMet, choice.isOfContent, let unread {
      outcome = unread.isReached
      log.record {
        Finding(
          .origin(.condition(unread.words)), outcome, basis,
          missing: outcome == .unknown ? [Good.conditionFact(unread.words)] : [])
      }
    }
    let isOpen = offer.isOpen && choice != .whollyObtained && outcome == .notMet
    let isOfOtherPart = isPartAsked && outcome != .notMet
    guard isOpen || (outcome == .met || isOfOtherPart) && !offer.isCertain(choice) else {
      return outcome
    }
    log.record {
      Finding(
        .origin(isPartAsked ? .part(parts) : .choice(rule: choice.description)), .unknown, basis,
        figures: isPartAsked ? [.init(.rule, .name(choice.description))] : [],
        missing: [isDigitsAsked ? "good.code" : isPartAsked ? "good.part" : "good.rule"])
    }
    return .unknown
  }
}

extension [ProductRules.Row] {
  /// The rows without those for goods of all exporters that one for goods of some goes before.
  var specialFirst: Self {
    let special = filter { !$0.exporters.isEmpty }
    guard !special.isEmpty else { return self }
    return filter { row in
      !row.exporters.isEmpty || !special.contains { $0.part == nil || $0.part == row.part }
    }
  }
}
