internal import TariffStatistics
internal import LawFiles
internal import Reading
internal import TariffLaw

/// Reads `observed/sources.json`: where figures were published, each source by its short name.
enum PublishedSourceReader {
  static func read(_ file: SourceFile) throws(Diagnostics) -> [PublishedSource] {
    let sources: [Placed<PublishedSource>] = try ObjectReader.read(file) { top in
      top.format()
      return top.required("sources")?.placedObjects { entry in
        let name = entry.required("name")?.text()
        let title = entry.required("source")?.text()
        let address = entry.optional("address")?.text()
        let evidence = entry.evidence()
        let note = entry.optional("note")?.text()
        guard let name, let title, let evidence else { return nil }
        return PublishedSource(
          name: name, title: title, address: address, evidence: evidence, note: note)
      }
    }
    return try PlacedIndex(sources, each: "source of its name") { "'\($0.name)'" }
      .placed.map(\.value)
  }
}
