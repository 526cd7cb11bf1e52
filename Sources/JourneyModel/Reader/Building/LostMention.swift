import JourneySyntax

/// A name that leads nowhere, where something is referred to by it.
struct LostMention {
  /// The name, as written.
  let name: Spanned<String>
  /// Where the thing was sought.
  let registry: Registry
  /// The key that names it.
  let key: Key
  /// The key in the author's own spelling.
  let spelling: String
  /// The name in the form that names are compared in.
  let form: String

  /// Whether the key takes several names.
  var mayBeList: Bool { ![.channel, .wave, .segment].contains(key) }

  init(_ name: Spanned<String>, registry: Registry, key: Key, spelling: String) {
    self.name = name
    self.registry = registry
    self.key = key
    self.spelling = spelling
    let made = Identifier.made(from: name.value)
    self.form = made.isEmpty ? name.value : made
  }
}
