/// What is wrong with a piece of a file, without the place.
///
/// A complaint is an enumeration whose cases hold values and no text; its description is the message. The
/// four here are of texts, JSON syntax, values and tables; readers of the law may have their own.
package protocol Complaint: Error, CustomStringConvertible {
  /// What it is about.
  var topic: Diagnostic.Topic { get }
}

extension Complaint {
  /// The form of a file, which is what most complaints are about.
  package var topic: Diagnostic.Topic { .form }
}

/// A complaint of any kind in words, as it is kept until its place is told.
package struct ComplaintText: Complaint, Equatable {
  /// The message.
  package let description: String
  /// What it is about.
  package let topic: Diagnostic.Topic

  /// Puts a complaint into words.
  package init(_ complaint: some Complaint) {
    description = complaint.description
    topic = complaint.topic
  }
}

extension Diagnostic {
  /// Makes the message of a complaint.
  package init(file: String, position: FilePosition, _ complaint: some Complaint) {
    self.init(
      file: file, position: position, message: complaint.description, topic: complaint.topic)
  }
}
