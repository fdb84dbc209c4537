internal import Reading

/// What a folder of law does not bear out of the list of its files.
enum SealComplaint: Complaint, Equatable {
  /// A file that is not there.
  case missing(String)
  /// A file that has another size.
  case size(String, Int, found: Int)
  /// A file that has other bytes.
  case hash(String)
  /// A file that is there and not listed.
  case unlisted(String)
  /// A path that does not lead straight down from the folder.
  case path(String)

  private static let remedy =
    "put back the file, or list what is there with 'afta schedule seal'"

  /// The message.
  var description: String {
    switch self {
    case .missing(let path):
      "\(Wording.quoted(path)) is listed and not there: the folder is not whole; \(Self.remedy)"
    case .size(let path, let listed, let found):
      "\(Wording.quoted(path)) has \(found) bytes and not \(listed); \(Self.remedy)"
    case .hash(let path):
      "\(Wording.quoted(path)) has other bytes than those listed; \(Self.remedy)"
    case .unlisted(let path):
      "\(Wording.quoted(path)) is there and not listed: take it away, or list it with "
        + "'afta schedule seal'"
    case .path(let path):
      "\(Wording.quoted(path)) does not lead straight down from the folder: write it as 'atiga/scheme.json'"
    }
  }
}
