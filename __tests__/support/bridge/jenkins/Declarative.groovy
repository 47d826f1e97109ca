// Declarative Pipeline: the model is collected first, so that its shape is checked before anything runs, then it runs.
class Declarative {
  static final Map SECTIONS = [
    pipeline: ['agent', 'options', 'environment', 'parameters', 'triggers', 'tools', 'libraries', 'stages', 'post'],
    stage: ['agent', 'options', 'environment', 'tools', 'when', 'input', 'steps', 'parallel', 'stages', 'failFast', 'post'],
  ]
  static final List CONDITIONS = ['always', 'changed', 'fixed', 'regression', 'aborted', 'success', 'unstable', 'failure', 'unsuccessful', 'cleanup']
  static final Map OPTIONS = [
    pipeline: ['skipDefaultCheckout', 'timestamps', 'timeout', 'retry', 'disableConcurrentBuilds', 'buildDiscarder', 'preserveStashes', 'parallelsAlwaysFailFast', 'quietPeriod', 'disableResume', 'ansiColor', 'durabilityHint', 'skipStagesAfterUnstable', 'newContainerPerStage', 'checkoutToSubdirectory', 'disableRestartFromStage', 'overrideIndexTriggers', 'rateLimitBuilds', 'throttleJobProperty', 'lock'],
    stage: ['skipDefaultCheckout', 'timestamps', 'timeout', 'retry', 'lock', 'ansiColor'],
  ]
  static final List TRIGGERS = ['cron', 'pollSCM', 'upstream', 'githubPush', 'gitlab', 'parameterizedCron']
  static final List PARAMETERS = ['string', 'booleanParam', 'choice', 'text', 'password', 'file']

  def script
  String kind
  String name
  def agent
  List options = []
  Map variables = [:]
  List<Declarative> stages = []
  List<Declarative> branches = []
  Closure steps
  Map post = [:]
  List conditions = []
  boolean beforeAgent
  boolean isFailFast
  Set seen = []

  Declarative fill(Closure body) {
    body.delegate = this
    body.resolveStrategy = Closure.DELEGATE_FIRST
    body.call()
    verify()
    this
  }

  private void once(String section) {
    if (!SECTIONS[kind].contains(section)) throw new BadDsl("${section} is not allowed in ${kind} ${name ?: ''}")
    if (!seen.add(section)) throw new BadDsl("Multiple occurrences of the ${section} section in ${name ?: kind}")
  }

  def methodMissing(String section, args) { throw new BadDsl("Undefined section \"${section}\" in ${kind} ${name ?: ''}") }
  def getAny() { 'any' }
  def getNone() { 'none' }
  def agent(Object value) { once('agent'); agent = value }
  def agent(Closure body) {
    once('agent')
    def asked = [:]
    body.delegate = new Object() {
      def label(String label) { asked.label = label }
      def node(Closure inner) { inner.delegate = this; inner.resolveStrategy = Closure.DELEGATE_ONLY; inner.call() }
      def docker(Object image) { asked.docker = image }
      def customWorkspace(String path) { asked.workspace = path }
    }
    body.resolveStrategy = Closure.DELEGATE_ONLY
    body.call()
    agent = asked
  }

  /** Calls that are known by name; what they are given is kept, and what stands in them is any call. */
  private static void calls(Closure body, List known, String what, Closure take) {
    body.delegate = new Object() {
      def invokeMethod(String called, Object args) {
        if (called == 'call') return null
        if (known != null && !known.contains(called) && !called.endsWith('Rotator')) throw new BadDsl("Invalid ${what} type \"${called}\"")
        take(called, args as List)
        [(called): args]
      }
    }
    body.resolveStrategy = Closure.DELEGATE_ONLY
    body.call()
  }
  def options(Closure body) {
    once('options')
    calls(body, OPTIONS[kind], 'option') { called, args -> options << [called, args] }
  }
  def triggers(Closure body) {
    once('triggers')
    calls(body, TRIGGERS, 'trigger') { called, args -> Build.context().build.event(ev: 'trigger', type: called, args: args*.toString()) }
  }
  def parameters(Closure body) {
    once('parameters')
    calls(body, PARAMETERS, 'parameter') { called, args -> }
  }
  def environment(Closure body) {
    once('environment')
    def into = variables
    body.delegate = new GroovyObjectSupport() {
      void setProperty(String key, Object value) { into[key] = value as String }
      def credentials(String id) {
        def all = Build.context().build.options.credentials ?: [:]
        if (!all.containsKey(id)) throw new Abort("Could not find credentials entry with ID '${id}'")
        all[id]
      }
    }
    body.resolveStrategy = Closure.DELEGATE_ONLY
    body.call()
  }
  def stages(Closure body) { once('stages'); children(body, stages) }
  def parallel(Closure body) { once('parallel'); children(body, branches) }
  private void children(Closure body, List into) {
    def me = this
    body.delegate = new Object() {
      def stage(String name, Closure inner) {
        if (into.any { it.name == name }) throw new BadDsl("Duplicate stage name: \"${name}\"")
        into << new Declarative(script: me.script, kind: 'stage', name: name).fill(inner)
      }
      def methodMissing(String called, args) { throw new BadDsl("Expected a stage, got ${called}") }
    }
    body.resolveStrategy = Closure.DELEGATE_FIRST
    body.call()
    if (into.empty) throw new BadDsl("No stages specified in ${name ?: kind}")
  }
  def failFast(boolean value) { once('failFast'); isFailFast = value }
  def steps(Closure body) { once('steps'); steps = body }
  def post(Closure body) {
    once('post')
    calls(body, CONDITIONS, 'condition') { called, args -> post[called] = args[0] }
  }
  def when(Closure body) { once('when'); collectConditions(body, conditions) }
  private void collectConditions(Closure body, List into) {
    def me = this
    body.delegate = new Object() {
      def expression(Closure inner) { into << { me.bind(inner).call() } }
      def beforeAgent(boolean value) { me.beforeAgent = value }
      def triggeredBy(String cause) { into << { Build.context().build.options.causes.any { it._class.contains(cause) } } }
      def environment(Map m) { into << { Build.context().env[m.name] == m.value } }
      def branch(String name) { into << { Build.context().env.BRANCH_NAME == name } }
      def not(Closure inner) { def all = []; me.collectConditions(inner, all); into << { !all[0].call() } }
      def allOf(Closure inner) { def all = []; me.collectConditions(inner, all); into << { all.every { it.call() } } }
      def anyOf(Closure inner) { def all = []; me.collectConditions(inner, all); into << { all.any { it.call() } } }
      def methodMissing(String called, args) { throw new BadDsl("Unknown conditional ${called}") }
    }
    body.resolveStrategy = Closure.DELEGATE_FIRST
    body.call()
  }
  private Closure bind(Closure body) {
    def bound = body.rehydrate(script, script, script)
    bound.resolveStrategy = Closure.OWNER_FIRST
    bound
  }

  private void verify() {
    if (kind == 'pipeline') {
      ['agent', 'stages'].each { if (!seen.contains(it)) throw new BadDsl("Missing required section \"${it}\"") }
      return
    }
    if ([steps, branches ?: null, stages ?: null].count { it != null } != 1) {
      throw new BadDsl("Expected one of \"steps\", \"stages\", or \"parallel\" for stage \"${name}\"")
    }
    if (branches) {
      if (seen.contains('agent')) throw new BadDsl("\"agent\" is not allowed in stage \"${name}\" as it contains parallel stages")
      branches.each { if (it.branches) throw new BadDsl('"parallel" cannot be nested inside another "parallel"') }
    }
  }

  private inEnvironment(Closure body) {
    variables ? script.withEnv(variables.collect { key, value -> "${key}=${value}" as String }, body) : body.call()
  }
  private inAgent(Closure body) {
    if (agent == null || agent == 'none') return body.call()
    def label = agent instanceof Map ? agent.label as String : null
    // Unless it is told not to, Declarative begins with a checkout.
    script.node(label) {
      if (!skipsCheckout()) script.checkout(script.scm)
      body.call()
    }
  }
  private boolean skipsCheckout() {
    (options + (Build.context().build.options.declaredOptions ?: [])).any { it[0] == 'skipDefaultCheckout' && it[1] != [false] }
  }
  private inOptions(Closure body) {
    def limit = options.find { it[0] == 'timeout' }
    limit ? script.timeout(limit[1][0] as Map, body) : body.call()
  }

  private List lastWords(Closure body) {
    Throwable thrown
    try {
      body.call()
    } catch (Exception e) {
      thrown = e
      Build.context().build.worsen(e instanceof Interrupted ? 'ABORTED' : 'FAILURE')
    }
    runPost()
    [thrown]
  }

  void runPipeline() {
    def build = Build.context().build
    build.options.declaredOptions = options
    build.event(ev: 'pipeline', options: options.collect { [it[0], it[1]*.toString()] }, agent: agent)
    Throwable thrown
    inOptions {
      inEnvironment {
        inAgent {
          (thrown) = lastWords { stages.each { it.runStage() } }
        }
      }
    }
    if (thrown) throw thrown
  }

  private void runPost() {
    def result = Build.context().build.currentResult
    def holds = [always: true, changed: true, fixed: false, regression: false, aborted: result == 'ABORTED', success: result == 'SUCCESS',
      unstable: result == 'UNSTABLE', failure: result == 'FAILURE', unsuccessful: result != 'SUCCESS', cleanup: true]
    CONDITIONS.each { if (holds[it] && post[it]) bind(post[it]).call() }
  }

  void runStage() {
    def skip = { Build.context().build.event(ev: 'stage.skipped', name: name) }
    def met = { conditions.every { it.call() } }
    script.stage(name) {
      inOptions {
        inEnvironment {
          if (beforeAgent && !met()) return skip()
          inAgent {
            if (!beforeAgent && !met()) return skip()
            def (thrown) = lastWords {
              if (steps) bind(steps).call()
              else if (stages) stages.each { it.runStage() }
              else {
                def all = branches.collectEntries { branch -> [branch.name, { branch.runStage() }] }
                script.parallel(isFailFast ? all + [failFast: true] : all)
              }
            }
            if (thrown) throw thrown
          }
        }
      }
    }
  }
}
