extension Array where Element: Hashable {
  /// The elements in their order, each where it stands first.
  func withoutRepeats() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }

  /// The elements that stand more than once, each once.
  func repeats() -> [Element] {
    var seen: Set<Element> = []
    return filter { !seen.insert($0).inserted }.withoutRepeats()
  }
}
