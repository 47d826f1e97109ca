/** The engine's outer part for the layout of plain Declarative stages: each task has its own stage, in the stage of its level. */
export const stages = String.raw`// Whether a task is to run: asked by its stage when all stages before its level have ended.
boolean mayRun(String id) {
  if (state.size() == 0) { begin(settings()) }
  return isToRun(id)
}

// At the end, where the last gates are still open.
String reportOnStages() {
  if (state.size() == 0) { begin(settings()) }
  settleGates()
  return report()
}

// Gates have no stage.
@NonCPS
void settleGates() {
  boolean isSettled = false
  while (!isSettled) {
    isSettled = true
    for (String open in [] + state.unjudged) {
      if (state.tasks[open].isGate) {
        state.unjudged.remove(open)
        welcome(open)
        isSettled = false
      }
    }
  }
}

@NonCPS
boolean isToRun(String id) {
  settleGates()
  Map no = refusal(id)
  if (no != null) { end(id, no.status, no.reason, no) }
  return no == null || no.status == 'error'
}

def runTask(String id) {
  if (state.status[id] != null) { error(state.reason[id]) }
  boolean again = true
  while (again) {
    beginAttempt(id)
    Map result = [status: 'cancelled', code: null, reason: 'cancelled', outputs: [:], env: [:], path: []]
    try {
      try {
        perform(id, result)
      } catch (InterruptedException e) {
        throw e
      } catch (Exception e) {
        result.status = 'error'
        result.reason = e.getMessage() ?: 'it could not be started'
      }
      again = isWorthRetrying(id, result)
      if (again) { echo(result.reason + '; it is tried again') } else { show(id, result) }
    } finally {
      attemptEnded(id, result)
    }
    if (again) {
      // Outside of any node: a retry that waits holds no executor.
      sleep(time: state.sleeping[id], unit: 'MILLISECONDS')
    }
  }
}

@NonCPS
void beginAttempt(String id) {
  state.attempts[id] = (state.attempts[id] ?: 0) + 1
}`;
