/** The part of the engine that knows the tasks and what became of them. */
export const state = String.raw`// The state is filled and never set: Pipeline keeps what it sets in a script elsewhere than where @NonCPS methods look.
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
}`;
