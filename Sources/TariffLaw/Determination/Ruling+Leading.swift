extension Ruling {
  /// The places of the rulings than which none is better, by the names of their schemes.
  ///
  /// There may be several: with the same rate, with rates of which it cannot be told which is lower, or
  /// with none that is due. The first is the one that answers show; its name alone puts it there, so that
  /// no order in which schemes are held decides.
  public static func leading(among rulings: [Ruling]) -> [Int] {
    rulings.indices.filter { place in
      !rulings.contains { $0.isBetter(than: rulings[place]) }
    }
    .sorted { rulings[$0].scheme < rulings[$1].scheme }
  }
}
