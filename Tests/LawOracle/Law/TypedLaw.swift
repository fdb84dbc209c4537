/// Figures of law typed in from notes on the instruments, each with its place.
enum TypedLaw {
  /// ATIGA enters into force: foreword.
  static let atigaBegins = CalendarDay(2010, 5, 17)
  /// The last day on which a Form D of the CEPT could be issued: ATIGA foreword, 180 days.
  static let ceptFormsEnd = CalendarDay(2010, 11, 13)
  /// The CEPT begins: CEPT article 4(1)(a).
  static let ceptBegins = CalendarDay(1993, 1, 1)
  /// Least content of the general rule, in per cent: ATIGA article 28(1)(a)(i), CEPT article 2(4).
  static let content = Fraction(40)
  /// Least content of a material that counts in part: ATIGA article 30(2), Annex 6.
  static let floor = Fraction(20)
  /// Share of the price that need not change classification, in per cent: ATIGA article 33.
  static let tolerance = Fraction(10)
  /// Highest tariff of the exporter, in per cent: ATIGA article 22(1)(a), CEPT article 4(2).
  static let ceiling = Fraction(20)
  /// Price without a proof, in US dollars: ATIGA Annex 8 rule 15; Indonesia's decree of 1996.
  static let waiver = Fraction(200)
  /// The year of Indonesia's decree with the waiver.
  static let waiverOfIndonesia = CalendarDay(1996, 1, 1)
  /// Months of validity: ATIGA Annex 8 rule 14; under the CEPT six, from recollection.
  static let validity = (atiga: 12, cept: 6)
  /// Months after shipment for issue with the mark: ATIGA Annex 8 rule 10.
  static let retroactiveMonths = 12
  /// The text of 2021, which leaves no days after shipment: 35th AFTA Council.
  static let textOf2021 = CalendarDay(2021, 9, 8)
  /// Days after shipment before that: Annex 8 (2013) rule 10.
  static let graceBefore2021 = 3
  /// The exchange of electronic forms: first days between five members and between all, asw.asean.org.
  ///
  /// The others joined in the course of 2019, on which days is not known; from 2024 on it leaves paper to failures.
  static let exchange = (
    first: CalendarDay(2018, 1, 1), members: ["ID", "MY", "SG", "TH", "VN"],
    others: CalendarDay(2019, 1, 1), all: CalendarDay(2020, 1, 1), alone: CalendarDay(2024, 1, 1)
  )
  /// Self-certification in all members: AWSC guidebook.
  static let declarations = CalendarDay(2020, 9, 20)
  /// Pilots of declarations before that, each between its members.
  ///
  /// Thailand joined the first, Thailand and Viet Nam the second, as secondary sources say.
  static let pilots: [(from: CalendarDay, members: [String])] = [
    (CalendarDay(2010, 11, 1), ["BN", "MY", "SG"]),
    (CalendarDay(2011, 10, 28), ["BN", "MY", "SG", "TH"]),
    (CalendarDay(2014, 1, 1), ["ID", "LA", "PH"]),
    (CalendarDay(2015, 10, 5), ["ID", "LA", "PH", "TH", "VN"]),
  ]
  /// Pairs of members that are known to have joined a pilot, and not on which day.
  ///
  /// The second was signed on 29 August 2012; Thailand was of it by 5 October 2015; Myanmar decided in 2013 to join
  /// the first.
  static let openPilots: [(days: Range<CalendarDay>, members: [String], joined: String?)] = [
    (CalendarDay(2012, 8, 29)..<CalendarDay(2014, 1, 1), ["ID", "LA", "PH"], nil),
    (CalendarDay(2012, 8, 29)..<CalendarDay(2015, 10, 5), ["ID", "LA", "PH", "TH"], "TH"),
    (CalendarDay(2013, 1, 1)..<declarations, ["BN", "MM", "MY", "SG", "TH"], "MM"),
  ]
  /// Partial cumulation under the CEPT, the earliest day: 18th AFTA Council.
  static let ceptPartial = CalendarDay(2004, 9, 2)
  /// The rules of 2008, which allow criteria that are not held.
  static let ceptRules2008 = CalendarDay(2008, 8, 1)
  /// The guideline on product rules: implementing guidelines of 17 September 2024.
  static let guideline = CalendarDay(2024, 9, 17)
  /// Commitments of all members have come to their end: ATIGA article 19(1).
  static let allCut = CalendarDay(2018, 1, 1)

  /// The six and the four later members: ATIGA article 19 footnotes.
  static let six = ["BN", "ID", "MY", "PH", "SG", "TH"]
  /// See ``six``.
  static let four = ["KH", "LA", "MM", "VN"]

  /// Whether two members may have been of one pilot on a day, of which no source was found.
  static func isOpenPilot(between ends: [String], on day: CalendarDay) -> Bool {
    openPilots.contains { pilot in
      pilot.days.contains(day) && ends.allSatisfy(pilot.members.contains)
        && pilot.joined.map(ends.contains) ?? true
    }
  }

  /// Whether it is not known if two members sent electronic forms on a day: some joined in the course of 2019.
  static func isOpenExchange(between ends: [String], on day: CalendarDay) -> Bool {
    day >= exchange.others && day < exchange.all && !ends.allSatisfy(exchange.members.contains)
  }

  /// Whether a country takes part in a scheme on a day.
  ///
  /// CEPT: article 4; Viet Nam from 1996, Lao PDR and Myanmar from 1998, Cambodia from 2000.
  static func isMember(
    _ country: String, of scheme: ClaimFacts.Scheme, on day: CalendarDay
  )
    -> Bool
  {
    guard six.contains(country) || four.contains(country) else { return false }
    guard scheme == .cept else { return day >= atigaBegins }
    switch country {
    case "VN": return day >= CalendarDay(1996, 1, 1)
    case "LA", "MM": return day >= CalendarDay(1998, 1, 1)
    case "KH": return day >= CalendarDay(2000, 1, 1)
    default: return day >= ceptBegins
    }
  }

  /// Rates of an exporter that were observed, for whole headings.
  ///
  /// Viet Nam's cars: 50, 40, 30, 0 per cent; Philippine rice: 40, then 35 per cent.
  static func observed(_ country: String, _ code: String, on day: CalendarDay) -> Fraction? {
    switch (country, code.prefix(4)) {
    case ("VN", "8703"):
      let steps = [(CalendarDay(2016, 1, 1), 50), (CalendarDay(2017, 1, 1), 40), (allCut, 30)]
      return Fraction(Int128(steps.first { day < $0.0 }?.1 ?? 0))
    case ("PH", "1006"): return Fraction(day < CalendarDay(2015, 1, 1) ? 40 : 35)
    default: return nil
    }
  }
}
