/// What is wrong with a piece of a file, without the place.
///
/// A complaint is an enumeration whose cases hold values and no text; its description is the message. The
/// four here are of texts, JSON syntax, values and tables; readers of the law may have their own.
package typealias Complaint = Error & CustomStringConvertible
