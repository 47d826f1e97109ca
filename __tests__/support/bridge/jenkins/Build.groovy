// What one run of a Jenkinsfile is made of: the interpreter that all branches share, executors, scopes that can be
// interrupted, results. See Harness.groovy.
import groovy.json.JsonOutput
import java.util.concurrent.*
import java.util.concurrent.locks.ReentrantLock

@interface NonCPS {}

/** The Jenkinsfile asks for something that Jenkins does not have: never caught by its own steps. */
class BadDsl extends Error {
  BadDsl(String message) { super(message) }
}

/** `error`, and every other failure of a step. */
class Abort extends Exception {
  Abort(String message) { super(message) }
}

/** Jenkins' FlowInterruptedException; `actual` becomes false when it leaves the timeout that it came from. */
class Interrupted extends InterruptedException {
  boolean actual = true
  final Scope scope
  Interrupted(Scope scope) {
    super(scope.why)
    this.scope = scope
  }
}

/** A block that can be interrupted: by a timeout, by a failing sibling, by a user. */
class Scope {
  volatile boolean dead
  String why
  final Set<Process> processes = ConcurrentHashMap.newKeySet()
  final Set<Thread> threads = ConcurrentHashMap.newKeySet()

  void interrupt(String reason) {
    if (dead) return
    if (reason != null) why = reason
    dead = true
    processes.each { end(it) }
    threads.each { it.interrupt() }
  }

  /** Jenkins sends SIGTERM to all processes of the step. */
  static void end(Process process) {
    process.descendants().forEach { it.destroy() }
    process.destroy()
  }
}

class Stage {
  String name
  String result = 'SUCCESS'
}

/** What a branch knows: variables, open stages, scopes around it, and the workspace where it is in a node. */
class BranchContext {
  Build build
  Map<String, String> env = [:]
  List<Stage> stages = []
  List<Scope> scopes = []
  String workspace
  BranchContext copy() {
    new BranchContext(build: build, env: new LinkedHashMap(env), stages: stages, scopes: scopes, workspace: workspace)
  }
}

class Build {
  static final ThreadLocal<BranchContext> current = new ThreadLocal<BranchContext>()
  static final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2, { task ->
    new Thread(task).with { it.daemon = true; it }
  } as ThreadFactory)
  static final List ORDER = ['SUCCESS', 'UNSTABLE', 'FAILURE', 'NOT_BUILT', 'ABORTED']

  final String id
  final File work
  final Map options
  /** Jenkins runs all branches on one thread; here they hold this lock, and give it up only inside steps. */
  final ReentrantLock interpreter = new ReentrantLock(true)
  final Map locks = new ConcurrentHashMap()
  final Map stashes = new ConcurrentHashMap()
  final Semaphore executors
  final BlockingQueue<String> freeWorkspaces = new LinkedBlockingQueue<String>()
  final Scope whole = new Scope(why: 'Aborted by tester')
  final long began = System.nanoTime()
  final Closure out
  int workspaces = 0
  int inUse = 0
  int mostInUse = 0
  String result

  Build(String id, Map options, Closure out) {
    this.id = id
    this.options = options
    this.out = out
    work = new File(options.work as String)
    work.mkdirs()
    executors = new Semaphore((options.executors ?: 2) as int, true)
  }

  static BranchContext context() { current.get() }

  void event(Map event) {
    out([id: id, t: Math.round((System.nanoTime() - began) / 1e6d)] + event)
  }

  String getCurrentResult() { result ?: 'SUCCESS' }

  void worsen(String next) {
    if (next != null && ORDER.indexOf(next) > ORDER.indexOf(currentResult)) result = next
  }

  static void check() {
    for (scope in context().scopes) if (scope.dead) throw new Interrupted(scope)
  }

  /** Runs a step that waits: the other branches go on meanwhile. */
  def outside(Closure body) {
    check()
    def scopes = context().scopes
    def me = Thread.currentThread()
    interpreter.unlock()
    scopes.each { it.threads << me }
    try {
      for (scope in scopes) if (scope.dead) return null
      return body.call()
    } catch (InterruptedException ignored) {
      return null
    } finally {
      scopes.each { it.threads.remove(me) }
      Thread.interrupted()
      interpreter.lock()
      check()
    }
  }

  static inContext(BranchContext inner, Closure body) {
    def outer = current.get()
    current.set(inner)
    try {
      return body.call()
    } finally {
      current.set(outer)
    }
  }

  String takeWorkspace() {
    freeWorkspaces.poll() ?: newWorkspace()
  }

  private synchronized String newWorkspace() {
    def folder = new File(work, 'ws' + (workspaces++))
    folder.mkdirs()
    folder.path
  }
}
