internal import Reading
package import TariffLaw

/// What is wrong with a claim beyond its single values, in JSON and in tables alike.
package enum ClaimComplaint: Complaint, Equatable {
  /// A fact that no claim can have, or that another contradicts.
  case fact(Claim.Problem.Kind)
  /// A table beside a claim with which the claim does not go together.
  case beside(Claim.Problems)
  /// A number of units that is none.
  case notAQuantity
  /// A criterion that is none, and what was likely meant.
  case notACriterion(String, likely: String?)
  /// Criteria that do not stand together, and what was likely meant.
  case criteriaApart(String, likely: String)
  /// A part of the goods of a code that is none of those that the rule of the line tells apart.
  case notAPart(String, [String])
  /// Items that make no bill of materials.
  case bill(Bill.Problem)
  /// An amount that is stated as a range, where one amount is asked.
  case rangeHere
  /// A range in a table of a bill, by the column in which it stands and its ends.
  case rangeInTable(String, String, String)
  /// A range whose first amount is above its last.
  case rangeBackwards(String, String)
  /// More ranges than are studied.
  case tooManyRanges(Int)
  /// Movements that make no record of a stock.
  case stock(StockRecord.Problem.Kind)
  /// A key of a movement of a stock that is of another kind.
  case notOfMovement(String, of: String)
  /// A fiscal year of a stock that is another than a row before says.
  case anotherFiscalYear(String)
  /// A record of the stock of a material that the good has not, or has several of.
  case noMaterial(String)
  /// A record of the stock of a material that no good of a list has.
  case noMaterialOfAny(String)
  /// A declaration of a supplier that stands twice in a table.
  case declaredTwice(String, HSCode)
  /// A declaration of a supplier for all goods of a chapter.
  case declaredOfChapter(HSCode)
  /// A key beside another that says the same.
  case saidTwice(String, by: String)

  /// The message.
  package var description: String {
    switch self {
    case .fact(let kind): kind.description
    case .beside(let problems): problems.all.map { $0.description }.joined(separator: "; ")
    case .notAQuantity:
      "units is a whole number from 1 on, in quotes, of which the amounts can be held"
    case .notAPart(let text, let parts):
      "\(Wording.quoted(text)) is none of the parts that the rule of the line tells apart: "
        + parts.map { "'\($0)'" }.joined(separator: ", ") + Wording.meant(Self.near(text, parts))
    case .bill(let problem): problem.description
    case .rangeHere: "a range is judged by 'afta origin' alone; say one amount"
    case .rangeInTable(let column, let from, let to):
      "a range stands in a bill in JSON, not in a table: write \"\(column)\": "
        + "{ \"from\": \"\(from)\", \"to\": \"\(to)\" } in 'good.bill', for 'afta origin'"
    case .rangeBackwards(let from, let to): "the range \(from) to \(to) runs backwards"
    case .tooManyRanges(let count):
      "there are \(count) ranges; at most \(RangeStudy.mostItems) are studied at a time"
    case .stock(let kind): kind.description
    case .notOfMovement(let key, let kind): "\(key) is said of \(kind) alone; leave it out"
    case .anotherFiscalYear(let name):
      "another row says another fiscal year of the stock of \(Wording.quoted(name))"
    case .noMaterial(let name):
      "the good has no material \(Wording.quoted(name)) of which this could be the stock, or has several of "
        + "that name"
    case .noMaterialOfAny(let name):
      "no good of the list has a material \(Wording.quoted(name)) of which this could be the stock"
    case .declaredTwice(let supplier, let code):
      "\(Wording.quoted(supplier)) declares \(code) twice in the same words; leave one of them out"
    case .declaredOfChapter(let code):
      "\(code) is a chapter: a supplier declares goods of a heading or of a longer code"
    case .saidTwice(let key, let other): "\(key) says what \(other) says; leave one of them out"
    case .criteriaApart(let text, let likely):
      "'\(text)' names criteria that do not stand together; likely meant: '\(likely)'"
    case .notACriterion(let text, let likely):
      "'\(text)' is not a criterion (one of: WO, RVC, CC, CTH, CTSH, SP, PC, or a combination "
        + "as 'CTSH + RVC')" + Wording.meant(likely.map { [$0] } ?? [])
    }
  }
}

extension ClaimComplaint {
  /// The parts that a text may mean: those nearest to it, or those with the most of its words.
  private static func near(_ text: String, _ parts: [String]) -> [String] {
    let near = nearest(to: text, among: parts)
    guard near.isEmpty else { return near }
    func words(_ text: String) -> Set<Substring> {
      Set(text.lowercased().split { !$0.isLetter && !$0.isNumber })
    }
    let own = words(text)
    let shared = parts.map { words($0).intersection(own).count }
    guard let most = shared.max(), most > 0 else { return [] }
    return zip(parts, shared).filter { $0.1 == most }.map { $0.0 }
  }
}
