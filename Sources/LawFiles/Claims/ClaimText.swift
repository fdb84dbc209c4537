public import Reading

/// The file of a claim with what stands in it, read once for all that must know of it.
public struct ClaimText: Sendable {
  /// The file.
  public let file: SourceFile
  /// The value that it holds, or what is wrong with its syntax.
  package let json: Result<JSONValue, Diagnostics>

  /// Reads a file.
  public init(_ file: SourceFile) {
    self.file = file
    do throws(Diagnostics) {
      json = .success(try JSONReader.read(file))
    } catch {
      json = .failure(error)
    }
  }
}
