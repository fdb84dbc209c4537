/// A complaint about a byte of a file that is known from elsewhere.
struct Fault: Error {
  let offset: Int
  let complaint: any Complaint
}
