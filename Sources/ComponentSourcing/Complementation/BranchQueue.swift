/// Branches of a search, of which the one with the lowest bound is taken out first, of equals the one put in first.
struct BranchQueue {
  private var heap: [(branch: ComplementationSearch.Branch, number: Int)] = []
  private var count = 0

  /// The lowest bound.
  var lowest: Int128? { heap.first?.branch.bound }

  /// Puts a branch in.
  mutating func add(_ branch: ComplementationSearch.Branch) {
    heap.append((branch, count))
    count += 1
    var place = heap.count - 1
    while place > 0, isBefore(place, (place - 1) / 2) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  /// Takes the branch with the lowest bound out.
  mutating func popLowest() -> ComplementationSearch.Branch? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return first.branch }
    heap[0] = last
    var place = 0
    while true {
      let (left, right) = (2 * place + 1, 2 * place + 2)
      var least = place
      if left < heap.count, isBefore(left, least) { least = left }
      if right < heap.count, isBefore(right, least) { least = right }
      guard least != place else { break }
      heap.swapAt(place, least)
      place = least
    }
    return first.branch
  }

  private func isBefore(_ one: Int, _ other: Int) -> Bool {
    (heap[one].branch.bound, heap[one].number) < (heap[other].branch.bound, heap[other].number)
  }
}
