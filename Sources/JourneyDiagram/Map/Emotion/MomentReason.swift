/// One line of a call-out: why a touchpoint is critical, with the mark of the kind.
struct MomentReason: Hashable {
  let mark: MomentMark
  let text: String
}
