// Runs Jenkinsfiles with a plain Groovy 2.4.21, the version that Jenkins embeds, without Jenkins: real Groovy, real
// shells, real parallelism, a limited number of executors. One JVM runs many, each in a thread of its own.
//   java -cp OUT:groovy-all.jar Harness
// A line on stdin is one JSON order: {id, file, work, executors, limit, env, agentEnv, params, causes, source, time,
// credentials}, {check: FILE, id} or {abort: ID}; a line on stdout is one JSON event of the run `id`. The last one is {ev: 'build', result}.
// What it models: one interpreter lock that is given up only inside steps, executors and their workspaces, stages and
// their results, timeout, retry, catchError, parallel, post. What it does not: serialization, the sandbox, plugins.
import groovy.json.JsonOutput
import groovy.json.JsonSlurper
import groovyjarjarasm.asm.*
import java.util.concurrent.*
import org.codehaus.groovy.control.*

class Harness {
  static final Map<String, Build> running = new ConcurrentHashMap()

  static synchronized void say(Map event) {
    System.out.println(JsonOutput.toJson(event))
    System.out.flush()
  }

  static CompilerConfiguration configuration() {
    def configuration = new CompilerConfiguration()
    configuration.scriptBaseClass = Steps.name
    configuration.sourceEncoding = 'UTF-8'
    configuration
  }

  static void main(String[] args) {
    System.in.newReader('UTF-8').eachLine { line ->
      def order = new JsonSlurper().parseText(line)
      if (order.abort) running[order.abort]?.whole?.interrupt('Aborted by tester')
      else if (order.check) check(order)
      else new Thread({ run(order) } as Runnable).with { it.daemon = true; it.start() }
    }
    System.exit(0)
  }

  /** Compiles it and says how large its methods and constants are. */
  static void check(Map order) {
    try {
      def unit = new CompilationUnit(configuration(), null, new GroovyClassLoader(Steps.classLoader))
      unit.addSource('WorkflowScript.groovy', new File(order.check as String).getText('UTF-8'))
      unit.compile(Phases.CLASS_GENERATION)
      say([id: order.id, ev: 'compiled', classes: unit.classes.collect { sizes(it) }])
    } catch (CompilationFailedException e) {
      say([id: order.id, ev: 'compile-error', error: e.message])
    }
  }

  private static Map sizes(made) {
    def reader = new ClassReader(made.bytes)
    def methods = [:]
    def plain = [] as Set
    def constants = [0]
    reader.accept(new ClassVisitor(Opcodes.ASM5) {
      MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        int[] size = [0]
        new MethodVisitor(Opcodes.ASM5) {
          AnnotationVisitor visitAnnotation(String type, boolean visible) { if (type == 'LNonCPS;') plain << name; null }
          void visitInsn(int o) { size[0] += 1 }
          void visitIntInsn(int o, int p) { size[0] += 3 }
          void visitVarInsn(int o, int v) { size[0] += 2 }
          void visitTypeInsn(int o, String t) { size[0] += 3 }
          void visitFieldInsn(int o, String a, String b, String c) { size[0] += 3 }
          void visitMethodInsn(int o, String a, String b, String c, boolean d) { size[0] += 3 }
          void visitJumpInsn(int o, Label l) { size[0] += 3 }
          void visitLdcInsn(Object c) { size[0] += 3; if (c instanceof String) constants[0] = Math.max(constants[0], c.getBytes('UTF-8').length) }
          void visitEnd() { methods[name] = Math.max(methods[name] ?: 0, size[0]) }
        }
      }
    }, 0)
    [name: made.name, constants: reader.itemCount, longestText: constants[0],
      largest: methods.max { it.value }?.value ?: 0, largestCps: methods.findAll { !plain.contains(it.key) && !it.key.contains('$') }.max { it.value }?.value ?: 0,
      total: methods.size()]
  }

  static void run(Map order) {
    def build = new Build(order.id as String, order, Harness.&say)
    running[build.id] = build
    def script
    try {
      script = new GroovyShell(Steps.classLoader, new Binding(), configuration()).parse(new File(order.file as String).getText('UTF-8'), 'WorkflowScript.groovy')
    } catch (CompilationFailedException e) {
      build.event(ev: 'compile-error', error: e.message)
      build.event(ev: 'build', result: 'NOT_COMPILED')
      return
    }
    def main = new Thread({
      build.interpreter.lock()
      Build.current.set(new BranchContext(build: build, scopes: [build.whole], env: [BUILD_NUMBER: '1', BUILD_ID: '1', JOB_NAME: 'job', BUILD_TAG: 'jenkins-job-1', JENKINS_URL: 'https://ci.example/'] + (order.env ?: [:])))
      try {
        script.run()
      } catch (BadDsl e) {
        build.event(ev: 'bad-dsl', error: e.message)
        build.worsen('FAILURE')
      } catch (Throwable e) {
        build.event(ev: 'thrown', error: e.toString(), at: e.stackTrace.findAll { it.fileName == 'WorkflowScript.groovy' }.take(5)*.toString())
        build.worsen(e instanceof Interrupted ? 'ABORTED' : 'FAILURE')
      } finally {
        build.interpreter.unlock()
      }
    } as Runnable)
    main.daemon = true
    main.start()
    main.join(((order.limit ?: 120) as long) * 1000)
    if (main.alive) {
      build.event(ev: 'stuck', error: 'a deadlock, or too slow')
      build.whole.interrupt('too slow')
    }
    running.remove(build.id)
    build.event(ev: 'build', result: main.alive ? 'STUCK' : build.currentResult, mostExecutors: build.mostInUse)
  }
}
