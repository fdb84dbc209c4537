internal import ComponentSourcing
internal import LawFiles
internal import Reading
internal import TariffLaw

/// Finds the duties on the offers of a plan, each question asked once.
struct PartDuties {
  private struct Question: Hashable {
    let code: HSCode
    let from: Country
    let into: Country
    let schemes: [SchemeID]
  }

  private let library: LawLibrary
  private let plan: SourcingPlan
  private var known: [Question: PartDuty?] = [:]

  init(_ library: LawLibrary, _ plan: SourcingPlan) {
    self.library = library
    self.plan = plan
  }

  /// The duty on each offer of each part into a country, and what is missing.
  mutating func rates(
    into country: Country
  ) throws(LibraryProblem) -> (duties: [[PartDuty]], missing: [String]) {
    var all: [[PartDuty]] = []
    var missing = MissingOfferFacts(into: country)
    for part in plan.parts {
      var duties: [PartDuty] = []
      for offer in part.offers {
        if offer.freight[country] == nil { missing.add(.freight, offer, of: part) }
        if offer.inland.isStated, offer.inland[country] == nil {
          missing.add(.inland, offer, of: part)
        }
        if let duty = try duty(on: offer, of: part, into: country) {
          duties.append(duty)
        } else {
          duties.append(PartDuty(rate: .zero, source: .plan))
          missing.add(.duty, offer, of: part)
        }
      }
      all.append(duties)
    }
    return (all, missing.words)
  }

  private mutating func duty(
    on offer: SupplyOffer, of part: PlannedPart, into country: Country
  ) throws(LibraryProblem) -> PartDuty? {
    if let stated = offer.duty[country] { return PartDuty(rate: stated, source: .plan) }
    if offer.country == country { return PartDuty(rate: .zero, source: .domestic) }
    guard let code = part.code else { return nil }
    var schemes = offer.agreements
    if offer.status == .originating, let kind = offer.proof?.kind, !kind.isAbsent {
      schemes +=
        library.preferentialSchemes(on: plan.on)
        + library.agreements(
          between: offer.country, country, on: plan.on, shipped: plan.on)
    }
    let question = Question(code: code, from: offer.country, into: country, schemes: schemes)
    if let answer = known[question] { return answer }
    let answer = try lowest(question)
    known[question] = .some(answer)
    return answer
  }

  /// The lowest rate of MFN and the schemes under which the part originates; of several lines the highest counts.
  private func lowest(_ question: Question) throws(LibraryProblem) -> PartDuty? {
    let offers = try library.offers(
      of: question.code, from: question.from, to: question.into, on: plan.on)
    return offers.filter { $0.scheme == .mfn || question.schemes.contains($0.scheme) }
      .compactMap { offer -> PartDuty? in
        guard offer.rate.isGranted == .met, let bounds = offer.rate.bounds else { return nil }
        return PartDuty(
          rate: bounds.high, source: .schedule(offer.scheme), isHighest: bounds.exact == nil)
      }
      .min { $0.rate < $1.rate }
  }
}
