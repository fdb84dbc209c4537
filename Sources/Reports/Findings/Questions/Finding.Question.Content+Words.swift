internal import TariffLaw

extension Finding.Question.Content {
  /// What is asked, in words.
  var words: String {
    switch self {
    case .threshold(let share): "regional value content of at least \(share) %"
    case .methodNotSaid(.indirect):
      "no method is said: the indirect one decides, as what the cost sheet lacks is what the price leaves"
    case .methodNotSaid(.direct): "no method is said: the direct one decides"
    case .material(let item, let ground): "\(item.words): \(ground.words)"
    case .notCounted(let item, let treatment), .leftOut(let item, let treatment):
      "\(item.words): \(treatment.words)"
    case .belowCost:
      "sold below what its materials and costs come to, which the rule leaves alone"
    case .declarations: "what suppliers were named for is declared by them"
    case .declaration(let item, let standing): "\(item.words): \(standing.words)"
    case .stock(let item): "\(item.words): kept apart, or by an accepted method all year"
    case .stockMethod(let item, let method):
      "\(item.words): told by the record of its stock, \(method.words), one method all the fiscal year"
    case .partialProof(let item): "\(item.words): came with a proof marked for partial cumulation"
    case .materialProof(let item): "\(item.words): came with a kind of proof that is accepted"
    case .materialPaper(let item):
      "\(item.words): its paper form was issued before the exchange left paper to failures, or in one"
    case .leastValue(let item, let term):
      "\(item.words): its value at the \(term.words) is the least that its CIF value can be"
    case .otherValue(let item, let term):
      "\(item.words): valued at its CIF value, since its origin is known, not at the \(term.words)"
    case .termNotSaid: "values said without a price term are CIF values"
    case .change(let level, let from, let exceptions):
      "every non-originating material " + (level.map { "changes its \($0.word)" } ?? "comes")
        + (from.isEmpty ? "" : " from " + from)
        + (exceptions.isEmpty ? "" : ", none from " + exceptions)
    case .materialChange(let item, let change): "\(item.words): \(change.words)"
    case .byFormula(let formula, let codes, let share):
      "regional value content by \(formula.words)" + (codes.isEmpty ? "" : " of " + codes)
        + " of at least \(share) %"
    case .nonOriginating(let share):
      "non-originating materials of at most \(share) % of the price ex works"
    case .tolerance(let share):
      "de minimis: what does not change is worth at most \(share) % of the price"
    }
  }
}

extension Finding.Question.Content.Change {
  /// Whether a material changes, in words.
  var words: String {
    switch self {
    case .changes: "changes"
    case .unchanged: "does not change"
    case .open: "not known"
    case .originates: "originates, need not change"
    }
  }
}

extension Finding.Question.Content.Formula {
  fileprivate var words: String {
    switch self {
    case .buildDown: "building down"
    case .buildUp: "building up"
    case .netCost: "net cost"
    case .focusedValue: "the focused value"
    }
  }
}

extension CumulationGround {
  /// Why a material counts for what it does, in words.
  fileprivate var words: String {
    switch self {
    case .local: "originates in the exporting member, counted whole"
    case .licensed: "of a licensed manufacturer of the exporting member, counted whole"
    case .full: "originates in a member and came with a proof: accumulation, counted whole"
    case .withoutProof: "originates in a member, of which no proof is asked, counted whole"
    case .partial:
      "originates in part and came with a proof so marked: partial cumulation, in proportion"
    case .belowFloor: "has less content than is cumulated, VNM"
    case .noProof: "came without the proof that cumulation asks, VNM"
    case .mixed: "mixed with materials of other origin without records, VNM"
    case .notOfAMember: "comes from no member, VNM"
    case .nonOriginating: "does not originate, VNM"
    case .undetermined: "of undetermined origin, VNM"
    case .open: "how much of it counts is not known"
    }
  }
}

extension StockMethod {
  /// The method, in words.
  fileprivate var words: String {
    switch self {
    case .firstInFirstOut: "first in, first out"
    case .lastInFirstOut: "last in, first out"
    case .average: "in proportion to what lies there"
    }
  }
}

extension DeclarationStanding {
  /// How declarations stand to a material, in words.
  fileprivate var words: String {
    switch self {
    case .covers: "its supplier declares its origin"
    case .expired: "the declaration of its supplier had ended by the day"
    case .otherOrigin: "its supplier declares another origin than the one that is told"
    case .otherCode: "its supplier declares the origin of other codes alone"
    case .none: "there is no declaration of its supplier"
    case .contradicted: "two declarations of its supplier contradict each other"
    case .open: "whether a declaration of its supplier covers it turns on its code"
    }
  }
}

extension Finding.Question.Content.Treatment {
  fileprivate var words: String {
    switch self {
    case .transportPacking: "packing for transport is left out"
    case .retailPacking:
      "retail packing is left out of a change of classification if classified with the good"
    case .accessory:
      "a customary accessory on the same invoice is left out of a change of classification"
    case .service: "a service is no material"
    case .foreignService: "a service from abroad counts as non-originating, as assumed"
    case .incorporated: "it goes into the good, so it is a material"
    case .neutral: "used in production only: left out"
    }
  }
}

extension Finding.Question.Content.Term {
  fileprivate var words: String {
    switch self {
    case .cif: "CIF value"
    case .fob: "FOB price"
    case .earliestPrice: "earliest price ascertained"
    case .notSaid: "term that is not said"
    }
  }
}
