import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Work that several threads of this process share.
enum Threads {
  /// Does something for each number from 0 to below `count`, in no order; the calling thread takes part, and comes back
  /// when all is done.
  /// - Parameter threads: how many take part at most; where the system gives fewer, those do all of it.
  static func forEach(_ count: Int, threads: Int, _ work: @escaping @Sendable (Int) -> Void) {
    let share = Share(count: count, work: work)
    let helpers = (1..<max(1, min(threads, count))).compactMap { _ in start(share) }
    share.take()
    for helper in helpers { pthread_join(helper, nil) }
  }

  /// Does something on a thread of its own, without waiting for it; does nothing where there is no thread to be had.
  static func detach(_ work: @escaping @Sendable () -> Void) {
    if let thread = start(Share(count: 1) { _ in work() }) { pthread_detach(thread) }
  }

  /// The work, and how much of it has been taken.
  private final class Share: Sendable {
    private let next = Atomic(0)
    private let count: Int
    private let work: @Sendable (Int) -> Void

    init(count: Int, work: @escaping @Sendable (Int) -> Void) {
      self.count = count
      self.work = work
    }

    /// Takes one piece after another until there are none.
    func take() {
      while true {
        let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard piece < count else { return }
        work(piece)
      }
    }
  }

  /// How much room a thread has for its calls: as much as the first one usually has.
  private static let stackSize = 8 << 20

  /// A thread that takes part in some work; `nil` where there is none to be had.
  private static func start(_ share: Share) -> pthread_t? {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    let held = Unmanaged.passRetained(share)
    #if os(macOS)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let failure = pthread_create(&thread, &attributes, body, held.toOpaque())
    if failure != 0 {
      held.release()
      return nil
    }
    return thread
  }

  #if os(macOS)
    private static let body: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { run($0) }
  #else
    private static let body: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { run($0) }
  #endif

  private static func run(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let pointer { Unmanaged<Share>.fromOpaque(pointer).takeRetainedValue().take() }
    return nil
  }
}
