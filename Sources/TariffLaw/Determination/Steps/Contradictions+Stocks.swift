/// Issues from stock for the good on days after its shipment.
func contradictions(
  inStocksOf good: Good, shippedOn day: Day, saidIn shipped: String
) -> [Contradiction] {
  good.drawn.compactMap { stock in
    let last = stock.drawing.lastIssue
    guard last.on > day else { return nil }
    let issue = stock.own + "stock_record.movements[\(last.place)].on"
    return Contradiction(
      .order(shipped, after: issue), issue, shipped,
      figures: [.init(.on, .day(last.on)), .init(.shipped, .day(day))], nil)
  }
}
