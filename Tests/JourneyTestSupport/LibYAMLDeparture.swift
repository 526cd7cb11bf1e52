/// Where libyaml 0.2.5 (the parser behind Yams) departs from YAML 1.2.2, so that it can't be the judge: it refuses the
/// text, or reads it as YAML 1.1 does. Each has the place in the specification that it departs from.
public enum LibYAMLDeparture: String, CaseIterable, Sendable {
  /// 6.2, s-separate-in-line: a tab parts a dash or a colon from a value as well as a space does.
  case tabBehindIndicator
  /// 6.1 and 6.3: a tab may follow the indentation of a continuation line, and stand in an empty line.
  case tabInLineSpace
  /// 8.1.3: the first line of a block text may begin with a tab behind its indentation.
  case tabInBlockText
  /// 7.2 and 7.4.2: a key may be empty.
  case emptyKey
  /// 8.1.1.1 with n = −1: a block text at the top of a document may stand at column 0.
  case unindentedTopText
  /// 7.3.3, ns-plain-first: inside brackets a text may begin with `?` or `:` before a character that isn't space.
  case plainFirstInBrackets
  /// 7.3.3, ns-plain-char: a colon inside a text in brackets ends it only before space or an indicator.
  case colonInBrackets
  /// 7.4: a key in brackets may run over several lines, and its colon may stand on the next.
  case keyOverLinesInBrackets
  /// Cases JEF9 and L24T of yaml-test-suite: a last line of nothing but spaces counts as ended.
  case spacesAtEnd
  /// 5.4: U+0085, U+2028 and U+2029 are no line breaks any more.
  case lineSeparators
  /// 9.2: the end of a document may be marked where there was none.
  case endWithoutDocument

  /// Whether a text has what libyaml departs in.
  public func occurs(in text: String) -> Bool {
    switch self {
    case .tabBehindIndicator: has(#/[-:] *\t/#, text)
    case .tabInLineSpace: has(#/(^|[\r\n]) *\t/#, text)
    case .tabInBlockText: has(#/[|>][-+0-9]*[ \t]*(#[^\n]*)?\r?\n[ \r\n]*\t/#, text)
    case .emptyKey: has(#/(^|[\r\n,\[\{]|- |---|#[^\n]*\n)[ \t\r\n]*:([ \t\r\n,\]\}]|$)/#, text)
    case .unindentedTopText:
      has(#/^(\u{FEFF}?([ \t]*#[^\n]*\n|[ \t]*\r?\n)*)(---[ \t]+|---[^\n]*\n[ \t\r\n]*)?[ \t]*[|>]/#, text)
    case .plainFirstInBrackets: has(#/[\[\{]/#, text) && has(#/[\[\{,:\s"'\]\}]\s*[?:][^\s]/#, text)
    case .colonInBrackets: has(#/[\[\{]/#, text) && has(#/:[:,\[\]\{\}"'?]|["'\]\}]:/#, text)
    case .keyOverLinesInBrackets: has(#/\{[^\}]*[\r\n]/#, text)
    case .spacesAtEnd: has(#/[\r\n] +$/#, text)
    case .lineSeparators: has(#/[\u{85}\u{2028}\u{2029}]/#, text)
    case .endWithoutDocument: has(#/^(#[^\n]*\n|[ \t\r\n])*\.\.\./#, text)
    }
  }

  private func has(_ regex: some RegexComponent, _ text: String) -> Bool {
    text.contains(regex.regex.matchingSemantics(.unicodeScalar))
  }
}
