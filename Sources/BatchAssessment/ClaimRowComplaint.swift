internal import Answers
internal import Reading
internal import TariffLaw

/// What is wrong with a row of claims beyond its single values.
enum ClaimRowComplaint: Complaint {
  /// A field of the question that is empty.
  case notSaid(ClaimColumn)
  /// A line with nothing on it, where each line has an answer.
  case emptyLine
  /// A line that is longer than any claim.
  case longLine
  /// A quote that is not closed within what a claim may have.
  case longQuote
  /// A field that has so many lines that its quote may be one too many.
  case manyLines(Int)
  /// An approval that is not written as keys and values.
  case notAnApproval(String)
  /// A number of units that is none, or that makes amounts too large.
  case notUnits
  /// A rate of exchange that is not written as two currencies and a number.
  case notARate(String)
  /// A maker without an approval, or another than that of the approval.
  case makerBeside(ApprovalClaim?)
  /// A table of what a good is made of that cannot be read, and why.
  case bill(String)
  /// A table of the stocks from which a good was drawn that cannot be read, and why.
  case stock(String)

  /// The message.
  var description: String {
    switch self {
    case .notSaid(let column): "\(column.name) is empty: a claim must say it"
    case .emptyLine: "the line is empty"
    case .longLine: "the claim has more than \(ClaimLimits.line >> 20) MB"
    case .longQuote:
      "this quote is not closed within \(ClaimLimits.line >> 20) MB: its lines are read again as rows"
    case .manyLines(let count):
      "this quote holds \(count) lines of the file in one field: if they are rows, a quote is one too many"
    case .bill(let because): "the bill of the good: \(because)"
    case .stock(let because): "the stocks of the good: \(because)"
    case .notUnits: "units is a whole number from 1 on, of which the amounts can be held"
    case .notARate(let text):
      "expected rates of exchange as 'JPY/USD=0.0065;EUR/USD=1.1', found '\(text)'"
    case .makerBeside(nil): "a maker is told, and no approval: fill the column approval too"
    case .makerBeside: "the approval names another maker: tell it once"
    case .notAnApproval(let text):
      "expected an approval as 'scheme=AICO;certificate=Toyota/2002/26;part=CKD parts', found "
        + "'\(text)' (keys: scheme, certificate, brand, model, part, use, company, maker)"
    }
  }
}
