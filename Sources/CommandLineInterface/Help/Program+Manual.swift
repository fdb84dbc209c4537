extension Program {
  /// All help pages one after another, as one page of Markdown.
  ///
  /// A project that keeps the page among its documents can compare it in a test.
  public func manual(width: Int = 80) -> String {
    Place(in: self).all.map { place in
      """
      \(place.commands.isEmpty ? "#" : "##") \(place.commandLine)

      ```text
      \(HelpPage(of: place, width: width).text)```

      """
    }.joined(separator: "\n")
  }
}
