import { signalNumbers } from '../../engine/retry.ts';
import type { PlannedTask } from '../../model/plan.ts';
import type { Job } from '../pipeline.ts';
import { shellWord } from '../quote/shell.ts';

/**
 * A function of bash that gives a command what engines lack: retries with pauses, a time limit in seconds for each
 * attempt, exit codes that count as success, a script on standard input. Emitted once in a file, for the jobs that need
 * it. The command is a process of its own, for `set -e` means nothing inside `( … ) || code=$?`.
 */
export const attemptsFunction = `# orchestrate [OPTION VALUE]… [-- COMMAND…]: runs COMMAND, or bash with what stands on stdin, as a task of orchestrator.yml is run.
#   --retries N         attempts after the first        --pauses "1 2"       seconds before each of them
#   --retry-on "…"      failed, timeout, error, codes    --allow "0 42"      exit codes that are a success
#   --timeout S         of one attempt, in seconds       --kill-after S       from SIGTERM to SIGKILL
#   --memory KIB        address space of the command     --script .sh         @script@ is a file with what stands on stdin
# Afterwards $kind is failed, timeout or, where COMMAND could not be started, error.
orchestrate() {
  local retries=0 pauses='' retry_on='failed timeout' allow=0 limit=0 kill_after=5 memory=unlimited script=''
  case " $* " in *' -- '*) ;; *) set -- "$@" --script .sh -- bash --noprofile --norc -eo pipefail @script@ ;; esac
  while [ "$1" != -- ]; do
    case $1 in
      --retries) retries=$2 ;;
      --pauses) pauses=$2 ;;
      --retry-on) retry_on=$2 ;;
      --allow) allow=$2 ;;
      --timeout) limit=$2 ;;
      --kill-after) kill_after=$2 ;;
      --memory) memory=$2 ;;
      --script) script=$(mktemp "\${TMPDIR:-/tmp}/taskXXXXXXXX$2") && cat >"$script" || return 1 ;;
    esac
    shift 2
  done
  shift
  local command=("$@") attempt=1 code word file
  [ -z "$script" ] || command=("\${command[@]//@script@/$script}")
  while :; do
    code=0 kind=failed began=\${EPOCHREALTIME/[.,]/}
    command -v "\${command[0]}" >/dev/null || kind=error
    (
      ulimit -v "$memory"
      ORCHESTRATOR_ATTEMPT=$attempt exec timeout --kill-after="$kill_after" "$limit" "\${command[@]}" </dev/null
    ) || code=$?
    # 124 and, after a SIGKILL, 137 are what timeout says; a command may say them too, but not so late.
    case $code in 124 | 137) [ $((\${EPOCHREALTIME/[.,]/} - began)) -lt "$(LC_ALL=C printf %.0f "\${limit}e6")" ] || kind=timeout ;; esac
    case "$kind $allow " in "failed $code "* | "failed "*" $code "*) code=0 && break ;; esac
    word=$code
    [ "$kind" = failed ] || word=$kind
    [ "$code" != 0 ] || code=1
    [ "$attempt" -le "$retries" ] || break
    case " $retry_on " in *" $kind "* | *" $word "*) ;; *) break ;; esac
    echo "attempt $attempt: $kind, exit code $code"
    sleep "$(set -- $pauses && shift $((attempt - 1)) && echo "$1")"
    attempt=$((attempt + 1))
    for file in "$GITHUB_OUTPUT" "$GITHUB_ENV" "$GITHUB_PATH"; do [ ! -f "$file" ] || : >"$file"; done
  done
  [ -z "$script" ] || rm -f "$script"
  return "$code"
}`;

/** The options of `orchestrate` for a job, those that say something else than its defaults; in seconds. */
export function attemptOptions(job: Job): readonly string[] {
  const { task, pauses } = job;
  const seconds = (milliseconds: number): string => String(milliseconds / 1000);
  return [
    ...(pauses.length === 0 ? [] : ['--retries', String(pauses.length), '--pauses', pauses.map(seconds).join(' ')]),
    ...(pauses.length === 0 || isDefaultRetry(task) ? [] : ['--retry-on', retryWords(task).join(' ')]),
    ...(task.allowed_exit_codes.join(' ') === '0' ? [] : ['--allow', task.allowed_exit_codes.join(' ')]),
    '--timeout',
    seconds(task.timeout),
    ...(task.kill_after === 5000 ? [] : ['--kill-after', seconds(task.kill_after)]),
    ...(task.memory_limit === undefined ? [] : ['--memory', String(Math.max(1, Math.floor(task.memory_limit / 1024)))]),
  ].map(shellWord);
}

function isDefaultRetry({ retry }: PlannedTask): boolean {
  return retry.on.length === 2 && retry.on.includes('failed') && retry.on.includes('timeout');
}

/** The rules of `retry.on` that an exit code can tell; a signal is 128 and its number. */
function retryWords({ retry }: PlannedTask): readonly string[] {
  return retry.on.flatMap((rule) => {
    if (typeof rule === 'string') return [rule];
    if ('exit_code' in rule) return [String(rule.exit_code)];
    if (!('signal' in rule)) return [];
    const number = signalNumbers[rule.signal];
    return number === undefined ? [] : [String(128 + number)];
  });
}
