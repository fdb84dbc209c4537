internal import Reading
/// Why a cell is no rate, and where in the cell.
package struct CellProblem: Error, Equatable {
  /// What is wrong.
  package enum Reason: Equatable, Sendable {
    /// There is nothing in the cell.
    case empty
    /// Neither a number nor a word that the recipe knows.
    case notRate
    /// A point or comma before three digits, where the column also groups digits so.
    case thousands
    /// Not the code of a country.
    case notCountry
    /// The unit of a duty by quantity is not one that the recipe knows.
    case notUnit
    /// The amount of a duty by quantity cannot be read.
    case notAmount
    /// Not a letter that the recipe knows, with its rate.
    case notOriginRate
    /// Brackets whose content the recipe does not know.
    case notAddition
    /// Said for the second time.
    case twice
  }

  /// What is wrong.
  package let reason: Reason
  /// The piece that is wrong.
  package let piece: String
  /// How many bytes of the cell stand before the piece.
  package let offset: Int

  /// Makes a problem of a piece of a cell.
  package init(_ reason: Reason, at piece: Substring) {
    self.reason = reason
    self.piece = String(piece)
    offset = piece.base.utf8.distance(from: piece.base.startIndex, to: piece.startIndex)
  }
}

extension CellProblem: CustomStringConvertible {
  /// What is wrong with the piece.
  package var description: String {
    let shown = Wording.quoted(piece)
    return switch reason {
    case .empty: "the cell is empty"
    case .notRate: "\(shown) is not a rate"
    case .thousands: "\(shown) may be grouped digits or a fraction"
    case .notCountry: "\(shown) is not a country code"
    case .notUnit: "\(shown) is not a unit that the recipe knows"
    case .notAmount: "\(shown) is not an amount"
    case .notOriginRate: "\(shown) is not an origin of the recipe with its rate"
    case .notAddition: "\(shown) is nothing that the recipe knows beside a rate"
    case .twice: "\(shown) stands twice"
    }
  }
}
