extension Finding.Question {
  /// What is asked of the proof of origin.
  public enum Proof: Sendable, Equatable {
    /// Whether there is a valid one, or none is needed.
    case validOrNotNeeded
    /// Whether one is presented.
    case presented
    /// Whether it is accepted.
    case accepted
    /// Whether its kind is one that is accepted.
    case kind
    /// An invoice of a third country, which is no obstacle.
    case thirdCountryInvoice
    /// Whether it was presented within some months of issue.
    case validity(months: Int)
    /// For how many months it is valid, where it is late by them.
    case time(months: Int)
    /// What a day some months on is, in a month that has no such day.
    case monthEnd(MonthEnd)
    /// Whether it is accepted though it is late.
    case late
    /// That it was presented with the declaration of a day.
    case withDeclaration(Day)
    /// Whether it was issued in time.
    case inTime
    /// Whether it was issued by the day of shipment or is marked, where that day is not said.
    case inTimeOrMarked
    /// Whether one issued after shipment is marked and within the limit.
    case marked
    /// Whether the proof with which the goods came was valid.
    case original
    /// Whether it names a criterion by which the good originates, where that is not said.
    case criterionNotSaid
    /// That nothing on it stands against the goods, where that is not said.
    case marksNotSaid
    /// Whether none is needed up to an amount, perhaps with a simplified declaration.
    case waiver(Money, withDeclaration: Bool)
    /// Whether the item is all of its consignment, by whose price none may be needed.
    case wholeConsignment

    var id: String {
      switch self {
      case .validOrNotNeeded: "proof"
      case .presented: "proof.presented"
      case .accepted: "proof.accepted"
      case .kind: "proof.kind"
      case .thirdCountryInvoice: "proof.third_country_invoice"
      case .validity, .late: "proof.validity"
      case .withDeclaration: "proof.presentation"
      case .time: "proof.time"
      case .monthEnd: "proof.month_end"
      case .inTime, .inTimeOrMarked, .marked: "proof.timing"
      case .original: "proof.original"
      case .criterionNotSaid: "proof.criterion"
      case .marksNotSaid: "proof.marks"
      case .waiver: "proof.waiver"
      case .wholeConsignment: "proof.consignment_fob"
      }
    }
  }
}
