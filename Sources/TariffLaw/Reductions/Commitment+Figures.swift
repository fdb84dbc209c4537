extension Commitment {
  /// The figures that can be assumed otherwise, each a parameter: `NAME.DAY` for what holds from the day,
  /// `NAME.DAY.day` for the day.
  public var figures: [Parameter] {
    switch content {
    case .obligation(let ceilings), .suspension(let ceilings):
      ceilings.flatMap { ceiling in
        [
          figure(ceiling.step, "", .percent(ceiling.atMost), "highest rate"),
          figure(ceiling.step, ".day", .day(ceiling.step.day), "first day of the ceiling"),
        ]
      }
    case .indicative(let shares):
      shares.flatMap { share in
        [
          figure(share.step, "", .percent(share.share), "share of lines", unit: .share),
          figure(share.step, ".day", .day(share.step.day), "day of the share"),
        ]
      }
    case .phaseIn(let steps):
      steps.map { figure($0, ".day", .day($0.day), "first day of the schedule") }
    case .events(let events):
      events.map { figure($0.step, ".day", .day($0.step.day), "day of the event") }
    case .standstill, .noCeiling: []
    }
  }

  private func figure(
    _ step: Step, _ suffix: String, _ value: Parameter.Value, _ noun: String,
    unit: ParameterUnit? = nil
  ) -> Parameter {
    let kind: Parameter.Kind = if case .day = value { .day } else { .percent }
    let entry = Parameter.Entry(
      value: value, citation: step.citation, evidence: step.evidence,
      daysEvidence: step.daysEvidence, note: step.note ?? note)
    return Parameter(
      name: "\(name).\(step.day)\(suffix)", title: "\(noun): \(title)", kind: kind,
      unit: unit, history: Dated(always: entry))
  }

  /// The same commitment with its figures taken from what was assumed, by their names.
  func assuming(_ assumed: [String: Parameter.Value]) -> Commitment {
    Commitment(
      name: name, title: title, content: content(assuming: assumed), scope: scope, days: days,
      citation: citation, known: Attestation(evidence, days: daysEvidence), note: note,
      insteadOf: displaced)
  }

  private func content(assuming assumed: [String: Parameter.Value]) -> Content {
    switch content {
    case .obligation(let ceilings): .obligation(ceilings.map { assuming(assumed, $0) })
    case .suspension(let ceilings): .suspension(ceilings.map { assuming(assumed, $0) })
    case .indicative(let shares):
      .indicative(
        shares.map { share in
          var share = share
          if case .percent(let value)? = take(assumed, "", &share.step) { share.share = value }
          assumeDay(assumed, &share.step)
          return share
        })
    case .phaseIn(let steps):
      .phaseIn(
        steps.map { step in
          var step = step
          assumeDay(assumed, &step)
          return step
        })
    case .events(let events):
      .events(
        events.map { event in
          var event = event
          assumeDay(assumed, &event.step)
          return event
        })
    case .standstill: .standstill
    case .noCeiling: .noCeiling
    }
  }

  private func assuming(_ assumed: [String: Parameter.Value], _ ceiling: Ceiling) -> Ceiling {
    var ceiling = ceiling
    if case .percent(let value)? = take(assumed, "", &ceiling.step) { ceiling.atMost = value }
    assumeDay(assumed, &ceiling.step)
    return ceiling
  }

  private func assumeDay(_ assumed: [String: Parameter.Value], _ step: inout Step) {
    if case .day(let day)? = take(assumed, ".day", &step) { step.day = day }
  }

  /// The value assumed for a figure of a step, whose name is then noted with it.
  private func take(
    _ assumed: [String: Parameter.Value], _ suffix: String, _ step: inout Step
  ) -> Parameter.Value? {
    let name = "\(name).\(step.day)\(suffix)"
    guard let value = assumed[name] else { return nil }
    step.assumed.append(name)
    return value
  }
}
