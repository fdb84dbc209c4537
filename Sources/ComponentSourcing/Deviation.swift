/// An option other than that of the bill a search starts from, and what it changes.
struct Deviation {
  let part: Int
  let option: Int
  /// What it adds to the cost of the bill.
  let cost: Int64
  /// What it adds to the non-originating value of the bill.
  let value: Int64
}
