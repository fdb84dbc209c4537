public import Answers
internal import ComponentSourcing
public import SourcingPlans
internal import SourcingProof
internal import TariffLaw

/// The cheapest ways and offers of a plan whose ways share, for people and for programs.
public struct SharingReport: TableReport {
  let answer: SharingAnswer
  let isVerified: Bool
  private var plan: SourcingPlan { answer.plan }

  /// Makes a report.
  public init(_ shared: SharedSourcingAnswer) {
    answer = shared.answer
    isVerified = shared.verdict == .proven
  }

  /// The answer for a person.
  public func text(_ style: TextStyle) -> String {
    var blocks: [String] = []
    if plan.isIllustrative {
      blocks.append(
        "Illustrative: figures of this plan are made up." + (plan.note.map { " \($0)" } ?? "")
          + "\n")
    } else if let note = plan.note {
      blocks.append(note + "\n")
    }
    blocks.append((head(style) + notes).joined(separator: "\n") + "\n")
    let bills = Dictionary(grouping: answer.ways, by: \.group)
    for group in answer.ways.map(\.group).once {
      guard let ways = bills[group] else { continue }
      blocks.append(block(ways, style))
    }
    return blocks.joined(separator: "\n")
  }

  private func head(_ style: TextStyle) -> [String] {
    guard answer.missing.isEmpty else {
      return [style.verdict("CANNOT TELL", .undetermined)] + answer.missing.map { "  say \($0)" }
    }
    guard answer.problem == nil else {
      return [
        style.verdict("CANNOT TELL", .undetermined),
        "  its amounts have too many digits to be compared exactly: round prices or rates",
      ]
    }
    guard let total = answer.total else {
      return answer.isOpen
        ? [
          style.verdict("NONE FOUND", .undetermined), "  the search was ended before one was found",
        ]
        : [style.verdict("NO CHOICE WILL DO", .ineligible)] + obstacleLines
    }
    let units = answer.ways.reduce(Int128(0)) { $0 + Int128($1.bill.priced.market.volume) }
    var lines = [
      style.strong("\(plan.amount(total)) \(plan.currency)")
        + " all markets together, for \(units) units"
    ]
    if let bound = answer.bound, answer.isOpen {
      lines.append("  not proven: no choice costs less than \(plan.amount(bound))")
    } else {
      lines.append(
        "  " + (isVerified ? "proven" : "proven by search, too large to verify")
          + ": no choice of ways and offers costs less"
          + (leavesCriteria ? ", by the criteria that were searched for" : ""))
    }
    lines.append("  \(billWords)")
    lines += answer.payments.map {
      "  \($0.kind.rawValue) \($0.name) is paid once: \(plan.amount($0.cost))"
    }
    lines += answer.uses.map { use in
      let limits = [
        use.limits.capacity.map { "at most \($0)" }, use.limits.least.map { "at least \($0)" },
      ].compactMap(\.self).joined(separator: " and ")
      return
        "  \(use.kind.rawValue) \(use.name) makes \(use.made) units\(year(use.on)), of \(limits)"
    }
    return lines
  }

  private var leavesCriteria: Bool {
    answer.years.contains { $0.contains(where: \.leavesCriteria) }
  }

  private var billWords: String {
    switch plan.sharedBill {
    case nil: "each way buys for itself"
    case .plant: "all ways of a plant buy the same"
    case .all: "all ways buy the same"
    case .years: "all ways in all years buy the same"
    }
  }

  private func year(_ day: Day) -> String {
    answer.years.count > 1 ? " in \(day.components.year)" : ""
  }

  private var obstacleLines: [String] {
    let lines = answer.obstacles.map { obstacle -> String in
      let cost = "; all would then cost \(plan.amount(obstacle.total))"
      return "  \(Self.words(obstacle, cost))"
    }
    if !lines.isEmpty { return lines }
    return plan.sharedRequirements.isEmpty
      ? ["  no bill will do on the ways to some market"]
      : ["  no one requirement stands in the way alone: more than one would have to be given up"]
  }

  private static func words(_ obstacle: SharingAnswer.Obstacle, _ cost: String) -> String {
    let made = obstacle.made.map { ": \($0) would do" } ?? ""
    switch obstacle.requirement {
    case .preference:
      return "a preference cannot be earned by all; without it being required one would do" + cost
    case .sharedBill:
      return "no one bill will do for all that share it; one for each way would do" + cost
    case .supplier(let name, let isLeast), .plant(let name, let isLeast):
      return isLeast
        ? "\(name) asks for more than can be given it\(made)\(cost)"
        : "\(name) cannot make enough\(made)\(cost)"
    }
  }

  private var notes: [String] {
    let told = notCounted
    return told.isEmpty ? [] : ["  not counted:"] + told.map { "    \($0)" }
  }

  var notCounted: [String] {
    answer.years.flatMap { year in
      year.flatMap { way in way.refusals.map { Self.notCounted(way, $0) } }
    }.once
  }

  /// That a preference is not counted on a way, as it stands in answers.
  public static func notCounted(_ way: PricedLane, _ problem: SchemeProblem) -> String {
    "\(way.words), \(problem.scheme.name): \(problem.reason)"
  }

  private func block(_ ways: [SharingAnswer.Way], _ style: TextStyle) -> String {
    var lines = ways.map { way -> String in
      let (bill, priced) = (way.bill, way.bill.priced)
      let law =
        bill.treatment.scheme.map {
          " under \($0.name) at \(bill.treatment.rateText)"
            + (bill.criterion.map { ", by \($0)" } ?? "")
        } ?? ""
      let content = bill.content.map {
        ": content \($0.share.percentText) of at least \($0.threshold) %"
      }
      return style.strong("\(priced.plant.name) to \(priced.market.name)") + year(priced.plan.on)
        + ", \(priced.market.volume) units: \(plan.amount(bill.landed)) each\(law)"
        + (content ?? "")
    }
    if let first = ways.first?.bill {
      let table = TextTable(
        header: ["part", "supplier", "from"],
        rows: zip(plan.parts, first.offers).map { part, offer in
          [part.name, offer.label, "\(offer.country)"]
        })
      lines.append(table.text(style))
    }
    return lines.joined(separator: "\n")
  }
}
