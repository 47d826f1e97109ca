/** The part of the engine that decides: what may start, what is skipped, what is tried again. No step is called in it. */
export const decisions = String.raw`// What starts now: attempts, each with its place and its resources taken, and retries that have to wait first.
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
  for (rule in (task.retryOn == null ? ['failed', 'timeout'] : task.retryOn)) {
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
}`;
