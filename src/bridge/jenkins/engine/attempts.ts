/** The part of the engine that makes the shell script of an attempt, and reads what the task wrote for others. */
export const attempts = String.raw`// The task with its templates evaluated, or null where one of them could not be.
@NonCPS
Map evaluated(String id, Map result) {
  Map task = taskOf(id)
  String what = 'env'
  try {
    task.env = task.env instanceof Closure ? task.env.call(id) : task.env ?: [:]
    what = 'args'
    task.args = task.args instanceof Closure ? task.args.call(id) : task.args ?: []
    what = 'working-directory'
    String folder = task.workingDirectory instanceof Closure ? task.workingDirectory.call(id) : task.workingDirectory ?: '.'
    task.workingDirectory = folder.trim() ?: '.'
    return task
  } catch (Exception e) {
    result.status = 'error'
    result.reason = 'its ' + what + ' cannot be evaluated: ' + e.getMessage()
    return null
  }
}

// One attempt as a script of sh. Every text is in single quotes, so that nothing in it is expanded and no byte is lost,
// whatever the locale of Jenkins is.
@NonCPS
String shellScript(String id, Map task, String folder) {
  Map handed = inherited(id)
  Map variables = [:] + handed.env + task.env + (task.matrix ?: [:])
  List lines = [
    '#!/bin/sh',
    'exec </dev/null',
    'root=$PWD',
    'folder=' + quoted(folder),
    'rm -rf "$folder" && mkdir -p "$folder" || exit 1',
    'for name in output env path step_summary state; do : > "$folder/$name"; done',
    'give_up() { echo "$1" >&2; : > "$folder/error"; exit 127; }'
  ]
  List command = []
  if (task.run != null) {
    String file = '"$folder"/script' + (task.extension ?: '.sh')
    lines.add("printf '%s' " + quoted(task.run) + ' > ' + file)
    for (String word in (task.shell ?: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '{0}'])) {
      command.add(word.contains('{0}') ? shellArgument(word, file) : quoted(word))
    }
  } else {
    String file = '"$root"/' + quoted(task.script)
    lines.add('[ -f ' + file + ' ] || give_up ' + quoted(task.script + ' does not exist'))
    for (String word in (task.interpreter ?: [])) { command.add(quoted(word)) }
    if (command.size() == 0) { lines.add('[ -x ' + file + ' ] || give_up ' + quoted(task.script + ' is not executable')) }
    command.add(file)
    for (String arg in task.args) { command.add(quoted(arg)) }
  }
  if (task.workingDirectory != '.') {
    lines.add('cd -- ' + quoted(task.workingDirectory) + ' 2>/dev/null || give_up ' + quoted('the folder ' + task.workingDirectory + ' does not exist'))
  }
  if (task.memoryLimit != null) { lines.add('ulimit -v ' + task.memoryLimit) }
  if (task.python) {
    // As our own runs do: the folder src, where there is one, is where modules are looked for first.
    if (variables.PYTHONPATH) { lines.add('PYTHONPATH=' + quoted(variables.PYTHONPATH)) }
    lines.add('modules=$root/' + quoted(task.python))
    lines.add('if [ -d "$modules" ]; then [ -z "$PYTHONPATH" ] || PYTHONPATH=:$PYTHONPATH; PYTHONPATH=$modules$PYTHONPATH; export PYTHONPATH; fi')
    if (variables.PYTHONPATH) { lines.add('export PYTHONPATH') }
  }
  // The last: what follows may not find the tools of sh any more.
  if (variables.containsKey('PATH')) { lines.add('PATH=' + quoted(variables.PATH)) }
  for (String entry in handed.path.reverse()) { lines.add('PATH=' + quoted(entry) + ':$PATH') }
  lines.add('export PATH')
  if (task.run != null || task.interpreter) {
    lines.add('command -v ' + command[0] + ' >/dev/null || give_up ' + command[0] + quoted(' is not installed or not on PATH'))
  }
  List words = ['exec', 'env', '--']
  for (String name in variables.keySet()) {
    if (name != 'PATH' && !(task.python && name == 'PYTHONPATH')) { words.add(quoted(name + '=' + variables[name])) }
  }
  for (String name in ['OUTPUT', 'ENV', 'PATH', 'STEP_SUMMARY', 'STATE']) {
    words.add('GITHUB_' + name + '="$folder"/' + name.toLowerCase())
  }
  words.add(quoted('ORCHESTRATOR_TASK_ID=' + id))
  words.add('ORCHESTRATOR_ATTEMPT=' + state.attempts[id])
  words.add('ORCHESTRATOR_RUN_ID="$BUILD_TAG"')
  words.add('ORCHESTRATOR_RUN_DIR="$folder"')
  lines.add((words + command).join(' '))
  return lines.join('\n') + '\n'
}

@NonCPS
String quoted(String text) {
  return "'" + text.replace("'", "'\\''") + "'"
}

// A word of a shell's command line with the file in the place of {0}; inside PowerShell's quotes a quote is doubled.
@NonCPS
String shellArgument(String word, String file) {
  int at = word.indexOf('{0}')
  return quoted(word.substring(0, at)) + file + quoted(word.substring(at + 3))
}

// ---- GITHUB_OUTPUT, GITHUB_ENV and GITHUB_PATH, as GitHub reads them

// name=value lines, and name<<DELIMITER blocks; the last of a name wins. What is neither is left out.
@NonCPS
Map readPairs(String text) {
  Map pairs = [:]
  List lines = fileLines(text)
  int i = 0
  while (i < lines.size()) {
    String line = lines[i][0]
    int equals = line.indexOf('=')
    int block = line.indexOf('<<')
    if (block >= 0 && (equals < 0 || block < equals)) {
      String name = line.substring(0, block)
      String delimiter = line.substring(block + 2)
      if (name != '' && delimiter != '') {
        String value = ''
        String lineEnd = ''
        int at = i + 1
        while (at < lines.size() && lines[at][0] != delimiter) {
          value = value + lineEnd + lines[at][0]
          lineEnd = lines[at][1]
          at = at + 1
        }
        if (at == lines.size()) { return pairs }
        pairs[name] = value
        i = at
      }
    } else if (equals > 0) {
      pairs[line.substring(0, equals)] = line.substring(equals + 1)
    }
    i = i + 1
  }
  return pairs
}

@NonCPS
List readLines(String text) {
  List found = []
  for (List line in fileLines(text)) {
    if (line[0].trim() != '') { found.add(line[0]) }
  }
  return found
}

// Each line with what ends it.
@NonCPS
List fileLines(String text) {
  List lines = []
  String rest = text.startsWith('\uFEFF') ? text.substring(1) : text
  int from = 0
  int at = rest.indexOf('\n')
  while (at >= 0) {
    boolean isCarriage = at > from && rest.substring(at - 1, at) == '\r'
    lines.add([rest.substring(from, isCarriage ? at - 1 : at), isCarriage ? '\r\n' : '\n'])
    from = at + 1
    at = rest.indexOf('\n', from)
  }
  lines.add([rest.substring(from), ''])
  return lines
}

// Names that a task may not hand on are left out.
@NonCPS
Map handedOn(Map pairs) {
  Map kept = [:]
  for (String name in pairs.keySet()) {
    String upper = name.toUpperCase()
    boolean isRefused = upper == 'NODE_OPTIONS' || upper.startsWith('GITHUB_') || upper.startsWith('RUNNER_') || upper.startsWith('ORCHESTRATOR_')
    if (!isRefused) { kept[name] = pairs[name] }
  }
  return kept
}

// What everything that a task needs, directly or not, wrote to GITHUB_ENV and GITHUB_PATH.
@NonCPS
Map inherited(String id) {
  Map env = [:]
  List path = []
  if (state.left.size() > 0) {
    List above = []
    List open = [id]
    while (open.size() > 0) {
      String one = open[0]
      open = open.drop(1)
      for (List ids in state.tasks[one].needs.values()) {
        for (String need in ids) {
          if (!above.contains(need)) {
            above.add(need)
            open.add(need)
          }
        }
      }
    }
    for (String one in state.order) {
      if (above.contains(one) && state.left[one] != null) {
        env.putAll(state.left[one].env)
        for (String entry in state.left[one].path) {
          path.remove(entry)
          path.add(0, entry)
        }
      }
    }
  }
  return [env: env, path: path]
}

@NonCPS
void rememberCommit(checkedOut) {
  if (checkedOut instanceof Map) { state.commit = [sha: checkedOut.GIT_COMMIT, branch: checkedOut.GIT_BRANCH, url: checkedOut.GIT_URL] }
}`;
