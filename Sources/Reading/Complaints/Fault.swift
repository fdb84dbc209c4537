/// A complaint about a byte of a file that is known from elsewhere.
package struct Fault: Error {
  package let offset: Int
  package let complaint: any Complaint

  /// Notes a complaint about a byte.
  package init(offset: Int, complaint: any Complaint) {
    self.offset = offset
    self.complaint = complaint
  }
}
