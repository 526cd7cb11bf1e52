import JourneyGraphviz

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What can be got ready for the drawing of maps while their journeys are read.
enum Preparation {
  /// Has another thread load what maps in a format are painted with; where there is none to be had, the first map waits
  /// for it.
  static func begin(for format: MapFormat) {
    guard format == .svg else { return }
    #if os(macOS)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let failure = pthread_create(
      &thread, nil,
      { _ in
        Graphviz.prepare()
        return nil
      }, nil)
    #if os(macOS)
      if failure == 0, let thread { pthread_detach(thread) }
    #else
      if failure == 0 { pthread_detach(thread) }
    #endif
  }
}
