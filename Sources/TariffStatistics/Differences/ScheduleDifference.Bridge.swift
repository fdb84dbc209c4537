internal import TariffLaw

extension ScheduleDifference {
  /// The way from the lines of one schedule to the lines of another.
  struct Bridge {
    private let target: TariffSchedule
    private let step: Step

    /// How codes of the one nomenclature are found in the other.
    private enum Step {
      /// They are the same codes.
      case sameCodes
      /// They are the same to the subheading; what stands below it is each edition's own.
      case sameSubheadings
      /// Their subheadings have a correlation.
      case correlated(Concordance)
    }

    init(from source: TariffSchedule, to target: TariffSchedule, _ concordance: Concordance?) {
      self.target = target
      let (start, end) = (source.description.edition, target.description.edition)
      if start == end {
        step = .sameCodes
      } else if start.harmonizedSystem == end.harmonizedSystem {
        step = .sameSubheadings
      } else {
        guard let concordance, concordance.from == start.harmonizedSystem,
          concordance.to == end.harmonizedSystem
        else { preconditionFailure("no correlation of \(start) with \(end)") }
        step = .correlated(concordance)
      }
    }

    /// Where the goods of a line may be.
    struct Passage {
      /// The places of the lines that may hold them.
      var places: [Int] = []
      /// The codes that may hold them and are not wholly on lines.
      var without: [HSCode] = []
      /// Whether the correlation holds the code.
      var isHeld = true
    }

    /// Where the goods of a code of the source may be.
    func passage(of code: HSCode) -> Passage {
      let candidates = candidates(for: code)
      var passage = Passage(isHeld: !candidates.isEmpty)
      for candidate in candidates {
        let places = target.places(of: candidate)
        if !isWhole(candidate, at: places) { passage.without.append(candidate) }
        // A line above the subheading holds several of them and is one place all the same.
        let next = passage.places.last.map { $0 + 1 } ?? 0
        passage.places += places.filter { $0 >= next }
      }
      return passage
    }

    private func candidates(for code: HSCode) -> [HSCode] {
      let subheading = code.prefix(HSLevel.subheading.rawValue)
      switch step {
      case .sameCodes: return [code]
      case .sameSubheadings: return [subheading ?? code]
      case .correlated(let concordance):
        let codes = subheading.map { [$0] } ?? concordance.codes.filter(code.contains)
        return Set(codes.flatMap(concordance.candidates)).sorted()
      }
    }

    /// Whether all goods of a code are on the lines; lines below it are all there are only in a list of
    /// every line.
    private func isWhole(_ code: HSCode, at places: Range<Int>) -> Bool {
      guard let first = places.first else { return false }
      return target.description.otherLines == .none || target.codes[first].contains(code)
    }

    /// What the target has at a passage.
    func sides(of passage: Passage) -> Sides {
      let listed = passage.places.map { Line.Side(target.codes[$0], target.rate(at: $0)) }
      let others: [Line.Side] =
        switch target.description.otherLines {
        case .rate(let rate): passage.without.map { Line.Side($0, rate, .unlisted) }
        case .notHeld: passage.without.map { Line.Side($0, nil, .notHeld) }
        case .none where listed.isEmpty: []
        case .none: passage.without.map { Line.Side($0, nil, .noLine) }
        }
      return Sides(listed + others, target.description.member, isCorrelated: passage.isHeld)
    }
  }
}
