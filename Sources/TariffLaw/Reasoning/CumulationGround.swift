/// Why a material counts for what it does in the content of a good.
public enum CumulationGround: String, Sendable, CaseIterable {
  /// It originates in the exporting member itself.
  case local
  /// It originates in another member and came with a proof.
  case full
  /// It originates in another member, of which no proof is asked.
  case withoutProof = "without_proof"
  /// It has regional content from the floor up and came with a proof so marked.
  case partial
  /// Its regional content is below the floor.
  case belowFloor = "below_floor"
  /// It came without the proof that cumulation asks.
  case noProof = "no_proof"
  /// It was mixed with materials of other origin without records.
  case mixed
  /// It comes from a country that is not a member.
  case notOfAMember = "not_of_a_member"
  /// It does not originate.
  case nonOriginating = "non_originating"
  /// Its origin cannot be determined.
  case undetermined
  /// A fact is missing.
  case open
}
