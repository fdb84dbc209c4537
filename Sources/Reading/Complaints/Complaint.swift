/// What is wrong with a piece of a file, without the place.
///
/// A complaint is an enumeration whose cases hold values and no text; its description is the message. The
/// four here are of texts, JSON syntax, values and tables; readers of the law may have their own.
package typealias Complaint = Error & CustomStringConvertible

/// A complaint about more than the form of a file.
package protocol TopicalComplaint {
  /// What it is about.
  var topic: Diagnostic.Topic { get }
}

extension Diagnostic {
  /// Makes the message of a complaint.
  package init(file: String, position: FilePosition, _ complaint: any Complaint) {
    self.init(
      file: file, position: position, message: complaint.description,
      topic: (complaint as? any TopicalComplaint)?.topic ?? .form)
  }
}
