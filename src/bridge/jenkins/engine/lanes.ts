/**
 * The part of the engine that Pipeline's own steps are in: who runs what where, and what the stages show. Groovy 2.4 for
 * the sandbox: loops instead of `each` outside `@NonCPS`, no string with `$` in it.
 */
export const lanes = String.raw`// Runs all tasks and shows each as a stage. settings: maxParallel, failFast, timeout (seconds), resources, agent.
def runTasks(Map settings) {
  begin(settings)
  long began = System.currentTimeMillis()
  try {
    if (settings.timeout == null) {
      launch(startable())
    } else {
      timeout(time: milliseconds(settings.timeout), unit: 'MILLISECONDS') { launch(startable()) }
    }
  } catch (InterruptedException e) {
    if (settings.timeout == null || !isTimeout(e, began, settings.timeout)) { throw e }
    state.cancelled = 'the timeout of the run'
  } catch (Exception e) {
    if (state.cancelled == null) { throw e }
  }
  if (state.cancelled != null) {
    // Everything that ran was stopped. What asks for always(), failure() or cancelled() still runs.
    cancelWaiting()
    launch(startable())
  }
  showSkipped()
  echo(report())
  if (state.cancelled == 'the timeout of the run') { error('cancelled by ' + state.cancelled) }
}

// Whoever ends last starts what became ready: one task goes on in the same branch, several become parallel branches.
// So nothing polls, and nothing waits while it holds an executor.
def launch(List starts) {
  if (starts.size() == 0) { return }
  if (starts.size() == 1) { runLane(starts[0]); return }
  Map branches = [:]
  for (int i = 0; i < starts.size(); i++) {
    Map start = starts[i]
    branches[start.branch] = { runLane(start) }
  }
  if (state.failFast) { branches.failFast = true }
  parallel(branches)
}

def runLane(Map first) {
  Map start = first
  while (start != null) {
    if (start.pause == null) {
      runAttempt(start.id)
    } else {
      // Outside of any node, and without a place in max-parallel: a retry that waits holds nothing.
      sleep(time: start.pause, unit: 'MILLISECONDS')
      retryNow(start.id)
    }
    List next = startable()
    showSkipped()
    if (mustStop()) { error('cancelled by ' + state.cancelled) }
    if (next.size() == 1) {
      start = next[0]
    } else {
      launch(next)
      start = null
    }
  }
}

def runAttempt(String id) {
  Map result = [status: 'cancelled', code: null, reason: 'cancelled', outputs: [:], env: [:], path: []]
  try {
    stage(stageName(id)) {
      try {
        perform(id, result)
      } catch (InterruptedException e) {
        throw e
      } catch (Exception e) {
        result.status = 'error'
        result.reason = e.getMessage() ?: 'it could not be started'
      }
      show(id, result)
    }
  } finally {
    // Also when it is interrupted, for others may still ask what became of it.
    attemptEnded(id, result)
  }
}

def showSkipped() {
  List skipped = takeSkipped()
  for (int i = 0; i < skipped.size(); i++) {
    Map one = skipped[i]
    boolean failed = one.status == 'error'
    stage(one.id) {
      catchError(buildResult: failed && !one.allowed ? 'FAILURE' : 'SUCCESS', stageResult: failed ? (one.allowed ? 'UNSTABLE' : 'FAILURE') : 'NOT_BUILT') {
        error(one.reason)
      }
    }
  }
}`;
