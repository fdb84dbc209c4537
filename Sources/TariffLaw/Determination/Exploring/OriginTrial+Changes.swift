extension OriginTrial {
  /// The single changes of a material that turn the outcome.
  func changes(of outcome: Outcome) -> [OriginExploration.Change] {
    let materials = good.materials ?? []
    var tried: [OriginExploration.Change.Kind: [Int: [Int]]] = [:]
    for (place, material) in materials.enumerated() {
      let regional = MaterialCount(of: material, madeIn: question.from, under: regime).regional
      if outcome != .met, regional.low < .whole {
        tried[.originating, default: [:]][condensed.places[place], default: []].append(place)
      }
      if outcome != .notMet, regional.high > .zero, material.isDeclared,
        !made.contains(material.name ?? "")
      {
        tried[.refused, default: [:]][condensed.places[place], default: []].append(place)
      }
    }
    var found: [(place: Int, change: OriginExploration.Change)] = []
    for (kind, groups) in tried {
      for alike in groups.values {
        for (place, turned) in outcomes(of: kind, alike) where turned.asHeld != outcome {
          let material = materials[place]
          found.append(
            (
              place,
              .init(
                material: material.item(at: place), value: material.value, kind: kind,
                outcome: turned.outcome)
            ))
        }
      }
    }
    return found.sorted {
      ($0.change.stake, $0.place, $0.change.kind.rawValue)
        < ($1.change.stake, $1.place, $1.change.kind.rawValue)
    }.map { $0.change }
  }

  /// What comes of a change of each of some materials that are alike but for their values.
  ///
  /// The more one of them is worth, the more its change turns: where those of the least and of the greatest value come to
  /// the same, all between them do.
  private func outcomes(
    of kind: OriginExploration.Change.Kind, _ alike: [Int]
  ) -> [(place: Int, outcome: Turned)] {
    func value(_ place: Int) -> ExactFraction {
      good.materials?[place].value?.units ?? ExactFraction(0)
    }
    let places = alike.sorted { (value($0), $0) < (value($1), $1) }
    var outcomes = [Turned?](repeating: nil, count: places.count)
    func judge(_ index: Int) -> Turned {
      if let known = outcomes[index] { return known }
      let outcome = outcome(of: kind, places[index])
      outcomes[index] = outcome
      return outcome
    }
    var spans = [places.indices]
    while let span = spans.popLast() {
      let (first, last) = (span.lowerBound, span.upperBound - 1)
      let outcome = judge(first)
      if judge(last) == outcome {
        for index in span { outcomes[index] = outcome }
      } else if span.count > 2 {
        let middle = first + span.count / 2
        spans += [first..<middle + 1, middle..<span.upperBound]
      }
    }
    return places.indices.map { (places[$0], judge($0)) }
  }

  private func outcome(of kind: OriginExploration.Change.Kind, _ place: Int) -> Turned {
    guard var changed = good.materials?[place] else { return Turned(nil) }
    switch kind {
    case .originating: changed.buy(in: question.from)
    case .refused: changed.leaveOut(open: false)
    }
    return Turned(ruling(condensed.replacing(place, by: changed)))
  }

  /// What comes of a change, and what by the rules that are held.
  private struct Turned: Equatable {
    let outcome: Outcome
    let asHeld: Outcome

    init(_ ruling: OriginRuling?) {
      outcome = ruling?.outcome ?? .unknown
      asHeld = ruling?.outcomeAsHeld ?? .unknown
    }
  }
}

extension OriginExploration.Change {
  /// The value at stake, what is not said last.
  fileprivate var stake: Int64 { value?.minorUnits ?? .max }
}
