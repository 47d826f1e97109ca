// The steps of Jenkins that emitted files may call, with their parameters; each does what its plugin does.
import java.util.concurrent.*

abstract class Steps extends Script {
  static final Map PARAMETERS = [
    sh: ['script', 'label', 'returnStatus', 'returnStdout', 'encoding'],
    timeout: ['time', 'unit', 'activity'],
    sleep: ['time', 'unit'],
    retry: ['count', 'conditions'],
    catchError: ['message', 'buildResult', 'stageResult', 'catchInterruptions'],
    lock: ['resource', 'label', 'quantity', 'variable', 'inversePrecedence', 'skipIfLocked', 'priority', 'extra'],
    junit: ['testResults', 'allowEmptyResults', 'skipPublishingChecks', 'skipMarkingBuildUnstable'],
    archiveArtifacts: ['artifacts', 'allowEmptyArchive', 'fingerprint', 'excludes', 'onlyIfSuccessful', 'defaultExcludes'],
    stash: ['name', 'includes', 'excludes', 'allowEmpty', 'useDefaultExcludes'],
    writeFile: ['file', 'text', 'encoding'],
    readFile: ['file', 'encoding'],
    pwd: ['tmp'],
    error: ['message'],
    echo: ['message'],
    unstable: ['message'],
  ]

  static Map named(String step, Map given) {
    given.keySet().each { if (!PARAMETERS[step].contains(it)) throw new BadDsl("step ${step}: unknown parameter '${it}'") }
    given
  }

  static Build build() { Build.context().build }
  static BranchContext here() { Build.context() }
  static String inStage() { here().stages ? here().stages.last().name : null }
  static BranchContext inner(Map changes) {
    def context = here().copy()
    changes.each { key, value -> context[key] = value }
    context
  }
  static void needsNode(String step) {
    if (here().workspace == null) throw new BadDsl("${step} needs a node: Required context class hudson.FilePath is missing")
  }
  static File inWorkspace(String path) { path.startsWith('/') ? new File(path) : new File(here().workspace, path) }

  // ---- global variables
  def getEnv() { here().env }
  def getParams() { build().options.params ?: [:] }
  def getScm() { [source: build().options.source] }
  def getCurrentBuild() { new CurrentBuild(build()) }
  def methodMissing(String name, args) { throw new BadDsl("No such DSL method '${name}'") }

  // ---- words
  def echo(String text) { build().event(ev: 'echo', text: text, stage: inStage()) }
  def echo(Map m) { echo(named('echo', m).message as String) }
  def error(String text) { throw new Abort(text) }
  def error(Map m) { error(named('error', m).message as String) }
  def unstable(String text) { mark('UNSTABLE', 'UNSTABLE') }
  private void mark(String buildResult, String stageResult) {
    build().worsen(buildResult)
    if (here().stages && stageResult != 'SUCCESS') here().stages.last().result = stageResult
  }

  // ---- time
  static long milliseconds(Map m, String unit) {
    if (!(m.time instanceof Integer || m.time instanceof Long)) throw new BadDsl("time: a whole number, got ${m.time}")
    TimeUnit.valueOf((m.unit ?: unit) as String).toMillis(m.time as long)
  }
  def sleep(Map m) {
    long pause = milliseconds(named('sleep', m), 'SECONDS')
    build().event(ev: 'sleep', ms: pause, inNode: here().workspace != null)
    build().outside { Thread.sleep(pause) }
  }
  def sleep(int seconds) { sleep(time: seconds) }
  def timeout(Map m, Closure body) {
    def scope = new Scope(why: 'Timeout has been exceeded')
    long limit = milliseconds(named('timeout', m), 'MINUTES')
    scope.metaClass.getLimit = { -> limit }
    def watch = Build.timer.schedule({ scope.interrupt(null) } as Runnable, limit, TimeUnit.MILLISECONDS)
    try {
      return Build.inContext(inner(scopes: here().scopes + [scope])) { body.call() }
    } catch (Interrupted e) {
      if (e.scope.is(scope)) {
        e.actual = false
        build().event(ev: 'timeout', stage: inStage(), ms: limit)
      }
      throw e
    } finally {
      watch.cancel(false)
    }
  }

  // ---- failure
  def retry(Map m, Closure body) { retry(named('retry', m).count as int, body) }
  def retry(int count, Closure body) {
    int left = count
    while (true) {
      try {
        return body.call()
      } catch (Exception e) {
        left -= 1
        if (left <= 0 || (e instanceof Interrupted && e.actual)) throw e
        build().event(ev: 'retry', stage: inStage(), error: e.message)
      }
    }
  }
  def catchError(Closure body) { catchError([:], body) }
  def catchError(Map m, Closure body) {
    named('catchError', m)
    ['buildResult', 'stageResult'].each { if (m[it] != null && !Build.ORDER.contains(m[it])) throw new BadDsl("catchError ${it}: ${m[it]}") }
    try {
      body.call()
    } catch (Exception e) {
      if (e instanceof Interrupted && e.actual && m.catchInterruptions == false) throw e
      build().event(ev: 'caught', stage: inStage(), error: e.message)
      // An interruption brings its own result, whatever was asked for (CatchErrorStep.java).
      if (e instanceof Interrupted) mark('ABORTED', 'ABORTED')
      else mark(m.containsKey('buildResult') ? m.buildResult as String : 'FAILURE', (m.stageResult ?: 'SUCCESS') as String)
    }
    null
  }

  // ---- blocks
  def stage(String name, Closure body) {
    def stage = new Stage(name: name)
    build().event(ev: 'stage.start', name: name, within: inStage())
    try {
      return Build.inContext(inner(stages: here().stages + [stage])) { body.call() }
    } catch (Throwable e) {
      stage.result = e instanceof Interrupted ? 'ABORTED' : 'FAILURE'
      throw e
    } finally {
      build().event(ev: 'stage.end', name: name, result: stage.result)
    }
  }
  def node(Closure body) { node(null, body) }
  def node(String label, Closure body) {
    def run = build()
    // Taken with the interpreter held again, so that an interruption on the way leaves no executor behind.
    boolean taken = false
    String workspace
    try {
      run.outside { run.executors.acquire(); taken = true }
    } catch (Throwable e) {
      if (taken) run.executors.release()
      throw e
    }
    try {
      workspace = run.takeWorkspace()
      run.inUse += 1
      run.mostInUse = Math.max(run.mostInUse, run.inUse)
      run.event(ev: 'node.start', stage: inStage(), label: label)
      def there = inner(workspace: workspace)
      there.env = there.env + [WORKSPACE: workspace, WORKSPACE_TMP: workspace + '@tmp', NODE_NAME: 'agent'] + (run.options.agentEnv ?: [:])
      return Build.inContext(there) { body.call() }
    } finally {
      run.inUse -= 1
      if (workspace != null) run.freeWorkspaces.add(workspace)
      run.executors.release()
      run.event(ev: 'node.end', stage: inStage())
    }
  }
  def parallel(Map m) {
    m = new LinkedHashMap(m)
    boolean failFast = m.failFast instanceof Boolean && m.remove('failFast')
    m.each { name, body -> if (!(body instanceof Closure)) throw new BadDsl("parallel: expected a closure but found ${name}=${body}") }
    def run = build()
    def outer = here()
    def scope = new Scope()
    def failures = Collections.synchronizedList([])
    def threads = m.collect { name, body ->
      def context = outer.copy()
      context.scopes = outer.scopes + [scope]
      new Thread({
        run.interpreter.lock()
        Build.current.set(context)
        try {
          body.call()
        } catch (Throwable e) {
          failures << e
          if (failFast) scope.interrupt("Failed in branch ${name}")
        } finally {
          run.interpreter.unlock()
        }
      } as Runnable, name as String)
    }
    run.event(ev: 'parallel', branches: m.keySet() as List)
    threads.each { it.daemon = true; it.start() }
    run.interpreter.unlock()
    try {
      threads.each { it.join() }
    } finally {
      run.interpreter.lock()
    }
    // With failFast the first failure counts, else the worst (ParallelStep.java).
    def worst = failFast ? failures.find { true } : failures.find { !(it instanceof Interrupted) } ?: failures.find { true }
    def bad = failures.find { it instanceof BadDsl || it instanceof Error } ?: worst
    if (bad != null) throw bad
    [:]
  }
  def script(Closure body) { body.call() }
  def timestamps(Closure body) { body.call() }
  def ansiColor(String map, Closure body) { body.call() }
  def dir(String path, Closure body) {
    needsNode('dir')
    def folder = inWorkspace(path)
    folder.mkdirs()
    Build.inContext(inner(workspace: folder.path)) { body.call() }
  }
  def withEnv(List pairs, Closure body) {
    def context = inner([:])
    pairs.each { String pair ->
      int equals = pair.indexOf('=')
      if (equals < 1) throw new BadDsl("withEnv needs NAME=VALUE, got ${pair}")
      context.env[pair.substring(0, equals)] = pair.substring(equals + 1)
    }
    Build.inContext(context) { body.call() }
  }
  def string(Map m) { m }
  def withCredentials(List bindings, Closure body) {
    def known = build().options.credentials ?: [:]
    withEnv(bindings.collect {
      if (!known.containsKey(it.credentialsId)) throw new Abort("Could not find credentials entry with ID '${it.credentialsId}'")
      "${it.variable}=${known[it.credentialsId]}" as String
    }, body)
  }
  def lock(String resource, Closure body) { lock([resource: resource], body) }
  def lock(Map m, Closure body) {
    named('lock', m)
    def one = build().locks.computeIfAbsent(m.resource ?: m.label, { new Semaphore(1, true) } as java.util.function.Function)
    build().outside { one.acquire() }
    try {
      return body.call()
    } finally {
      one.release()
    }
  }

  // ---- in a node
  def sh(String script) { sh(script: script) }
  def sh(Map m) {
    needsNode('sh')
    named('sh', m)
    def run = build()
    String text = m.script
    def file = File.createTempFile('script', '.sh', run.work)
    file.setText(text, 'UTF-8')
    def command = text.startsWith('#!') ? text.readLines()[0].substring(2).trim().split(/\s+/).toList() + [file.path] : ['/bin/sh', '-xe', file.path]
    def builder = new ProcessBuilder(command).directory(new File(here().workspace))
    here().env.each { name, value -> builder.environment()[name as String] = value as String }
    if (!m.returnStdout) builder.redirectErrorStream(true)
    def process = builder.start()
    process.outputStream.close()
    def scopes = here().scopes
    scopes.each { it.processes << process; if (it.dead) Scope.end(process) }
    def stage = inStage()
    def output = new StringBuilder()
    Integer code = null
    run.event(ev: 'sh.start', stage: stage, label: m.label)
    try {
      run.outside {
        process.inputStream.newReader('UTF-8').eachLine { line ->
          output.append(line).append('\n')
          if (!m.returnStdout) run.event(ev: 'log', stage: stage, text: line)
        }
        code = process.waitFor()
      }
    } finally {
      scopes.each { it.processes.remove(process) }
      if (process.alive) {
        Scope.end(process)
        if (!process.waitFor(2, TimeUnit.SECONDS)) { process.descendants().forEach { it.destroyForcibly() }; process.destroyForcibly() }
      }
      file.delete()
      run.event(ev: 'sh.end', stage: stage, label: m.label, code: code)
    }
    if (m.returnStatus) return code
    if (code != 0) throw new Abort("script returned exit code ${code}")
    m.returnStdout ? output.toString() : null
  }
  def checkout(source) {
    needsNode('checkout')
    def folder = source?.source
    if (folder != null) {
      def copy = new ProcessBuilder('cp', '-a', folder + '/.', here().workspace).redirectErrorStream(true).start()
      def said = copy.inputStream.text
      if (copy.waitFor() != 0) throw new Abort("checkout: ${said}")
    }
    build().event(ev: 'checkout', stage: inStage())
    [GIT_COMMIT: '0123456789abcdef0123456789abcdef01234567', GIT_BRANCH: 'origin/main', GIT_URL: 'https://git.example/o/r.git']
  }
  def pwd(Map m) {
    needsNode('pwd')
    named('pwd', m)
    def folder = m.tmp ? here().workspace + '@tmp' : here().workspace
    new File(folder).mkdirs()
    folder
  }
  def pwd() { pwd([:]) }
  def isUnix() { needsNode('isUnix'); true }
  def deleteDir() { needsNode('deleteDir'); new File(here().workspace).deleteDir() }
  def writeFile(Map m) {
    needsNode('writeFile')
    def file = inWorkspace(named('writeFile', m).file as String)
    file.parentFile.mkdirs()
    file.setText(m.text as String, (m.encoding ?: 'UTF-8') as String)
  }
  def readFile(String path) { readFile(file: path) }
  def readFile(Map m) {
    needsNode('readFile')
    def file = inWorkspace(named('readFile', m).file as String)
    if (!file.file) throw new Abort("${file}: no such file")
    file.getText((m.encoding ?: 'UTF-8') as String)
  }
  def fileExists(String path) { needsNode('fileExists'); inWorkspace(path).exists() }
  def junit(String results) { junit(testResults: results) }
  def junit(Map m) {
    needsNode('junit')
    named('junit', m)
    def found = matching(m.testResults as String)
    if (!found && !m.allowEmptyResults) throw new Abort('No test report files were found. Configuration error?')
    def suites = found.collect { new XmlSlurper().parse(it) }
    def failed = suites.sum(0) { suite -> suite.depthFirst().count { it.name() in ['failure', 'error'] } }
    if (failed > 0 && !m.skipMarkingBuildUnstable) mark('UNSTABLE', 'UNSTABLE')
    build().event(ev: 'junit', files: found*.name, tests: suites.sum(0) { suite -> suite.depthFirst().count { it.name() == 'testcase' } }, failed: failed)
  }
  def archiveArtifacts(Map m) {
    needsNode('archiveArtifacts')
    named('archiveArtifacts', m)
    def found = matching(m.artifacts as String)
    if (!found && !m.allowEmptyArchive) throw new Abort("No artifacts found that match the file pattern \"${m.artifacts}\". Configuration error?")
    build().event(ev: 'archive', files: found.collect { it.path.substring(here().workspace.length() + 1) }.sort())
  }
  private static List<File> matching(String patterns) {
    def root = new File(here().workspace).toPath()
    def matchers = patterns.split(',').collect { root.fileSystem.getPathMatcher("glob:${it.trim()}") }
    def found = []
    new File(here().workspace).eachFileRecurse(groovy.io.FileType.FILES) { file ->
      def relative = root.relativize(file.toPath())
      if (matchers.any { it.matches(relative) }) found << file
    }
    found
  }
  def stash(Map m) {
    needsNode('stash')
    build().stashes[named('stash', m).name] = matching((m.includes ?: '**') as String).collectEntries { [it.path.substring(here().workspace.length()), it.bytes] }
  }
  def unstash(String name) {
    needsNode('unstash')
    if (!build().stashes.containsKey(name)) throw new Abort("No such saved stash '${name}'")
    build().stashes[name].each { path, bytes ->
      def file = new File(here().workspace + path)
      file.parentFile.mkdirs()
      file.bytes = bytes
    }
  }

  /** The Declarative block. */
  def pipeline(Closure body) { new Declarative(script: this, kind: 'pipeline').fill(body).runPipeline() }
}

/** What a script may ask of its own run (RunWrapper of workflow-support). */
class CurrentBuild {
  private final Build run
  CurrentBuild(Build run) { this.run = run }
  int getNumber() { 1 }
  String getResult() { run.result }
  String getCurrentResult() { run.currentResult }
  void setResult(String result) { run.worsen(result) }
  long getTimeInMillis() { (run.options.time ?: System.currentTimeMillis()) as long }
  long getStartTimeInMillis() { timeInMillis }
  List getBuildCauses() { (run.options.causes ?: []) as List }
}
