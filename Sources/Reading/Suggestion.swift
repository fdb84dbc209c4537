/// Finds the names that somebody who wrote a word may have meant: at most three, the best first.
///
/// A name is near if it differs by few letters left out, added, changed or exchanged with their
/// neighbour (optimal string alignment): at most a third of the word's length, or one. It is also near if
/// it begins with the word and the word has three letters or more. Capitals do not matter, and names that
/// are equally near keep their order. Nothing is near where there are more names or longer words than people
/// write, which would take long to compare.
public func nearest(to word: String, among names: [String]) -> [String] {
  guard names.count <= mostNames, word.utf8.count <= longestWord else { return [] }
  let typed = Array(word.lowercased().unicodeScalars)
  let limit = max(1, typed.count / 3)
  let ranked = names.enumerated().compactMap { index, name -> (Int, Int, String)? in
    let length = name.unicodeScalars.count
    let mayBegin = typed.count >= 3 && length >= typed.count
    guard name.utf8.count <= longestWord, mayBegin || abs(length - typed.count) <= limit else {
      return nil
    }
    let letters = Array(name.lowercased().unicodeScalars)
    if abs(letters.count - typed.count) <= limit {
      let distance = alignmentDistance(typed, letters)
      if distance <= limit, distance < typed.count { return (distance, index, name) }
    }
    return typed.count >= 3 && letters.starts(with: typed) ? (limit + 1, index, name) : nil
  }
  return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(3).map { $0.2 }
}

private let mostNames = 2000
private let longestWord = 200

/// Counts the edits that lead from one text to another, none of them within another.
///
/// - Complexity: O(*m* · *n*) in the lengths of the texts.
private func alignmentDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for i in left.indices {
    var row = [i + 1]
    for j in right.indices {
      let change = left[i] == right[j] ? 0 : 1
      var best = min(last[j + 1] + 1, row[j] + 1, last[j] + change)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        best = min(best, beforeLast[j - 1] + 1)
      }
      row.append(best)
    }
    (beforeLast, last) = (last, row)
  }
  return last[right.count]
}
