/** The part of the engine that runs one attempt on an agent and shows how it ended, with the steps of Pipeline. */
export const perform = String.raw`// How the attempt ended, as Jenkins shows it: red, or yellow where the task may fail or is tried again.
def show(String id, Map result) {
  if (result.status == 'passed') { return }
  boolean again = isWorthRetrying(id, result)
  boolean allowed = again || isAllowed(id, result)
  catchError(buildResult: allowed ? 'SUCCESS' : 'FAILURE', stageResult: allowed ? 'UNSTABLE' : 'FAILURE') {
    error(result.reason + (again ? '; it is tried again' : ''))
  }
}

def perform(String id, Map result) {
  node(state.agent) {
    rememberCommit(checkout(scm))
    Map task = evaluated(id, result)
    if (task == null) { return }
    String folder = pwd(tmp: true) + '/' + state.tasks[id].method
    String text = shellScript(id, task, folder)
    long began = System.currentTimeMillis()
    result.status = 'timeout'
    try {
      timeout(time: milliseconds(task.timeout), unit: 'MILLISECONDS') {
        if (task.idleTimeout == null) {
          result.code = sh(label: id, returnStatus: true, script: text)
        } else {
          timeout(time: milliseconds(task.idleTimeout), unit: 'MILLISECONDS', activity: true) {
            result.code = sh(label: id, returnStatus: true, script: text)
          }
        }
      }
    } catch (InterruptedException e) {
      boolean isOwn = isTimeout(e, began, task.timeout)
      if (!isOwn && (task.idleTimeout == null || !isTimeout(e, began, task.idleTimeout))) {
        result.status = 'cancelled'
        throw e
      }
      result.reason = isOwn ? 'timed out after ' + task.timeout + ' s' : 'printed nothing for ' + task.idleTimeout + ' s'
    }
    if (result.code != null) {
      boolean isError = (result.code == 126 || result.code == 127) && fileExists(folder + '/error')
      judgeCode(task, result, isError)
    }
    // What it wrote for those that need it.
    if (task.outputs) { result.outputs = readPairs(readFile(file: folder + '/output', encoding: 'UTF-8')) }
    if (state.tasks[id].next.size() > 0) {
      result.env = handedOn(readPairs(readFile(file: folder + '/env', encoding: 'UTF-8')))
      result.path = readLines(readFile(file: folder + '/path', encoding: 'UTF-8'))
    }
  }
}`;
