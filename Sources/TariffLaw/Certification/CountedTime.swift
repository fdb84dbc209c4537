/// What a time leans on that is counted in months: how many they are, and the reading of months that lack the day.
struct CountedTime {
  /// The basis under which it is told: that of the months, or of the reading where those are official.
  let basis: Basis
  /// What it leans on besides.
  let premises: [Finding]

  /// Tells what a time of some months leans on, and whether it would end on another day by another reading.
  init(_ months: Lawful<Int>, _ rules: ProofRequirements, endsOtherwise isOfMonthEnd: Bool) {
    let reading = rules.monthEnd.basis.citing(months.basis.citation)
    guard isOfMonthEnd else {
      (basis, premises) = (months.basis, [])
      return
    }
    if months.basis.evidence == .official, !months.basis.isAssumed {
      (basis, premises) = (reading, [])
    } else {
      let premise = Finding(.proof(.monthEnd(rules.monthEnd.value)), .met, reading)
      (basis, premises) = (months.basis, [premise])
    }
  }
}
