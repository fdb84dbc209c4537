import LawOracle

extension OracleComparison: CustomStringConvertible {
  /// What was tried and found, by class, with the smallest example of each kind of disagreement.
  public var description: String {
    var lines = ["claims tried:"]
    for (about, count) in tried.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      lines.append("  \(about.rawValue) \(count)")
    }
    let told = verdicts.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key.rawValue) \($0.value)" }
    lines.append("verdicts: \(told.joined(separator: ", ")); completions judged: \(completions)")
    lines.append("firm answers asked again with one more fact: \(tellings)")
    lines.append("disagreements: \(counts.values.reduce(0, +))")
    for (key, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      lines.append("\(count) of \(key)")
      guard let example = smallest[key] else { continue }
      lines.append("  claim \(example.number): \(example.words)")
      lines.append("  \(example.json)")
    }
    return lines.joined(separator: "\n")
  }
}
