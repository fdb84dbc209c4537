package import Reading
package import TariffLaw

/// Reads a product of a project.
package enum ProjectProductReader {
  package static func read(_ entry: ObjectReader, _ currency: Currency) -> Project.Product? {
    let name = entry.required("name")?.text()
    var product = Project.Product(name: name ?? "")
    product.code = entry.optional("code")?.code()
    product.kind = entry.optional("kind")?.choice(of: Project.Kind.self, noun: "a kind of product")
    product.madeIn = entry.optional("made_in")?.country()
    product.usedIn = entry.optional("used_in")?.countries() ?? []
    product.isNew = entry.optional("new")?.bool()
    product.content = entry.optional("content")?.percentage(.share)
    product.isExcluded = entry.optional("excluded")?.bool()
    product.leftExclusionList = entry.optional("left_exclusion_list")?.bool()
    let maker = entry.optional("maker")?.choice(of: Project.Maker.self, noun: "a maker")
    product.maker = maker ?? .participant
    product.mfn =
      entry.optional("mfn")?.object { rates in
        rates.entries().compactMap { key, value -> (country: Country, rate: Percentage)? in
          let rate = value.percentage()
          guard let country = Country(key) else {
            return value.refuse(ValueComplaint.notCountry(key))
          }
          return rate.map { (country, $0) }
        }
      } ?? []
    product.importValue = entry.optional("import_value_1978")?.money(currency)
    product.margin = entry.optional("margin")?.percentage(.share)
    product.marginCarriedOut = entry.optional("margin_carried_out")?.day()
    return name == nil ? nil : product
  }
}
