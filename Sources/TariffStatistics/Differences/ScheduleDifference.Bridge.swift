internal import TariffLaw

extension ScheduleDifference {
  /// The way from the lines of one schedule to the lines of another.
  struct Bridge {
    private let target: TariffSchedule
    private let concordance: Concordance?

    init(from source: TariffSchedule, to target: TariffSchedule, _ concordance: Concordance?) {
      self.target = target
      let start = source.description.edition.harmonizedSystem
      let end = target.description.edition.harmonizedSystem
      guard start != end else {
        self.concordance = nil
        return
      }
      precondition(concordance?.from == start && concordance?.to == end)
      self.concordance = concordance
    }

    /// Where the goods of a line may be.
    struct Passage {
      /// The places of the lines that may hold them.
      var places: [Int] = []
      /// The codes that may hold them and are on no line.
      var without: [HSCode] = []
      /// Whether the correlation holds the code.
      var isHeld = true
    }

    /// Where the goods of a code of the source may be.
    func passage(of code: HSCode) -> Passage {
      guard let concordance else {
        let places = target.places(of: code)
        return Passage(places: Array(places), without: places.isEmpty ? [code] : [])
      }
      let subheadings =
        code.prefix(HSLevel.subheading.rawValue).map { [$0] }
        ?? concordance.codes.filter(code.contains)
      var passage = Passage()
      for candidate in Set(subheadings.flatMap(concordance.candidates)).sorted() {
        let places = target.places(of: candidate)
        if places.isEmpty { passage.without.append(candidate) }
        // A line above the subheading holds several of them and is one place all the same.
        let next = passage.places.last.map { $0 + 1 } ?? 0
        passage.places += places.filter { $0 >= next }
      }
      passage.isHeld = !passage.places.isEmpty || !passage.without.isEmpty
      return passage
    }

    /// What the target has at a passage.
    func sides(of passage: Passage) -> Sides {
      guard passage.isHeld else { return Sides([], absence: .noCorrelation) }
      var sides = passage.places.map { Line.Side(target.codes[$0], target.rate(at: $0)) }
      if case .rate(let rate) = target.description.otherLines {
        sides += passage.without.map { Line.Side($0, rate, isListed: false) }
      } else if !sides.isEmpty {
        sides += passage.without.map { Line.Side($0, nil, isListed: false) }
      }
      return Sides(
        sides, absence: target.description.otherLines == .notHeld ? .notHeld : .noLine)
    }
  }
}
