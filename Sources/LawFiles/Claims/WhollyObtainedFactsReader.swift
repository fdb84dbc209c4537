package import Reading
package import TariffLaw

/// Reads the facts by which a good is said to be wholly obtained.
package enum WhollyObtainedFactsReader {
  package static func read(_ entry: ObjectReader) -> WhollyObtainedFacts? {
    var facts = WhollyObtainedFacts()
    facts.clause = entry.optional("clause")?.text()
    facts.isStated = entry.optional("stated")?.bool()
    facts.obtainedIn = entry.optional("obtained_in")?.country()
    facts.bornIn = entry.optional("born_in")?.country()
    facts.raisedIn = entry.optional("raised_in")?.country()
    facts.registeredIn = entry.optional("registered_in")?.country()
    facts.flag = entry.optional("flag")?.country()
    facts.waters = entry.optional("waters")?
      .choice(of: WhollyObtainedFacts.Waters.self, noun: "a kind of waters")
    facts.hasExploitationRight = entry.optional("exploitation_right")?.bool()
    facts.isWornOut = entry.optional("worn_out")?.bool()
    facts.isFitOnlyForRecovery = entry.optional("fit_only_for_recovery")?.bool()
    facts.wasteFrom = entry.optional("waste_from")?
      .choice(of: WhollyObtainedFacts.WasteSource.self, noun: "a source of waste")
    facts.isMadeOnlyFromThese = entry.optional("made_only_from_these")?.bool()
    return facts
  }
}
