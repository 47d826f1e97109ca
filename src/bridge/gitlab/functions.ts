import { attemptsFunction } from '../shell/attempts.ts';

/**
 * Functions of the shell that jobs of an emitted file share, each emitted once and only where something calls it. What a job is
 * told by variables: `ORCH_TASK`, its name in variables; `ORCH_NEEDS`, those of the tasks it needs, legs of a matrix joined
 * by commas; `ORCH_BEHIND`, tasks above needs that are perhaps not in the pipeline. What the jobs tell each other stands in dotenv reports: `RESULT_<task>`, `OUTPUT_<task>_<name>`.
 */
export const shellFunctions = {
  orchestrate: { text: attemptsFunction, calls: [] },
  result: {
    text: `# What became of a task and, with commas, of the legs of a matrix together: success, failure or skipped.
result() {
  local leg all=skipped IFS=,
  for leg in $1; do
    eval "leg=\\\${RESULT_$leg:-failure}"
    case $leg in
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
  local need IFS=' ,'
  for need in \${ORCH_NEEDS:-} \${ORCH_BEHIND:-}; do
    eval "need=\\\${RESULT_$need:-failure}\\\${FAILED_$need:-}"
    case $need in failure* | *yes) return 0 ;; esac
  done
  return 1
}`,
    calls: [],
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
  local name text
  for name in "$@"; do
    eval "text=\\\${$name:-}"
    case $text in base64:*)
      text=$(printf %s "\${text#base64:}" | base64 -d && echo .)
      eval "$name=\\\${text%.}"
      ;;
    esac
  done
}`,
    calls: [],
  },
  lower: {
    text: `# The text in small letters and a full stop, so that no line end is lost.
lower() { printf %s. "$1" | tr '[:upper:]' '[:lower:]'; }`,
    calls: [],
  },
  same: {
    text: `same() { [ "$(lower "$1")" = "$(lower "$2")" ]; }`,
    calls: ['lower'],
  },
  starts_with: {
    text: `starts_with() { local part && part=$(lower "$2") && part=\${part%.} && case $(lower "$1") in "$part"*.) ;; *) false ;; esac; }`,
    calls: ['lower'],
  },
  ends_with: {
    text: `ends_with() { case $(lower "$1") in *"$(lower "$2")") ;; *) false ;; esac; }`,
    calls: ['lower'],
  },
  contains: {
    text: `contains() { local part && part=$(lower "$2") && part=\${part%.} && case $(lower "$1") in *"$part"*.) ;; *) false ;; esac; }`,
    calls: ['lower'],
  },
  number: {
    text: `# number TEXT OPERATOR NUMBER: compares as GitHub does; a text that is no number is unequal to all.
number() {
  local text=\${1:-0}
  case \${text#[+-]} in '' | [!0-9]* | *[!0-9.]* | *.*.*) [ "$2" = '!=' ]; return ;; esac
  awk "BEGIN { exit !($text $2 $3) }" </dev/null
}`,
    calls: [],
  },
  each_value: {
    text: `# each_value COMMAND <FILE: calls COMMAND NAME VALUE for each name=value line and each name<<END block of a file. What is
# neither is left out, and said.
each_value() {
  local orch_line orch_name orch_value orch_end orch_next orch_cr orch_lf
  orch_cr=$(printf '\\r') orch_lf=$(printf '\\n.') && orch_lf=\${orch_lf%.}
  while IFS= read -r orch_line || [ -n "$orch_line" ]; do
    orch_line=\${orch_line%"$orch_cr"} && orch_name=\${orch_line%%=*}
    case $orch_name in
      *'<<'*)
        orch_name=\${orch_line%%<<*} orch_end=\${orch_line#*<<} orch_value='' orch_next=''
        [ -n "$orch_end" ] || orch_name=''
        while [ -n "$orch_name" ] && { IFS= read -r orch_next || [ -n "$orch_next" ]; }; do
          [ "\${orch_next%"$orch_cr"}" != "$orch_end" ] || break
          orch_value=$orch_value$orch_next$orch_lf && orch_next=''
        done
        [ -n "$orch_next" ] || orch_name=''
        orch_value=\${orch_value%"$orch_lf"} && orch_value=\${orch_value%"$orch_cr"}
        ;;
      "$orch_line") orch_name='' ;;
      *) orch_value=\${orch_line#*=} ;;
    esac
    if [ -n "$orch_name" ]; then
      "$1" "$orch_name" "$orch_value"
    elif [ -n "$orch_line" ]; then
      echo "Left out, neither name=value nor a whole name<<END: $orch_line" >&2
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
  local orch_task orch_text orch_kept=" $* "
  for orch_task in $ORCH_INHERITS; do
    eval "orch_text=\\\${ENV_$orch_task:-}"
    [ -z "$orch_text" ] || each_value export_value <<VALUES
$(printf %s "$orch_text" | base64 -d)
VALUES
    eval "orch_text=\\\${PATH_$orch_task:-}"
    while IFS= read -r orch_text; do
      [ -z "$orch_text" ] || { orch_path=$orch_text:$orch_path && export PATH="$orch_text:$PATH"; }
    done <<FOLDERS
$(printf %s "$orch_text" | base64 -d)
FOLDERS
  done
}
# The names of its own variables begin with orch_: one of theirs would be gone with the function.
export_value() {
  case $orch_kept in *" $1 "*) return ;; esac
  case $(printf %s "$1" | tr a-z A-Z) in
    *[!A-Z0-9_]* | [0-9]* | NODE_OPTIONS | GITHUB_* | RUNNER_* | ORCHESTRATOR_*) false ;;
    *) command export "$1=$2" 2>/dev/null ;;
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
