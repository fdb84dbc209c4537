package import Reading
package import TariffLaw

/// Reads `provisions.json`: each provision in our own words, with its place and its days.
package enum ProvisionReader {
  /// Reads the provisions, and indexes those that govern a topic.
  package static func read(
    _ file: SourceFile, of scheme: SchemeID
  ) throws(Diagnostics) -> PlacedIndex<Topic, Provision> {
    let provisions: [Placed<Provision>] = try ObjectReader.read(file) { top in
      top.format()
      return top.required("provisions")?.placedObjects { entry in
        let citation = entry.citation(in: scheme.name)
        let topic = entry.optional("topic")?.topic()
        let summary = entry.required("summary")?.text()
        let days = entry.days()
        let known = entry.attestation()
        guard let citation, let summary, let days, let known else { return nil }
        return Provision(
          citation: citation, topic: topic, summary: summary, days: days,
          evidence: known.evidence, daysEvidence: known.daysEvidence)
      }
    }
    // One that governs no topic, or the same one, would be cited in two wordings.
    _ = try PlacedIndex(provisions) { provision, other in
      AnswerComplaint(
        subject: "'\(provision.citation)'", noun: "entry", days: provision.days,
        others: other.value.days, place: other.place)
    } _: { (all) throws(TwoAnswers) in
      try LawIndex<String, Provision>(all) { provision in
        let topic = provision.topic.map { " for \($0.rawValue)" } ?? ""
        return [.init("\(provision.citation)\(topic)", on: provision.days)]
      }
    }
    return try PlacedIndex(provisions) { provision, other in
      AnswerComplaint(
        subject: "topic '\(provision.topic?.rawValue ?? "")'", noun: "provision",
        days: provision.days,
        others: other.value.days, place: other.place,
        advice: "give each its own days, or a topic of its own")
    } _: { (all) throws(TwoAnswers) in
      try LawIndex(byTopic: all)
    }
  }
}
