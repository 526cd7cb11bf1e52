/// Text inside the logging commands of Azure Pipelines (`##vso[task.logissue …]message`): the only place that escapes
/// for them.
package enum LoggingCommandText {
  /// The text as a command's message.
  /// - Complexity: O(n) in the text.
  package static func message(_ text: String) -> String { escaped(text, isProperty: false) }

  /// The text as the value of a property.
  /// - Complexity: O(n) in the text.
  package static func property(_ text: String) -> String { escaped(text, isProperty: true) }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%AZP25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case "]" where isProperty: result += "%5D"
      case ";" where isProperty: result += "%3B"
      default: result += VisibleText.mark(for: scalar) ?? String(scalar)
      }
    }
    return result
  }
}
