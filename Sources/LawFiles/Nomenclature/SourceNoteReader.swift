package import Reading
package import TariffLaw

/// Reads `sources.json`: where the files of a folder come from.
package enum SourceNoteReader {
  package static func read(_ file: SourceFile) throws(Diagnostics) -> [SourceNote] {
    try ObjectReader.read(file) { top in
      top.format()
      return top.required("sources")?.list { value in
        value.object { entry in
          let files = entry.required("files")?.text()
          let source = entry.required("source")?.text()
          let address = entry.optional("address")?.text()
          let evidence = entry.evidence()
          let note = entry.optional("note")?.text()
          guard let files, let source, let evidence else { return nil }
          return SourceNote(
            files: files, source: source, address: address, evidence: evidence, note: note)
        }
      }
    }
  }
}
