internal import TariffLaw

/// The folder of a scheme whose header can be read.
struct SchemeFolder {
  /// Its name.
  let name: String
  /// What its `scheme.json` holds.
  let header: SchemeReader.Header

  /// The path of a file in it, from the top of the folder of schedules.
  func path(_ file: SchemeFile) -> String { "\(name)/\(file.rawValue)" }
}
