/** The part of the engine that answers what conditions and templates ask of needs and of the run. */
export const questions = String.raw`// ---- What conditions and templates ask

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
