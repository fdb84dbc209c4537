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
  var (letters, distances): ([Unicode.Scalar], AlignmentDistance) = ([], AlignmentDistance())
  var ranked: [(Int, Int, String)] = []
  for (index, name) in names.enumerated() where name.utf8.count <= longestWord {
    read(name, into: &letters)
    let isAsLong = abs(letters.count - typed.count) <= limit
    let distance = isAsLong ? distances.between(typed, letters) : .max
    if distance <= limit, distance < typed.count {
      ranked.append((distance, index, name))
    } else if typed.count >= 3, letters.starts(with: typed) {
      ranked.append((limit + 1, index, name))
    }
  }
  return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(3).map { $0.2 }
}

/// Reads the letters of a name, all small; of one in ASCII without making a text.
private func read(_ name: String, into letters: inout [Unicode.Scalar]) {
  letters.removeAll(keepingCapacity: true)
  for byte in name.utf8 {
    guard byte < 0x80 else {
      letters = Array(name.lowercased().unicodeScalars)
      return
    }
    letters.append(Unicode.Scalar((65...90).contains(byte) ? byte + 32 : byte))
  }
}

private let mostNames = 2000
private let longestWord = 200

/// Counts the edits that lead from one text to another, none of them within another.
///
/// - Complexity: O(*m* · *n*) in the lengths of the texts; the rows are kept for the next pair.
private struct AlignmentDistance {
  private var beforeLast: [Int] = []
  private var last: [Int] = []
  private var row: [Int] = []

  mutating func between(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    beforeLast.removeAll(keepingCapacity: true)
    last.removeAll(keepingCapacity: true)
    last.append(contentsOf: 0...right.count)
    for i in left.indices {
      row.removeAll(keepingCapacity: true)
      row.append(i + 1)
      for j in right.indices {
        let change = left[i] == right[j] ? 0 : 1
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + change)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[right.count]
  }
}
