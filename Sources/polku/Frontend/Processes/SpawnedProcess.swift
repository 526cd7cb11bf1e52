#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A process that was started, with pipes to its standard streams. It ends, at the latest, with the value.
final class SpawnedProcess {
  /// How a process ended.
  enum Ending: Equatable {
    case status(Int32)
    case signal(Int32)
  }

  /// What becomes of its standard error.
  enum Errors {
    /// It is thrown away.
    case dropped
    /// It can be read.
    case piped
  }

  /// The end of the pipe to its standard input; `nil` once it is closed.
  private(set) var input: Int32?
  /// The end of the pipe from its standard output.
  let output: Int32
  /// The end of the pipe from its standard error; `nil` where that is thrown away.
  let errors: Int32?
  /// The number that the system knows it by, while it runs.
  let identifier: pid_t
  private let isOwnGroup: Bool
  private var ending: Ending?

  /// Starts a program.
  /// - Parameters:
  ///   - path: its file; `nil` for the running program.
  ///   - arguments: without the program's name.
  ///   - disposal: what becomes of its standard error.
  ///   - isOwnGroup: whether the processes that it starts in turn are ended with it. A terminal's Ctrl-C then doesn't
  ///     reach it, so that the one who starts it has to end it.
  /// - Throws: `ChildProcess.Failure.notStarted`.
  init(path: String? = nil, arguments: [String], errors disposal: Errors = .dropped, isOwnGroup: Bool = false)
    throws(ChildProcess.Failure)
  {
    guard let path = path ?? Program.path else { throw .notStarted(reason: "where this program is can't be found out") }
    self.isOwnGroup = isOwnGroup
    var pipes: [Pipe] = []
    do throws(ChildProcess.Failure) {
      for _ in 0..<(disposal == .piped ? 3 : 2) { pipes.append(try Pipe()) }
      identifier = try Self.spawn(
        path, arguments, input: pipes[0].reading, output: pipes[1].writing,
        errors: disposal == .piped ? pipes[2].writing : nil, isOwnGroup: isOwnGroup)
    } catch {
      for pipe in pipes { pipe.closeBoth() }
      throw error
    }
    close(pipes[0].reading)
    for pipe in pipes.dropFirst() { close(pipe.writing) }
    input = pipes[0].writing
    output = pipes[1].reading
    errors = disposal == .piped ? pipes[2].reading : nil
  }

  deinit {
    end()
    close(output)
    if let errors { close(errors) }
  }

  /// Tells it that no more comes.
  func closeInput() {
    if let input { close(input) }
    input = nil
  }

  /// How it ended; `nil` while it runs.
  func checkEnding() -> Ending? { reap(WNOHANG) }

  /// Ends it, if it hasn't ended by itself, and says how it ended.
  @discardableResult func end() -> Ending {
    closeInput()
    if let ending { return ending }
    // What it has started may live on; that it has ended itself already, and how, stays as it is.
    if isOwnGroup { kill(-identifier, SIGKILL) }
    if let ending = reap(WNOHANG) { return ending }
    kill(identifier, SIGKILL)
    return reap(0) ?? .signal(SIGKILL)
  }

  /// Asks how it ended, and lets the system forget it.
  private func reap(_ options: Int32) -> Ending? {
    if let ending { return ending }
    var status: Int32 = 0
    var found: pid_t = 0
    repeat { found = waitpid(identifier, &status, options) } while found < 0 && errno == EINTR
    guard found != 0 else { return nil }
    // WIFSIGNALED and WEXITSTATUS are macros that Swift doesn't see.
    let signal = status & 0x7F
    ending = found < 0 ? .status(-1) : signal == 0 ? .status(status >> 8 & 0xFF) : .signal(signal)
    return ending
  }

  private static func spawn(
    _ path: String, _ arguments: [String], input: Int32, output: Int32, errors: Int32?, isOwnGroup: Bool
  ) throws(ChildProcess.Failure) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    if let errors {
      posix_spawn_file_actions_adddup2(&actions, errors, 2)
    } else {
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    }
    // A child hears all signals, whatever its parent holds back or ignores.
    var mask = sigset_t()
    sigemptyset(&mask)
    posix_spawnattr_setsigmask(&attributes, &mask)
    var restored = sigset_t()
    sigemptyset(&restored)
    sigaddset(&restored, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &restored)
    var flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    #if canImport(Darwin)
      flags |= POSIX_SPAWN_CLOEXEC_DEFAULT
    #endif
    if isOwnGroup {
      posix_spawnattr_setpgroup(&attributes, 0)
      flags |= POSIX_SPAWN_SETPGROUP
    }
    posix_spawnattr_setflags(&attributes, Int16(flags))

    var words = (["polku"] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var identifier: pid_t = 0
    let error = posix_spawn(&identifier, path, &actions, &attributes, words, Program.environment)
    guard error == 0 else { throw .notStarted(reason: SystemError.reason(error)) }
    return identifier
  }
}
