import JourneyGraphviz

/// What can be got ready for the drawing of maps while their journeys are read.
enum Preparation {
  /// Has another thread load what maps in a format are painted with; where there is none to be had, the first map waits
  /// for it.
  static func begin(for format: MapFormat) {
    if format == .svg { Threads.detach { Graphviz.prepare() } }
  }
}
