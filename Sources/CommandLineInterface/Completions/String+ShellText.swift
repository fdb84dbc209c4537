extension String {
  /// The text as one word of bash or zsh, in single quotes.
  var inSingleQuotes: String {
    "'" + replacing("'", with: #"'\''"#) + "'"
  }

  /// The text as one word of fish, in single quotes.
  var inFishQuotes: String {
    "'" + replacing(#"\"#, with: #"\\"#).replacing("'", with: #"\'"#) + "'"
  }

  /// The text with a backslash before each of some characters.
  func escaping(_ characters: Set<Character>) -> String {
    String(flatMap { characters.contains($0) ? ["\\", $0] : [$0] })
  }

  /// The text as part of a shell function's name.
  var asFunctionName: String {
    String(map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }
}
