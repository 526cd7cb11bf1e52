/// Graphs in the form that the journey's drawing writes them.
enum TestGraph {
  /// A page of 400 by 200 points with these statements on it, y upwards.
  static func page(_ statements: String) -> String {
    """
    digraph journey {
    graph [pad=0,margin=0,bgcolor="#ffffff",outputorder=breadthfirst]
    node [label="",shape=plaintext,margin=0,fixedsize=true,labelloc=t,fontname="Helvetica",fontsize=12]
    edge [dir=none,arrowhead=none]
    page [shape=box,style=filled,fillcolor=transparent,color=transparent,penwidth=0,pos="200,100",\
    width=5.5555556,height=2.7777778]
    \(statements)
    }
    """
  }

  /// A line of text that begins at the left edge.
  static func text(_ label: String, attributes: String = "") -> String {
    "t [label=\"\(quotedLabel(label))\\l\",pos=\"200,100\",width=5.5,height=0.2777778\(attributes)]"
  }

  /// A label as it must be written so that it is shown as it is.
  static func quotedLabel(_ text: String) -> String {
    quoted(text, backslash: "\\\\")
  }

  /// A tooltip, whose escapes Graphviz resolves twice.
  static func quotedTooltip(_ text: String) -> String {
    quoted(text, backslash: "\\\\\\\\")
  }

  private static func quoted(_ text: String, backslash: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "\\": result.append(contentsOf: backslash.unicodeScalars)
      case "\"": result.append(contentsOf: "\\\"".unicodeScalars)
      case "\t", "\n", "\r": result.append(" ")
      case "\0": break
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
