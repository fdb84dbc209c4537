internal import ComponentSourcing
internal import SourcingPlans
internal import TariffLaw

/// What all markets cost together.
extension SourcingReport {
  func block(_ together: Together, _ style: TextStyle) -> String {
    let units = markets.reduce(Int128(0)) { $0 + Int128($1.volume) }
    var lines = [
      style.strong("\(plan.amount(together.total)) \(plan.currency)")
        + " all markets together, for \(units) units"
    ]
    if !together.isOptimal {
      lines.append("  not proven: no choice costs less than \(plan.amount(together.bound))")
    } else {
      let areVerified = studies.allSatisfy {
        $0.answer.bill == nil || $0.verification == .verified
      }
      lines.append(
        together.isBorne && areVerified
          ? "  proven: no choice of bills costs less"
          : "  proven by search, too large to verify: no choice of bills costs less")
    }
    for payment in together.payments {
      let shares = payment.shares.map { "\($0.market) bears \(plan.amount($0.amount))" }
      let beside =
        payment.beside == ExactFraction(0) ? [] : ["\(plan.amount(payment.beside)) is paid beside"]
      lines.append(
        "  \(payment.supplier.name) is taken on once for \(plan.amount(payment.supplier.fixedCost)): "
          + (shares + beside).joined(separator: ", "))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  func json(_ together: Together) -> JSON {
    .object([
      ("status", .text(together.isOptimal ? "optimal" : "not_proven")),
      ("verified", .bool(together.isOptimal && together.isBorne)),
      ("total", .text(plan.amount(together.total))),
      ("total_exact", .text(plan.exact(together.total))),
      ("bound", .text(plan.amount(together.bound))),
      ("bound_exact", .text(plan.exact(together.bound))),
      (
        "suppliers",
        .list(
          together.payments.map { payment in
            .object([
              ("supplier", .text(payment.supplier.name)),
              ("fixed_cost", .text(plan.amount(payment.supplier.fixedCost))),
              ("beside", .text(plan.amount(payment.beside))),
              (
                "markets",
                .object(payment.shares.map { ($0.market, .text(plan.amount($0.amount))) })
              ),
            ])
          })
      ),
    ])
  }
}
