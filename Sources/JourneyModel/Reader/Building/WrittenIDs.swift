/// The ids of what a journey tells of, by the names that the author has given besides: `stool` by `Sits on the stool`.
struct WrittenIDs {
  /// The ids with the names, in the form of ids, of each kind of thing.
  private var names: [String: [(id: String, form: String)]] = [:]

  /// - Complexity: O(n) in the things that the journey tells of.
  init(of journey: Journey?) {
    guard let journey else { return }
    names["touchpoint"] = journey.touchpoints.map { ($0.id, Identifier.made(from: $0.name.text)) }
    names["persona"] = journey.personas.map { ($0.id, Identifier.made(from: $0.name.text)) }
    names["channel"] = journey.channels.map { ($0.id, Identifier.made(from: $0.name.text)) }
  }

  /// The id of the one thing that is called so; `nil` where none is, or several.
  /// - Parameter form: a name, in the form of an id.
  func id(of form: String, kind: String) -> String? { only(names[kind]?.filter { $0.form == form }) }

  /// The id of the one thing whose id or name begins with a word or several.
  func id(beginningWith form: String, kind: String) -> String? {
    guard form.utf8.count >= 3 else { return nil }
    return only(names[kind]?.filter { $0.form.hasPrefix(form + "-") || $0.id.hasPrefix(form + "-") })
  }

  private func only(_ found: [(id: String, form: String)]?) -> String? {
    found?.count == 1 ? found?.first?.id : nil
  }
}
