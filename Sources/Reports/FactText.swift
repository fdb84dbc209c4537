/// The facts of a claim as questions for a person.
enum FactText {
  /// The question that asks for a fact, by its place in the claim.
  static func question(_ fact: String) -> String {
    if fact.hasPrefix(assumption) {
      return "What holds is not confirmed: --assume \(fact.dropFirst(assumption.count))=VALUE"
    }
    let (pattern, number) = split(fact)
    if pattern == "good.conditions[]" { return condition(of: fact) }
    let (whole, inner) = number == nil ? (pattern, nil) : splitLast(pattern)
    guard let text = questions[whole] else { return "What is \(fact)?" }
    let numbered = text.replacing("##", with: inner.map { String($0 + 1) } ?? "##")
    return number.map { numbered.replacing("#", with: String($0 + 1)) } ?? numbered
  }

  /// The place with a second number taken out: `good.materials[].stock_record.movements[].on`.
  private static func splitLast(_ pattern: String) -> (pattern: String, number: Int?) {
    guard let open = pattern.lastIndex(of: "["), let close = pattern.lastIndex(of: "]"),
      let number = Int(pattern[pattern.index(after: open)..<close])
    else { return (pattern, nil) }
    return (pattern[...open] + String(pattern[close...]), number)
  }

  /// What stands before the name of a value of law in the place of a claim where it is assumed.
  private static let assumption = "assume."

  /// The question whether a condition of the rule is met, by the name in its place.
  private static func condition(of fact: String) -> String {
    let name = fact.drop { $0 != "[" }.dropFirst().prefix { $0 != "]" }
    let words = name.replacing("\"", with: "").replacing("_", with: " ")
    return "Does the good meet the condition of its rule: \(words)?"
  }

  /// The place with its number taken out: `good.materials[].value` and 2.
  private static func split(_ fact: String) -> (pattern: String, number: Int?) {
    guard let open = fact.firstIndex(of: "["), let close = fact.firstIndex(of: "]") else {
      return (fact, nil)
    }
    let number = Int(fact[fact.index(after: open)..<close])
    return (fact[...open] + String(fact[close...]), number)
  }

  private static let questions: [String: String] = [
    "good.code": "Of which tariff line is the good, exactly (and is its code right)?",
    "from": "Which country sends the good?",
    "to": "Which country imports the good?",
    "on": "On which day are the goods declared for import?",
    "proof.shipped": "On which day were the goods shipped?",
    "proof.criterion": "Which criterion does the proof name?",
    "good.fob": "What is the FOB price of the good?",
    "good.price": "What is the price of the good, and at which term?",
    "good.net_cost": "What is the net cost of the good?",
    "good.part": "Of which part of the line is the good?",
    "good.price.freight": "What is the international freight in the price?",
    "good.price.insurance": "What is the international insurance in the price?",
    "good.price.inland": "What does carriage to the port of shipment cost?",
    "good.materials": "What is the good made of (bill of materials with codes, values, origins)?",
    "good.materials[].value": "What is the value of material #?",
    "good.materials[].basis": "What is the CIF value of material # (basis: CIF)?",
    "good.materials[].code": "What is the tariff code of material #?",
    "good.materials[].role": "What is material #: a part of the good, or its packing?",
    "good.materials[].of_part": "Is material # of the part of its code that the rule means?",
    "good.materials[].origin": "Which country does material # come from?",
    "good.materials[].status": "Does material # originate in a member?",
    "good.materials[].licensed_manufacturer":
      "Was material # bought of a manufacturer of the exporting member that is licensed there?",
    "good.materials[].content": "What is the regional value content of material #?",
    "good.materials[].proof": "With which proof of origin did material # come?",
    "good.materials[].proof.kind": "What kind of proof of origin came with material #?",
    "good.materials[].proof.partial_cumulation":
      "Is the proof of material # marked \"Partial Cumulation\"?",
    "good.materials[].classified_with_good": "Is packing # classified with the good?",
    "good.materials[].incorporated": "Does element # of production go into the good?",
    "good.materials[].separately_invoiced": "Is accessory # invoiced separately?",
    "good.materials[].customary": "Are quantity and value of accessory # customary?",
    "good.materials[].supplier": "What do the declarations of the supplier of material # say?",
    "good.materials[].stock_record.opening":
      "What lay in the stock of material # when its record begins (an opening of quantity, cost, origin)?",
    "good.materials[].stock_record.movements[].on":
      "On which day was movement ## of the stock of material #, and was it before the good was shipped?",
    "good.materials[].stock_record.fiscal_year":
      "On which day does the fiscal year begin in which the stock of material # is kept?",
    "good.materials[].stock_control": "How is interchangeable material # kept apart?",
    "good.materials[].method_fixed_for_year":
      "Is the inventory method of material # used for the whole fiscal year?",
    "good.bill": "Of what is the good made on all levels, and what did each thing cost?",
    "good.bill[].code": "What is the tariff code of item # of the bill?",
    "good.bill[].unit_cost": "What does one of item # of the bill cost, or what is it worth?",
    "good.bill[].basis": "What is the CIF cost of item # of the bill (basis: CIF)?",
    "good.bill[].origin": "Which country does item # of the bill come from?",
    "good.bill[].status": "Does item # of the bill originate in a member?",
    "good.bill[].processes": "What was done to make item # of the bill?",
    "good.bill[].rule": "Which product-specific rule has item # of the bill (or none: general)?",
    "good.bill[].content": "What is the regional value content of item # of the bill?",
    "good.bill[].proof": "With which proof of origin did item # of the bill come?",
    "good.bill[].proof.kind": "What kind of proof of origin came with item # of the bill?",
    "good.bill[].of_part": "Is item # of the bill of the part of its code that the rule means?",
    "good.labour": "What is the direct labour cost?",
    "good.overhead": "What is the direct overhead cost?",
    "good.other": "What are the other costs up to the port of shipment?",
    "good.profit": "What is the profit?",
    "good.rule": "Which product-specific rule has the line (or none: general)?",
    "good.rvc_method": "Which method of regional value content does the exporting member use?",
    "good.non_originating": "What is the value of all non-originating materials (VNM)?",
    "good.processes": "What was done to make the good?",
    "good.wholly_obtained": "Is the good wholly obtained, and by which clause?",
    "good.wholly_obtained.clause": "By which clause is the good wholly obtained?",
    "good.wholly_obtained.obtained_in": "Where was the good grown, caught, extracted or made?",
    "good.wholly_obtained.born_in": "Where was the animal born?",
    "good.wholly_obtained.raised_in": "Where was the animal raised?",
    "good.wholly_obtained.registered_in": "Where is the vessel registered?",
    "good.wholly_obtained.flag": "Which flag does the vessel fly?",
    "good.wholly_obtained.waters": "From which waters was the good taken?",
    "good.wholly_obtained.exploitation_right":
      "Has the exporting member the right to exploit those waters?",
    "good.wholly_obtained.worn_out": "Can the articles no longer serve or be repaired?",
    "good.wholly_obtained.fit_only_for_recovery":
      "Is it fit only for disposal or the recovery of raw materials?",
    "good.wholly_obtained.waste_from": "Does the waste come from production or from used goods?",
    "good.wholly_obtained.made_only_from_these":
      "Is it made only from goods that are wholly obtained?",
    "importer": "What does the importing country's tariff say of the line?",
    "importer.list": "On which list does the good stand in the importing country?",
    "importer.enjoyed_by": "Which members enjoy the importing country's preference on the line?",
    "exporter": "What does the exporting country's tariff say of the line?",
    "exporter.list": "On which list does the good stand in the exporting country?",
    "importer.rate": "What is the importing country's preferential rate on the line?",
    "exporter.mfn": "What is the exporting country's MFN rate on the good?",
    "exporter.rate": "What is the exporting country's own tariff on the good?",
    "route": "Which countries did the goods go through (none: direct)?",
    "route[].through": "Which is country # on the way?",
    "route[].operations": "What was done to the goods in country # on the way?",
    "route[].entered_commerce": "Did the goods enter trade or consumption in country #?",
    "route[].reason": "Why did the goods go through country #?",
    "route[].documents": "Which documents of transit through country # are presented?",
    "proof": "Which proof of origin is presented?",
    "proof.kind": "What kind of proof of origin is it?",
    "proof.partial_cumulation": "Is the proof marked \"Partial Cumulation\"?",
    "proof.consignment_fob": "What is the FOB price of the whole consignment?",
    "proof.issued": "On which day was the proof issued?",
    "proof.back_to_back":
      "Back-to-back: on which original proof did the goods come, of which origin and day?",
    "proof.back_to_back.issued": "Back-to-back: on which day was the original proof issued?",
    "proof.presented": "On which day was the proof presented to the importing customs?",
    "proof.force_majeure": "Did force majeure keep the proof from being presented in time?",
    "proof.retroactive": "Is the proof marked as issued retroactively?",
    "proof.simplified_declaration": "Did the exporter make a simplified declaration?",
    "proof.back_to_back[].issued": "On which day was original proof # issued?",
    "proof.exchange_failed":
      "Was paper issued because the electronic exchange of Form D failed?",
    "proof.back_to_back.original_expires":
      "Back-to-back: until which day is the original proof valid?",
    "proof.back_to_back[].original_expires": "Until which day is original proof # valid?",
    "proof.back_to_back.origin": "Back-to-back: in which member do the goods originate?",
    "proof.back_to_back.original_quantity": "Back-to-back: how much is on the original proof?",
    "proof.back_to_back.quantity": "Back-to-back: how much of that is sent on?",
    "proof.back_to_back.cited": "Back-to-back: does box 7 give the number and day of the original?",
    "proof.back_to_back.priced_anew":
      "Back-to-back: is the FOB price that of the exporter who sends the goods on?",
    "proof.back_to_back.criterion": "Back-to-back: which criterion does the original proof name?",
    "proof.back_to_back[].origin": "In which member do the goods of original proof # originate?",
    "proof.back_to_back[].original_quantity": "How much is on original proof #?",
    "proof.back_to_back[].quantity": "How much of original proof # is sent on?",
    "proof.back_to_back[].cited": "Does box 7 give the number and day of original proof #?",
    "proof.back_to_back[].priced_anew":
      "Is the FOB price of original proof # that of the exporter who sends the goods on?",
    "proof.back_to_back[].criterion": "Which criterion does original proof # name?",
    "proof.corrected": "Did the authority that issued the proof put right what it lacks?",
    "proof.code_settled": "Do customs of both members agree on the declared code?",
    "proof.reissued": "On which day was the electronic Form D issued anew?",
    "proof.certified_true_copy.issued": "On which day was the certified true copy issued?",
    "proof.certified_true_copy.bears_original_date":
      "Does the certified true copy bear the day of the original?",
    "proof.certified_true_copy.cites_number":
      "Does the certified true copy cite the number of the original?",
    "proof.fob_shown": "Does box 9 show the FOB price?",
    "proof.trade_remedy": "Are the goods under a trade remedy or a tariff quota?",
    "proof.third_country_invoice.marked": "Is box 13 ticked for third-country invoicing?",
    "proof.third_country_invoice.name":
      "Which company of a third country does box 7 name?",
    "proof.third_country_invoice.country":
      "Which country of that company does box 7 name?",
    "proof.back_to_back[].number": "Which is the number of original proof #?",
    "law.certified_true_copy":
      "No fact: the rule on what a certified true copy must be is not held of that day",
    "law.back_to_back":
      "No fact: the rule on what a back-to-back proof asks of its original is not held of that day",
    "law.minimal_operations":
      "No fact: the rule on operations that alone do not confer origin was not read of that day",
    "law.exhibition":
      "No fact: the rule on goods sold at an exhibition is not held of that day",
    "proof.discrepancies": "What differs between the proof and the other papers?",
    "proof.third_country_invoice": "Is the invoice made out by a company in a third country?",
    "events.check_requested": "On which day was a check asked for?",
    "events.check_answered": "On which day was the check answered?",
    "events.check_decided": "On which day was decided after the check?",
    "events.visit_notified": "On which day was the exporter told of the visit?",
    "events.visit_consented": "On which day did the exporter consent to the visit?",
    "events.visit_made": "On which day was the visit made?",
    "events.visit_reported": "On which day was the exporter told what came of the visit?",
    "events.visit_commented": "On which day did the exporter comment?",
    "events.visit_decided": "On which day was decided after the visit?",
    "events.suspended": "On which day was preference suspended?",
    "events.suspension_ended": "On which day did the suspension end?",
    "events.refused": "On which day was the proof refused?",
    "events.returned": "On which day was the refused proof sent back?",
    "events.refunded": "On which day was duty paid back?",
    "proof.exhibition.sent": "Did the exporter send the goods there and exhibit them?",
    "proof.exhibition.sold": "Were they sold or transferred to a consignee?",
    "proof.exhibition.consigned": "Were they consigned during it or at once after it?",
    "proof.exhibition.customs_control": "Were they under customs control throughout?",
    "proof.exhibition.named": "Does the proof give its name and address?",
    "proof.exporter": "Which certified exporter made the declaration out, and who signed it?",
    "proof.exporter.code": "Which is the code of the certified exporter?",
    "proof.exporter.signatory": "Who signed the declaration?",
    "registry": "What does the database of certified exporters say (--registry)?",
    "importer.margin": "What is the importing country's margin of preference on the line?",
    "approvals": "Under which approval are the goods imported (scheme, certificate, brand, part)?",
    "approvals[].certificate": "Which certificate is it, or in which registry of your own is it?",
    "approvals[].brand": "Of which brand is the part?",
    "approvals[].model": "For which model is it made?",
    "approvals[].commercial_production": "On which day did commercial production begin?",
    "approvals[].part": "Which of the approved parts is it?",
    "approvals[].use": "Is it used as original equipment?",
    "approvals[].company": "Which company imports or exports it?",
    "approvals[].papers": "What do the papers of the approval say (parts, directions)?",
    "approvals[].act": "By which act, and from when, does the importing country carry it out?",
    "currency": "In which currency are the amounts of the claim?",
    "exchange_rates": "What is the rate of exchange to the currency of the threshold?",
    "valuation.freight": "What is the international freight?",
    "valuation.insurance": "What is the international insurance?",
  ]
}
