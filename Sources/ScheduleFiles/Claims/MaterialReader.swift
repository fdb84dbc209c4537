internal import TariffLaw

/// Reads one material of a bill of materials.
enum MaterialReader {
  static func read(_ value: ValueReader, _ currency: Currency) -> Material? {
    value.object { entry in
      var material = Material()
      material.name = entry.optional("name")?.text()
      material.code = entry.optional("code")?.code()
      material.value = entry.optional("value")?.money(currency)
      material.basis = entry.optional("basis")?
        .choice(of: Material.ValueBasis.self, noun: "a price term of a material")
      material.origin = entry.optional("origin")?.country()
      material.status = entry.optional("status")?.choice(of: Material.Status.self, noun: "a status")
      let content = entry.optional("content")
      material.content = content?.percentage()
      if let share = material.content, share > .whole {
        content?.complain(ClaimComplaint.aboveWhole(share.description))
      }
      material.proof = entry.optional("proof")?.object { proof in
        MaterialProof(
          kind: proof.optional("kind")?
            .choice(of: ProofOfOrigin.Kind.self, noun: "a kind of proof"),
          isPartialCumulation: proof.optional("partial_cumulation")?.bool())
      }
      return material
    }
  }
}
