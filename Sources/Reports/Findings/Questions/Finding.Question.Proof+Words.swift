internal import TariffLaw

extension Finding.Question.Proof {
  /// What is asked, in words.
  var words: String {
    switch self {
    case .validOrNotNeeded: "a valid proof of origin, or a consignment that needs none"
    case .presented: "a proof of origin is presented"
    case .accepted: "the proof of origin is accepted"
    case .kind: "the kind of proof is one that is accepted"
    case .thirdCountryInvoice:
      "an invoice of a company in a third country does not stand against the proof"
    case .validity(let months): "presented within \(months) months of issue"
    case .time(let months): "its time is \(months) months from its issue"
    case .monthEnd(.nextFirst): "in a month that has no such day, the first day after it"
    case .monthEnd(.lastDay): "in a month that has no such day, its last day"
    case .late: "presented after its last day, and accepted though it is late"
    case .withDeclaration(let day): "presented with the declaration of \(day)"
    case .inTime: "issued in time"
    case .inTimeOrMarked:
      "issued by the day of shipment, or marked retroactive and within the limit"
    case .marked: "issued after shipment: marked retroactive and within the limit"
    case .original:
      "back-to-back: rests on the proof with which the goods came, valid and for no more than came"
    case .criterionNotSaid: "box 8 names a criterion by which the good originates"
    case .marksNotSaid: "no mark and nothing else on the proof stands against the goods"
    case .wholeConsignment: "the good is all of its consignment, whose price is not told"
    case .waiver(let limit, let withDeclaration):
      "no proof is needed up to \(limit)"
        + (withDeclaration ? ", with a simplified declaration" : "")
    }
  }
}
