/** The part of the engine that decides: what may start, what is skipped, what is tried again. No step is called in it. */
export const decisions = String.raw`// The state is filled and never set: Pipeline keeps what it sets in a script elsewhere than where @NonCPS methods look.
@NonCPS
void begin(Map settings) {
  Map made = [
    limit: settings.maxParallel ?: 0, failFast: settings.failFast == true, agent: settings.agent ?: '',
    capacity: settings.resources ?: [:], commit: [:], cancelled: null, isEnding: false,
    tasks: [:], order: [], status: [:], result: [:], reason: [:], failed: [:], left: [:], attempts: [:],
    unjudged: [], ready: [], running: [], sleeping: [:], skipped: []
  ]
  for (String name in tasks()) {
    Map task = taskNamed(name)
    Map needs = [:]
    if (task.needs instanceof Map) { needs = task.needs } else { for (String id in task.needs) { needs[id] = [id] } }
    List waitsFor = [] + (task.after ?: [])
    for (List ids in needs.values()) { waitsFor.addAll(ids) }
    made.tasks[task.id] = [
      method: name, index: made.order.size(), needs: needs, next: [], waits: waitsFor.size(),
      wants: task.resources ?: [:], priority: task.priority ?: 0, isGate: task.run == null && task.script == null, path: 0
    ]
    made.order.add(task.id)
    for (String id in waitsFor) { made.tasks[id].next.add(task.id) }
    if (waitsFor.size() == 0) { made.unjudged.add(task.id) }
  }
  // The first to start: higher priority, then the longer path to the end of the graph, then the id.
  for (int i = made.order.size() - 1; i >= 0; i--) {
    Map entry = made.tasks[made.order[i]]
    int longest = 0
    for (String id in entry.next) { longest = Math.max(longest, made.tasks[id].path) }
    entry.path = longest + (entry.isGate ? 0 : 1)
  }
  List ranked = [] + made.order
  ranked.sort { String a, String b ->
    Map one = made.tasks[a]
    Map other = made.tasks[b]
    other.priority <=> one.priority ?: other.path <=> one.path ?: a <=> b
  }
  for (int i = 0; i < ranked.size(); i++) { made.tasks[ranked[i]].rank = i }
  state.putAll(made)
}

// The task as it is written above; made anew each time, so that its closures are never part of the state.
@NonCPS
Map taskOf(String id) {
  return taskNamed(state.tasks[id].method)
}

// What starts now: attempts, each with its place and its resources taken, and retries that have to wait first.
@NonCPS
List startable() {
  while (state.unjudged.size() > 0) {
    String id = state.unjudged[0]
    state.unjudged = state.unjudged.drop(1)
    welcome(id)
  }
  List starts = []
  if (mustStop()) { return starts }
  for (String id in state.sleeping.keySet()) { starts.add([id: id, pause: state.sleeping[id], branch: id + ' (waits)']) }
  state.sleeping = [:]
  // All or nothing, in order of rank: what waits for a resource keeps what is free of it from those after it.
  Map left = [:] + state.capacity
  for (String id in state.running) { take(left, state.tasks[id].wants) }
  List waiting = []
  List stillReady = []
  for (String id in state.ready) {
    Map wants = state.tasks[id].wants
    if ((state.limit > 0 && state.running.size() >= state.limit) || waiting.contains(wants)) {
      stillReady.add(id)
    } else if (fits(left, wants)) {
      take(left, wants)
      state.running.add(id)
      state.attempts[id] = (state.attempts[id] ?: 0) + 1
      starts.add([id: id, pause: null, branch: id == 'failFast' ? 'failFast ' : id])
    } else {
      take(left, wants)
      waiting.add(wants)
      stillReady.add(id)
    }
  }
  state.ready = stillReady
  return starts
}

@NonCPS
void take(Map left, Map wants) {
  for (name in wants.keySet()) { left[name] = left[name] - wants[name] }
}

@NonCPS
boolean fits(Map left, Map wants) {
  for (name in wants.keySet()) {
    if (left[name] < wants[name]) { return false }
  }
  return true
}

// A task whose needs have all ended: it is ready, or it is skipped.
@NonCPS
void welcome(String id) {
  Map no = refusal(id)
  if (no != null) {
    end(id, no.status, no.reason, no)
  } else if (state.tasks[id].isGate) {
    end(id, 'passed', '', [status: 'passed'])
  } else {
    makeReady(id)
  }
}

@NonCPS
void makeReady(String id) {
  int at = 0
  while (at < state.ready.size() && state.tasks[state.ready[at]].rank < state.tasks[id].rank) { at = at + 1 }
  state.ready.add(at, id)
}

// Why a task is not to run now, or null. Without a condition of its own it runs when all its needs succeeded.
@NonCPS
Map refusal(String id) {
  Map task = taskOf(id)
  String what = 'skip'
  try {
    if (task.skip != null) {
      String why = task.skip instanceof Closure ? task.skip.call(id) : task.skip
      return [status: 'skipped', reason: why.trim() ?: 'its skip says so', word: 'skipped']
    }
    what = 'schedule'
    String notDue = task.notDue == null ? null : task.notDue.call(id)
    if (notDue != null) { return [status: 'skipped', reason: notDue] }
    what = 'condition'
    boolean holds = task.when == null ? success(id) : task.when.call(id)
    return holds ? null : [status: 'skipped', reason: whyNot(id)]
  } catch (Exception e) {
    return [status: 'error', reason: 'its ' + what + ' cannot be evaluated: ' + e.getMessage()]
  }
}

@NonCPS
String whyNot(String id) {
  for (String bad in ['failure', 'cancelled', 'skipped']) {
    for (List ids in state.tasks[id].needs.values()) {
      for (String need in ids) {
        if (state.result[need] == bad) { return 'needs "' + need + '": ' + state.status[need] }
      }
    }
  }
  return state.cancelled == null ? 'its condition is false' : 'not started because of ' + state.cancelled
}

// The task has its last state: those that waited for it may be judged.
@NonCPS
void end(String id, String status, String reason, Map result) {
  boolean allowed = isAllowed(id, result)
  Map entry = state.tasks[id]
  String word = status == 'passed' || allowed ? 'success' : (status == 'skipped' || status == 'cancelled' ? status : 'failure')
  if (status == 'skipped' && entry.isGate && result.word == null) {
    // A gate takes the result of its needs: one that a failed need skips is a failure for those that need it.
    List results = []
    for (String key in entry.needs.keySet()) { results.add(resultOf(id, key)) }
    String joined = joinResults(results)
    if (joined == 'failure' || joined == 'cancelled') { word = joined }
  }
  boolean failed = word == 'failure'
  for (List ids in entry.needs.values()) {
    for (String need in ids) { failed = failed || state.failed[need] == true }
  }
  state.status[id] = status + (allowed ? ', allowed' : '')
  state.result[id] = word
  state.reason[id] = reason
  state.failed[id] = failed
  if (result.outputs || result.env || result.path) {
    state.left[id] = [outputs: result.outputs, env: result.env, path: result.path]
  }
  if (state.attempts[id] == null && status != 'passed') { state.skipped.add([id: id, status: status, allowed: allowed, reason: reason]) }
  for (String next in entry.next) {
    state.tasks[next].waits = state.tasks[next].waits - 1
    if (state.tasks[next].waits == 0) { state.unjudged.add(next) }
  }
  if (state.failFast && !allowed && state.cancelled == null && ['failed', 'timeout', 'error'].contains(status)) {
    state.cancelled = 'fail-fast: "' + id + '" ' + status
  }
}

@NonCPS
void attemptEnded(String id, Map result) {
  state.running.remove(id)
  if (isWorthRetrying(id, result)) {
    state.sleeping[id] = milliseconds(taskOf(id).pauses[state.attempts[id] - 1])
  } else {
    end(id, result.status, result.reason, result)
  }
}

@NonCPS
boolean isWorthRetrying(String id, Map result) {
  Map task = taskOf(id)
  if (state.attempts[id] > (task.pauses ?: []).size() || ['passed', 'cancelled'].contains(result.status)) { return false }
  for (rule in (task.retryOn ?: ['failed', 'timeout'])) {
    if (rule == result.status || (result.status == 'failed' && rule == result.code)) { return true }
  }
  return false
}

@NonCPS
void retryNow(String id) {
  makeReady(id)
}

// Whether a failure is one that continue-on-error allows; with exit codes, only these are.
@NonCPS
boolean isAllowed(String id, Map result) {
  if (!['failed', 'timeout', 'error'].contains(result.status)) { return false }
  def rule = taskOf(id).continueOnError
  return rule instanceof List ? result.status == 'failed' && rule.contains(result.code) : rule == true
}

@NonCPS
void judgeCode(Map task, Map result, boolean isError) {
  result.reason = 'exit code ' + result.code
  result.status = isError ? 'error' : ((task.allowedExitCodes ?: [0]).contains(result.code) ? 'passed' : 'failed')
}

// After the first failure with fail-fast every branch ends as soon as it can; parallel's failFast stops what runs.
@NonCPS
boolean mustStop() {
  return state.cancelled != null && !state.isEnding
}

@NonCPS
void cancelWaiting() {
  state.isEnding = true
  List waiting = [] + state.ready
  for (String id in state.order) {
    // Between two attempts.
    if (state.attempts[id] != null && state.result[id] == null && !waiting.contains(id)) { waiting.add(id) }
  }
  state.ready = []
  state.sleeping = [:]
  for (String id in waiting) {
    Map no = refusal(id)
    if (no == null) {
      makeReady(id)
    } else if (state.attempts[id] == null) {
      end(id, no.status, no.reason, no)
    } else {
      end(id, 'cancelled', 'cancelled by ' + state.cancelled, [status: 'cancelled'])
    }
  }
}

@NonCPS
List takeSkipped() {
  List skipped = state.skipped
  state.skipped = []
  return skipped
}

@NonCPS
String stageName(String id) {
  return state.attempts[id] == 1 ? id : id + ' (attempt ' + state.attempts[id] + ')'
}

@NonCPS
String report() {
  List lines = ['What became of the tasks:']
  for (String id in state.order) {
    boolean isPlain = state.status[id] == 'passed' && state.attempts[id] == 1
    lines.add('  ' + id + ': ' + (state.status[id] ?: 'not started') + (isPlain || !state.reason[id] ? '' : ' (' + state.reason[id] + ')'))
  }
  return lines.join('\n')
}

@NonCPS
int milliseconds(seconds) {
  return Math.min(2147483647L, (long) Math.ceil(seconds * 1000))
}

// Whether an interruption comes from a timeout of so many seconds; all others, such as a user's, must go on.
@NonCPS
boolean isTimeout(Exception e, long began, seconds) {
  String words = e.getMessage()
  return System.currentTimeMillis() - began >= milliseconds(seconds) && (words == null || words.contains('Timeout'))
}

// ---- What conditions and templates ask

// All direct needs succeeded; false while the run is being cancelled.
@NonCPS
boolean success(String id) {
  if (state.cancelled != null) { return false }
  for (String key in state.tasks[id].needs.keySet()) {
    if (resultOf(id, key) != 'success') { return false }
  }
  return true
}

// A direct need, or anything it needs in turn, failed.
@NonCPS
boolean failure(String id) {
  for (List ids in state.tasks[id].needs.values()) {
    for (String need in ids) {
      if (state.failed[need] == true) { return true }
    }
  }
  return false
}

@NonCPS
boolean always() {
  return true
}

@NonCPS
boolean cancelled() {
  return state.cancelled != null
}

@NonCPS
String resultOf(String id, String key) {
  List results = []
  for (String need in state.tasks[id].needs[key]) { results.add(state.result[need]) }
  return joinResults(results)
}

@NonCPS
String joinResults(List results) {
  if (results.contains('failure')) { return 'failure' }
  if (results.contains('cancelled')) { return 'cancelled' }
  return results.size() > 0 && !results.contains('success') ? 'skipped' : 'success'
}

// The outputs of a need by name; of the legs of a matrix, later ones win where they are not empty.
@NonCPS
Map outputsOf(String id, String key) {
  Map joined = [:]
  for (String need in state.tasks[id].needs[key]) {
    Map outputs = state.left[need]?.outputs ?: [:]
    for (String name in outputs.keySet()) {
      if (outputs[name] != '' || !joined.containsKey(name)) { joined[name] = outputs[name] }
    }
  }
  return joined
}

@NonCPS
String outputOf(String id, String key, String name) {
  Map outputs = outputsOf(id, key)
  if (outputs.containsKey(name)) { return outputs[name] }
  for (String other in outputs.keySet()) {
    if (other.equalsIgnoreCase(name)) { return outputs[other] }
  }
  return null
}`;
