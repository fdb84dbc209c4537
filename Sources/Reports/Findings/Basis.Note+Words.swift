internal import TariffLaw

extension Basis.Note {
  /// The note in words for people.
  var words: String {
    switch self {
    case .text(let text): text
    case .assumed(let title, let value, let lawful):
      "\(title): \(value) instead of \(lawful ?? "none")"
    case .member(let country, let scheme, let days):
      "\(country.name) is taken to be a member of \(scheme) (\(days))"
    case .published(let country, let rate, let codes, let part):
      "\(country.name)'s rate of \(rate) on \(codes) was published singly"
        + (part.map { ", for \($0)" } ?? "")
    case .productRule(let codes, let rule): "product-specific rule of \(codes): \(rule)"
    case .approvalSource(let source): "known from \(source)"
    case .codesNotHeld(let approval, let code):
      "no code of the part of \(approval) is held; that goods of \(code) are it is the claimant's word"
    case .companiesNotHeld(let approval): "the companies of \(approval) are not held"
    case .claimed(let what): what.words
    case .commitments(let country, let most):
      "no schedule of \(country.name) is held; its commitments cap its tariff at \(most) %"
    case .ruleAssumed(let code, let rule, let assumed):
      "the product-specific rule of \(Self.name(code)) is not held; "
        + "\(rule) alone is assumed for \(assumed?.description ?? Self.name(code))"
    case .ruleNotHeld(let code, let general):
      "it is not held whether \(Self.name(code)) has a product-specific rule; "
        + (general.map { "the general rule is applied: \($0)" } ?? "none is taken to apply")
    }
  }

  private static func name(_ code: HSCode?) -> String {
    code?.description ?? "the good, whose code is not said,"
  }
}

extension Basis.Claimed {
  fileprivate var words: String {
    switch self {
    case .importerRate: "the importing country's rate is the claimant's figure"
    case .list: "on which list of the importing country the good stands is the claimant's word"
    case .exporterList:
      "on which list of the exporting country the good stands is the claimant's word"
    case .generalRate: "the importing country's MFN rate is the claimant's figure"
    case .exporterTariff: "the exporting country's tariff is the claimant's figure"
    case .enjoyment: "which members enjoy the line is the claimant's word"
    case .whollyObtained: "that the good is wholly obtained, or not, is the claimant's word alone"
    case .rule(let rule): "the product-specific rule is the claimant's: \(rule)"
    case .noRule(let general):
      "that the line has no product-specific rule is the claimant's word; "
        + "the general rule is applied: \(general)"
    }
  }
}

extension Basis.Doubt {
  /// How well both are known, the weaker first.
  var words: String {
    figure < days
      ? "the days are \(days), the figure is \(figure)"
      : "the figure is \(figure), the days are \(days)"
  }
}
