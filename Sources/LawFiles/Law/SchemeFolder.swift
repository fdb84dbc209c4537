internal import Reading
package import TariffLaw

/// The folder of a scheme whose header can be read.
package struct SchemeFolder {
  /// Its name.
  package let name: String
  /// What its `scheme.json` holds.
  package let header: SchemeReader.Header

  /// The path of a file in it, from the top of the folder of schedules.
  package func path(_ file: SchemeFile) -> String { "\(name)/\(file.rawValue)" }
}
