/// Annex 4 of ATIGA, as far as claims are made up of its goods: subheadings of heading 84.73, from 2012 on.
///
/// AHTN 2007 has 8473.21.00 and 8473.29.00 undivided, and of 8473.30 the lines .10 and .90.
enum InformationGoods {
  /// How much of a subheading is covered.
  enum Cover { case all, some, nothing }

  /// How much of the subheading of a code is covered.
  static func cover(_ code: String?) -> Cover {
    switch code.map({ $0.prefix(6) }) {
    case "847321", "847329": .all
    case "847330": .some
    default: .nothing
    }
  }
}

/// Assembly of information technology goods: ATIGA article 28(3).
extension Judgement {
  /// Whether the good is covered, and whatever does not originate is too.
  var isAssembled: Bool {
    guard isInformationGood, let materials = claim.good.materials else { return false }
    return materials.allSatisfy { material in
      if countedShare(of: material) == Fraction(1) { return true }
      switch InformationGoods.cover(material.code) {
      case .all: return true
      case .some: return material.isOfPart == true || readings.othersMayGoIn
      case .nothing: return readings.othersMayGoIn
      }
    }
  }

  /// Whether the good is covered.
  var isInformationGood: Bool {
    claim.scheme == .atiga && InformationGoods.cover(claim.good.code) == .all
  }
}
