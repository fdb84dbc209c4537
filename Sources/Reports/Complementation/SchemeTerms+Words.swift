internal import TariffLaw

extension SchemeTerms {
  /// The conditions of the scheme in a few words: what an import must be, and what must be approved.
  var condition: String {
    var parts: [String] = []
    let isParts = words(.productKinds)?.value == ["automotive_part"]
    let goods = isParts ? "automotive parts" : "products"
    let isForeigners = (words(.grants)?.value.count ?? 0) > 1
    if requirement(.approval) == nil {
      parts.append(isForeigners ? "products that the importer lists" : "products with a margin")
    } else {
      parts.append("\(goods) of an approval" + (requirement(.brand) == nil ? "" : " of the brand"))
    }
    if let use = words(.use) { parts.append("as " + Self.spaced(use.value)) }
    if requirement(.exchange) != nil { parts.append("against parts in exchange") }
    if let companies = count(.companies) { parts.append("\(companies.value) companies") }
    if let last = day(.approvalsUntil)?.value, last < day { parts.append("approved by \(last)") }
    if let from = day(.frozenFrom)?.value, from <= day { parts.append("margin of \(from)") }
    if let lists = words(.listsExcluded)?.value.joined(separator: " ") {
      parts.append("on no list \(lists)")
    }
    return parts.joined(separator: ", ")
  }

  /// What a project must have, each condition in a few words.
  var demands: [String] {
    var demands: [String] = []
    if let least = count(.countries) { demands.append("at least \(least.value) countries") }
    if let least = count(.companies) { demands.append("at least \(least.value) companies") }
    if let least = count(.nationalities) {
      demands.append("owners of at least \(least.value) members")
    }
    let equity: [(ShareName, String)] = [
      (.hostFloor, "of the host"), (.aseanFloor, "of ASEAN nationals together"),
      (.nationalityFloor, "of each participating nationality"),
      (.nationalFloor, "of nationals in each company"),
    ]
    for (name, whose) in equity {
      guard let share = percent(name) else { continue }
      let waiver = name == .nationalFloor && words(.waiver)?.value == ["allowed"]
      demands.append(
        "at least \(share.value) % equity \(whose)" + (waiver ? ", which may be waived" : ""))
    }
    if words(.productKinds)?.value == ["automotive_part"] { demands.append("automotive parts") }
    if requirement(.brand) != nil { demands.append("one brand") }
    if let use = words(.use) { demands.append("use as \(Self.spaced(use.value))") }
    if requirement(.exchange) != nil { demands.append("an exchange of parts") }
    if requirement(.resourceSharing) != nil { demands.append("sharing of resources") }
    if requirement(.approval) != nil { demands.append("approval") }
    return demands
  }

  /// From when the benefit is due, in words; `nil` if nothing was seen.
  var start: String? {
    guard let from = words(.startFrom)?.value.first else { return nil }
    let anchor =
      switch from {
      case "approval": "approval, country by country"
      case "production": "commercial production"
      case "production_or_approval":
        "commercial production or of approval for the product list, whichever comes first"
      case "certificate": "the certificate"
      default: ""
      }
    guard let days = count(.startDays) else {
      return from == "act" ? "from the importing country's act" : nil
    }
    return "within \(days.value) days of \(anchor)"
  }

  private static func spaced(_ words: [String]) -> String {
    words.map { word in String(word.map { $0 == "_" ? " " : $0 }) }.joined(separator: " ")
  }
}
