extension Box8 {
  /// What a text that cannot be read was likely to show; `nil` where nothing is likely.
  ///
  /// Small letters, a sign before a number, a number without its sign, and other marks between two criteria are read as
  /// what they may be meant for: `-40%` and `rvc 40` as `40%`, `CTH/RVC 40` as `CTH + 40%`.
  public static func likely(for text: String) -> Box8? {
    guard let words = words(of: text) else { return nil }
    var criteria: [OriginCriterion] = []
    var share: Percentage?
    for word in words {
      if let criterion = OriginCriterion(rawValue: word) {
        guard !criteria.contains(criterion) else { continue }
        criteria.append(criterion)
      } else if share == nil, let read = try? Percentage(word.utf8), read <= .whole {
        share = read
      } else {
        return nil
      }
    }
    if share != nil, !criteria.contains(where: { $0.showsContent }) {
      criteria.append(.regionalValueContent)
    }
    return Box8(criteria, share: share).map { $0.likelyForm ?? $0 }
  }

  /// The words and numbers of a text, in capitals; `nil` if it holds a mark that stands between none.
  private static func words(of text: String) -> [String]? {
    var words: [String] = []
    var (isNumber, isOpen) = (false, false)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9", ".":
        if !isOpen || !isNumber { words.append("") }
        (isNumber, isOpen) = (true, true)
        words[words.count - 1].unicodeScalars.append(scalar)
      case "A"..."Z", "a"..."z":
        if !isOpen || isNumber { words.append("") }
        (isNumber, isOpen) = (false, true)
        // Small letters differ from capitals in one bit.
        words[words.count - 1].unicodeScalars.append(Unicode.Scalar(scalar.value & ~32) ?? scalar)
      case " ", "%", "+", "-", "\u{2212}", "/", ",", ";", "&", "(", ")", "=": isOpen = false
      default: return nil
      }
    }
    return words.isEmpty ? nil : words
  }
}
