import { attemptsFunction } from '../shell/attempts.ts';

/**
 * Functions of bash that jobs of an emitted file share, each emitted once and only where something calls it. What a job is
 * told by variables: `ORCH_TASK`, its name in variables; `ORCH_NEEDS`, those of the tasks it needs, legs of a matrix joined
 * by commas; `ORCH_BEHIND`, tasks above needs that are perhaps not in the pipeline. What the jobs tell each other stands in dotenv reports: `RESULT_<task>`, `OUTPUT_<task>_<name>`.
 */
export const shellFunctions = {
  orchestrate: { text: attemptsFunction, calls: [] },
  result: {
    text: `# What became of a task and, with commas, of the legs of a matrix together: success, failure or skipped.
result() {
  local leg name all=skipped
  for leg in \${1//,/ }; do
    name=RESULT_$leg
    case \${!name:-failure} in
      failure) all=failure && break ;;
      success) all=success ;;
    esac
  done
  echo "$all"
}`,
    calls: [],
  },
  success: {
    text: `# Whether each task that this one needs was a success.
success() {
  local need
  for need in $ORCH_NEEDS; do
    [ "$(result "$need")" = success ] || return 1
  done
}`,
    calls: ['result'],
  },
  failure: {
    text: `# Whether a task that this one needs, directly or not, failed.
failure() {
  local need name
  for need in \${ORCH_NEEDS//,/ } \${ORCH_BEHIND:-}; do
    name=FAILED_$need
    [ "$(result "$need")" != failure ] && [ -z "\${!name:-}" ] || return 0
  done
  return 1
}`,
    calls: ['result'],
  },
  joined: {
    text: `# What a gate that does not hold is for those that need it: failure where one of its needs is.
joined() {
  local need all=skipped
  for need in $ORCH_NEEDS; do
    [ "$(result "$need")" != failure ] || all=failure
  done
  echo "$all"
}`,
    calls: ['result'],
  },
  skip: {
    text: `# Ends the job without having run the task; those that need it are told that it was skipped.
skip() {
  echo "Skipped: $1"
  mkdir -p .orchestrator
  echo "\${2:-skipped}" >".orchestrator/$ORCH_TASK.result"
  exit 0
}`,
    calls: [],
  },
  allowed: {
    text: `# allowed CODE CODES…: ends the job with this code, which counts as a success for others if it is among the codes. What is no
# exit code of the task, as after a timeout, becomes a code that is not among them: allow_failure must not allow it.
ORCH_ROOT=$PWD
allowed() {
  local code=$1 own=$1
  shift
  case \${orch_kind:-failed} in failed) ;; zero) own=0 ;; *) own=none ;; esac
  case " $* " in
    *" $own "*)
      [ -z "\${ORCH_TASK:-}" ] || { mkdir -p "$ORCH_ROOT/.orchestrator" && echo success >"$ORCH_ROOT/.orchestrator/$ORCH_TASK.result"; }
      exit "$own"
      ;;
  esac
  while case " $* " in *" $code "*) ;; *) false ;; esac; do code=$((code % 255 + 1)); done
  exit "$code"
}`,
    calls: [],
  },
  decode: {
    text: `# Puts the text that an output stands for back into its variable.
decode() {
  local name
  for name in "$@"; do
    case \${!name:-} in base64:*)
      printf -v "$name" %s "$(printf %s "\${!name#base64:}" | base64 -d && echo .)"
      printf -v "$name" %s "\${!name%.}"
      ;;
    esac
  done
}`,
    calls: [],
  },
  same: {
    text: `same() { [ "\${1,,}" = "\${2,,}" ]; }`,
    calls: [],
  },
  starts_with: { text: `starts_with() { [[ \${1,,} == "\${2,,}"* ]]; }`, calls: [] },
  ends_with: { text: `ends_with() { [[ \${1,,} == *"\${2,,}" ]]; }`, calls: [] },
  contains: { text: `contains() { [[ \${1,,} == *"\${2,,}"* ]]; }`, calls: [] },
  number: {
    text: `# number TEXT OPERATOR NUMBER: compares as GitHub does; a text that is no number is unequal to all.
number() {
  local text=\${1:-0}
  [[ $text =~ ^[+-]?[0-9]+([.][0-9]*)?$ ]] || { [ "$2" = '!=' ]; return; }
  awk "BEGIN { exit !($text $2 $3) }" </dev/null
}`,
    calls: [],
  },
  each_value: {
    text: `# each_value COMMAND <FILE: calls COMMAND NAME VALUE for each name=value line and each name<<END block of a file. What is
# neither is left out, and said.
each_value() {
  local line name value end next
  while IFS= read -r line || [ -n "$line" ]; do
    line=\${line%$'\\r'} name=\${line%%=*}
    case $name in
      *'<<'*)
        name=\${line%%<<*} end=\${line#*<<} value= next=
        [ -n "$end" ] || name=
        while [ -n "$name" ] && { IFS= read -r next || [ -n "$next" ]; }; do
          [ "\${next%$'\\r'}" != "$end" ] || break
          value+=$next$'\\n' next=
        done
        [ -n "$next" ] || name=
        value=\${value%$'\\n'} value=\${value%$'\\r'}
        ;;
      "$line") name= ;;
      *) value=\${line#*=} ;;
    esac
    if [ -n "$name" ]; then
      "$1" "$name" "$value"
    elif [ -n "$line" ]; then
      echo "Left out, neither name=value nor a whole name<<END: $line" >&2
    fi
  done
}`,
    calls: [],
  },
  inherit: {
    text: `# inherit NAME…: takes over what the tasks in ORCH_INHERITS, which this one needs directly or not, wrote to GITHUB_ENV and
# GITHUB_PATH, but for variables of these names, which are its own.
orch_path=
inherit() {
  local task name folder kept=" $* "
  for task in $ORCH_INHERITS; do
    name=ENV_$task
    [ -z "\${!name:-}" ] || each_value export_value < <(printf %s "\${!name}" | base64 -d)
    name=PATH_$task
    while IFS= read -r folder; do
      [ -z "$folder" ] || { orch_path=$folder:$orch_path && export PATH="$folder:$PATH"; }
    done < <(printf %s "\${!name:-}" | base64 -d)
  done
}
export_value() {
  case $kept in *" $1 "*) return ;; esac
  case \${1^^} in
    *[!A-Z0-9_]* | [0-9]* | NODE_OPTIONS | GITHUB_* | RUNNER_* | ORCHESTRATOR_*) false ;;
    *) declare -gx "$1=$2" 2>/dev/null ;;
  esac || echo "Left out: $1 can't be set for other tasks" >&2
}`,
    calls: ['each_value'],
  },
  files: {
    text: `# The files that a task writes outputs and variables to, as in a workflow of GitHub.
mkdir -p .orchestrator
export GITHUB_OUTPUT=$PWD/.orchestrator/$ORCH_TASK.output
export GITHUB_ENV=$PWD/.orchestrator/$ORCH_TASK.variables
export GITHUB_PATH=$PWD/.orchestrator/$ORCH_TASK.path
: | tee "$GITHUB_OUTPUT" "$GITHUB_ENV" "$GITHUB_PATH"
`.trimEnd(),
    calls: [],
  },
} as const satisfies Readonly<Record<string, { readonly text: string; readonly calls: readonly string[] }>>;

export type ShellFunction = keyof typeof shellFunctions;

/** The texts of these functions and of those that they call, in the order of the table. */
export function functionTexts(called: ReadonlySet<ShellFunction>): readonly string[] {
  const all = new Set<string>(called);
  for (const name of called) for (const other of shellFunctions[name].calls) all.add(other);
  return Object.entries(shellFunctions).flatMap(([name, { text }]) => (all.has(name) ? [text] : []));
}
