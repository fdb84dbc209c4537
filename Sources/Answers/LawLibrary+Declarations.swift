internal import LawFiles
public import Reading
internal import TariffLaw

extension LawLibrary {
  /// The same law for claims whose materials are declared by their suppliers.
  ///
  /// - Parameter file: A table with the columns `supplier`, `code`, `origin`, `criterion`, `valid_to` and `reference`.
  /// - Returns: Another library; this one stays as it is.
  /// - Throws: Everything that is wrong with the table.
  public func adding(declarations file: SourceFile) throws(Diagnostics) -> LawLibrary {
    var library = self
    library.declarations = try DeclarationTable.read(file)
    return library
  }
}
