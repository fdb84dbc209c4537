package import Reading
package import TariffLaw

/// Reads `sources.json`: where the files of a folder come from.
package enum SourceNoteReader {
  /// Reads the notes; where it is known which files there are, each is about some of them.
  package static func read(
    _ file: SourceFile, about known: [String]? = nil
  ) throws(Diagnostics) -> [SourceNote] {
    try ObjectReader.read(file) { top in
      top.format()
      return top.required("sources")?.list { value in
        value.object { entry in
          let named = entry.required("files")
          let files = named?.text()
          for name in (files ?? "")[...].pieces(at: ",").map(String.init) {
            guard let known, !name.isEmpty, !known.contains(name) else { continue }
            named?.complain(ValueComplaint.notAmong(known, noun: "a file of this folder", name))
          }
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
