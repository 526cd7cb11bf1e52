package import JourneyModel

extension Touchpoint {
  /// The id of the channel, or the author's word for one that isn't in the list; `nil` for none.
  package var channelName: String? { self.channel.map { $0.id ?? $0.written } }

  /// Whether the customer has to begin anew here: what was said before isn't known, or has to be told again.
  package var losesContext: Bool { self.contextKept?.value == false || self.repeatsInformation?.value == true }
}
