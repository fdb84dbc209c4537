internal import TariffLaw

extension Finding.Question.Desk {
  /// What is asked, in words.
  var words: String {
    switch self {
    case .trueCopy(let months):
      "issued within \(months) months of the original, whose day it bears"
    case .trueCopyForm:
      "a certified true copy bears the day of the original and cites the number that it replaces"
    case .trueCopyHeld:
      "what a certified true copy must be, in the text of that day, is held"
    case .reissue(let months):
      "an electronic Form D is issued anew within \(months) months of its first issue"
    case .reissueHeld:
      "until when an electronic Form D may be issued anew, in the text of that day, is held"
    case .reissueKind: "what was issued anew is an electronic Form D"
    case .originalHeld: "what a back-to-back proof asks of its original is held"
    case .original(let asked): asked.words
    case .invoiceHeld: "what an invoice of a third country asks of a proof is held"
    case .invoiceMarked: "box 13 is ticked for third-country invoicing"
    case .invoiceNamed: "box 7 names the company and its country"
    case .exhibition: "goods sold at an exhibition in another member"
    case .exhibitionCondition(let asked): asked.words
    case .discrepancies: "what differs is minor, or was put right"
    case .discrepancy(let title, let isMinor): (isMinor ? "minor: " : "put right: ") + title
    case .discrepancyHeld(let title):
      "what becomes of a difference that was not put right, in the text of that day, is held: "
        + title
    case .atClearance: "goods under a trade remedy or a quota: presented at clearance"
    case .box8: "box 8 names a criterion of the scheme"
    case .box8Read(let likely):
      "box 8 names a criterion of the scheme; likely meant: '\(likely)'"
    case .box8Partial: "PC stands with content from its floor to below the threshold"
    case .box8Together(let likely):
      "box 8 names criteria that stand together; likely meant: '\(likely)'"
    case .box8Share: "box 8 shows the percentage of content, as '40%' or 'CTSH + 35%'"
    case .box8Whole: "the content shown is no more than the whole"
    case .box8Content: "the content shown reaches what the rule of the line asks"
    case .partialCumulation:
      "a proof marked for partial cumulation gives its good no preference"
    case .partialCumulationHeld:
      "what the mark for partial cumulation does, in the text of that day, is held"
    case .price(.met): "box 9 shows the FOB price"
    case .price(.unknown):
      "box 9 shows the FOB price, if the criterion is regional value content"
    case .price(.notMet): "box 9 need not show the FOB price"
    case .exporter: "the declaration is of a certified exporter, for a product of its own"
    case .exporterCertified(let country):
      "the exporter is certified in \(country.name) on the day of the declaration"
    case .exporterSignatory: "who signed is in the database"
    case .exporterProduct: "the product is in the database"
    case .exporterSignatories(let limit):
      "the database names no more than \(limit) signatories of the company"
    case .codeAgreed: "customs of both members agree on the code"
    case .codeAlike:
      "the code on the proof is that of the declaration, or differs in its national part"
    case .codeInNomenclature: "an edition of the Harmonized System has the code"
    case .codeOrigin: "the good originates under the code on the proof too"
    }
  }
}

extension Finding.Question.Desk.Original {
  fileprivate var words: String {
    switch self {
    case .atIssue: "valid when the proof that rests on it was issued"
    case .atPresentation: "valid when the proof that rests on it was presented"
    case .member: "it is of another member"
    case .quantity: "no more is sent on than came"
    case .cited: "box 7 gives its number and day"
    case .fob: "the FOB price is that of the exporter who sends the goods on"
    case .criterion: "the criterion is that of the original"
    case .processes: "no more was done to the goods than minimal operations"
    }
  }
}

extension Finding.Question.Desk.ExhibitionCondition {
  fileprivate var words: String {
    switch self {
    case .sent: "the exporter sent the goods there and exhibited them"
    case .sold: "the exporter sold or transferred them to a consignee"
    case .consigned: "they were consigned during it or at once after it, as they were sent"
    case .customsControl: "they stayed under customs control"
    case .named: "the proof gives its name and address"
    }
  }
}
