internal import Answers
internal import Reading
internal import LawFiles
internal import TariffLaw

/// Reads the claims in the rows of a table; values are made of bytes, without texts.
struct ClaimRowReader {
  /// What is wrong with the row read last, in the order of its fields.
  private(set) var faults: [Fault] = []

  /// The piece of the file that is read.
  var file: SourceFile
  private let table: ClaimTable
  private var row = CSVRow()
  private let values: FieldValues
  private let needed: [ClaimColumn]
  private let setting: ClaimSetting

  /// Reads rows of a file, whose words are those that the law held lets claims use; some fields may not be empty.
  init(
    _ file: SourceFile, _ table: ClaimTable, needing needed: [ClaimColumn] = ClaimColumn.required,
    in setting: ClaimSetting
  ) {
    self.file = file
    self.table = table
    self.needed = needed
    self.setting = setting
    values = FieldValues(in: setting)
  }

  /// Reads the claim in a row; `nil` if anything is wrong with it, which is then in ``faults``.
  mutating func claim(in row: CSVRow) -> Claim? {
    check(draft(in: row))
  }

  /// Checks what was read of the row; `nil` if anything is wrong with it, which is then in ``faults``.
  mutating func check(_ draft: Claim.Draft) -> Claim? {
    do throws(Claim.Problems) {
      let claim = try Claim(draft)
      return faults.isEmpty ? claim : nil
    } catch {
      for problem in error.all where problem.kind != .notSaid {
        let place = ClaimColumn(fact: problem.fact).flatMap { field($0) } ?? row.range
        note(ClaimComplaint.fact(problem.kind), at: place)
      }
      return nil
    }
  }

  /// Reads what is said in a row; what is wrong with its fields is then in ``faults``.
  mutating func draft(in row: CSVRow) -> Claim.Draft {
    self.row = row
    faults.removeAll(keepingCapacity: true)
    let scheme = required(.scheme, FieldValues.scheme)
    let on = required(.on, FieldValues.day)
    let from = required(.from, FieldValues.country)
    let to = required(.to, FieldValues.country)
    let code = required(.code, FieldValues.code)
    let currency = optional(.currency, FieldValues.currency) ?? .unstated
    values.moneyCurrency = currency
    let good = good(code)
    let value = optional(.customsValue, FieldValues.money)
    let proof = proof()
    let isDirect = optional(.directConsignment, FieldValues.truth)
    let importer = StatedTariff(
      rate: optional(.importerRate, FieldValues.rate),
      list: optional(.importerList, FieldValues.list),
      mfn: optional(.mfnRate, FieldValues.rate))
    let exporter = StatedTariff(
      rate: optional(.exporterRate, FieldValues.rate),
      list: optional(.exporterList, FieldValues.list))
    let approval = approval()
    let exchangeRates = optional(.exchange, FieldValues.exchange)
    var draft = Claim.Draft(
      scheme: scheme.flatMap { $0 }, on: on, from: from, to: to, currency: currency, code: code,
      good: good)
    draft.customsValue = value
    draft.proof = proof
    if isDirect == true { draft.route = [] } else { draft.isConsignedDirect = isDirect }
    draft.importer = importer
    draft.exporter = exporter
    if let approval { draft.approvals = [approval] }
    if let exchangeRates { draft.exchangeRates = exchangeRates }
    return draft
  }

  private mutating func approval() -> ApprovalClaim? {
    var approval = optional(.approval, FieldValues.approval)
    guard let field = field(.maker), let maker = optional(.maker, FieldValues.maker) else {
      return approval
    }
    if approval == nil || approval?.maker.map({ $0 != maker }) == true {
      note(ClaimRowComplaint.makerBeside(approval), at: field)
    }
    approval?.maker = maker
    return approval
  }

  private mutating func good(_ code: HSCode?) -> Good {
    var good = Good(code: code)
    good.fob = optional(.fob, FieldValues.money)
    good.nonOriginating = optional(.nonOriginating, FieldValues.money)
    good.edition = optional(.edition, FieldValues.edition)
    good.method = optional(.method, FieldValues.method)
    good.rule = optional(.rule, FieldValues.rule)
    good.processes = optional(.processes, FieldValues.processes)
    if let field = field(.units), let units = optional(.units, FieldValues.units),
      !good.multiply(by: units)
    {
      note(ClaimRowComplaint.notUnits, at: field)
    }
    if let word = optional(.whollyObtained, FieldValues.truth) {
      var facts = WhollyObtainedFacts()
      facts.isStated = word
      good.whollyObtained = facts
    }
    return good
  }

  private mutating func proof() -> ProofOfOrigin? {
    var proof = ProofOfOrigin()
    let stated = optional(.criterion, FieldValues.criteria)
    proof.criteria = stated?.criteria
    proof.shownContent = stated?.share
    proof.kind = optional(.proofKind, FieldValues.proofKind)
    proof.issued = optional(.proofIssued, FieldValues.day)
    proof.shipped = optional(.shipped, FieldValues.day)
    proof.presented = optional(.presented, FieldValues.day)
    proof.isRetroactive = optional(.retroactive, FieldValues.truth)
    let hasExchangeFailed = optional(.exchangeFailed, FieldValues.truth)
    if let hasExchangeFailed { proof.particulars.hasExchangeFailed = hasExchangeFailed }
    let code = text(.exporterCode)
    let signatory = text(.signatory)
    let isSaid =
      proof.criteria != nil || proof.kind != nil || proof.issued != nil || proof.shipped != nil
      || proof.presented != nil || proof.isRetroactive != nil || hasExchangeFailed != nil
      || code != nil || signatory != nil
    guard isSaid else { return nil }
    if let exporter = StatedExporter(code: code, signatory: signatory, in: setting.exporters) {
      proof.particulars.exporter = exporter
    }
    return proof
  }
}

extension ClaimRowReader {
  private typealias Reader<Value, Problem: Complaint> =
    (FieldValues) -> (ArraySlice<UInt8>) throws(Problem) -> Value

  /// The field of a column, unless the table does not have it or it is empty.
  private func field(_ column: ClaimColumn) -> Range<Int>? {
    guard let place = table.place(of: column) else { return nil }
    let range = row[place].range
    return range.isEmpty ? nil : range
  }

  /// The text of a field, whatever it is; `nil` if it is empty.
  private func text(_ column: ClaimColumn) -> String? {
    field(column) == nil ? nil : table.place(of: column).map { file.text(of: row[$0]) }
  }

  private mutating func optional<Value, Problem: Complaint>(
    _ column: ClaimColumn, _ read: Reader<Value, Problem>
  ) -> Value? {
    guard let field = field(column) else { return nil }
    do throws(Problem) {
      return try read(values)(file.bytes[field])
    } catch {
      note(error, at: field)
      return nil
    }
  }

  private mutating func required<Value, Problem: Complaint>(
    _ column: ClaimColumn, _ read: Reader<Value, Problem>
  ) -> Value? {
    if needed.contains(column), field(column) == nil, let place = table.place(of: column) {
      note(ClaimRowComplaint.notSaid(column), at: row[place].range)
      return nil
    }
    return optional(column, read)
  }

  private mutating func note(_ complaint: some Complaint, at field: Range<Int>) {
    let place = faults.lastIndex { $0.offset <= field.lowerBound }.map { $0 + 1 } ?? 0
    faults.insert(Fault(offset: field.lowerBound, complaint: complaint), at: place)
  }
}
