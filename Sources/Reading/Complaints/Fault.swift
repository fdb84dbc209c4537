/// A complaint about a byte of a file that is known from elsewhere.
package struct Fault: Error {
  /// The byte.
  package let offset: Int
  /// What is wrong with it.
  package let complaint: ComplaintText

  /// Notes a complaint about a byte.
  package init(offset: Int, complaint: some Complaint) {
    self.offset = offset
    self.complaint = ComplaintText(complaint)
  }
}
