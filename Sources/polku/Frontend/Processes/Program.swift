#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#else
  import Darwin
#endif

/// What the running program is, for those who start it once more.
enum Program {
  /// The file that runs; on Linux it is found even where another has taken its name meanwhile.
  static var path: String? {
    #if os(macOS)
      var size: UInt32 = 0
      _ = _NSGetExecutablePath(nil, &size)
      var name = [CChar](repeating: 0, count: Int(size) + 1)
      guard _NSGetExecutablePath(&name, &size) == 0 else { return nil }
      return name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
    #else
      return "/proc/self/exe"
    #endif
  }

  /// The environment, which child processes inherit.
  static var environment: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    #if os(macOS)
      return _NSGetEnviron().pointee
    #else
      return environ
    #endif
  }
}
