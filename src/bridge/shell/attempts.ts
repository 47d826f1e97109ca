import type { PlannedTask } from '../../model/plan.ts';
import type { Job } from '../pipeline.ts';
import { shellWord } from '../quote/shell.ts';
import { retryRules } from '../signal-codes.ts';

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
# Afterwards $orch_kind is passed, failed, zero (exit code 0, where that is a failure), timeout or, where COMMAND could not be
# started, error.
orchestrate() {
  # The names begin with orch_: an exported variable that is made local stays exported, and the command would see its new value.
  local orch_retries=0 orch_pauses='' orch_retry_on='failed timeout' orch_allow=0 orch_limit=0 orch_kill_after=5
  local orch_memory=unlimited orch_script='' orch_attempt=1 orch_code orch_word orch_began orch_file
  orch_kind=error
  case " $* " in *' -- '*) ;; *) set -- "$@" --script .sh -- bash --noprofile --norc -eo pipefail @script@ ;; esac
  while [ "$1" != -- ]; do
    case $1 in
      --retries) orch_retries=$2 ;;
      --pauses) orch_pauses=$2 ;;
      --retry-on) orch_retry_on=$2 ;;
      --allow) orch_allow=$2 ;;
      --timeout) orch_limit=$2 ;;
      --kill-after) orch_kill_after=$2 ;;
      --memory) orch_memory=$2 ;;
      --script)
        # TMPDIR may be the task's own, and a folder that the task makes itself.
        for orch_file in "$RUNNER_TEMP" /tmp "$TMPDIR"; do [ ! -d "$orch_file" ] || [ ! -w "$orch_file" ] || break; done
        orch_script=$(mktemp "$orch_file/taskXXXXXXXX$2") && cat >"$orch_script" || return 1
        ;;
    esac
    shift 2
  done
  shift
  local orch_command=("$@")
  [ -z "$orch_script" ] || orch_command=("\${orch_command[@]//@script@/$orch_script}")
  while :; do
    orch_code=0 orch_kind=failed orch_began=$(orch_now)
    command -v "\${orch_command[0]}" >/dev/null || orch_kind=error
    (
      ulimit -v "$orch_memory"
      ORCHESTRATOR_ATTEMPT=$orch_attempt exec timeout --kill-after="$orch_kill_after" "$orch_limit" "\${orch_command[@]}" </dev/null
    ) || orch_code=$?
    # 124 and, after a SIGKILL, 137 are what timeout says; a command may say them too, but not so late.
    case $orch_code in 124 | 137) [ $(($(orch_now) - orch_began)) -lt "$(LC_ALL=C printf %.0f "\${orch_limit}e6")" ] || orch_kind=timeout ;; esac
    case "$orch_kind $orch_allow " in "failed $orch_code "* | "failed "*" $orch_code "*) orch_kind=passed orch_code=0 && break ;; esac
    orch_word=$orch_code
    [ "$orch_kind" = failed ] || orch_word=$orch_kind
    [ "$orch_attempt" -le "$orch_retries" ] || break
    case " $orch_retry_on " in *" $orch_kind "* | *" $orch_word "*) ;; *) break ;; esac
    echo "attempt $orch_attempt: $orch_kind, exit code $orch_code"
    sleep "$(set -- $orch_pauses && shift $((orch_attempt - 1)) && echo "$1")"
    orch_attempt=$((orch_attempt + 1))
    for orch_file in "$GITHUB_OUTPUT" "$GITHUB_ENV" "$GITHUB_PATH"; do [ ! -f "$orch_file" ] || : >"$orch_file"; done
  done
  [ -z "$orch_script" ] || rm -f "$orch_script"
  [ "$orch_kind $orch_code" != 'failed 0' ] || orch_kind=zero orch_code=1
  return "$orch_code"
}
# The time in microseconds, which bash itself tells from version 5 on.
orch_now() {
  local orch_time=\${EPOCHREALTIME:-$(date +%s.%6N)}
  echo "\${orch_time/[.,]/}"
}`;

/** The options of `orchestrate` for a job, those that say something else than its defaults; in seconds. */
export function attemptOptions(job: Job): readonly string[] {
  const { task, pauses } = job;
  const seconds = (milliseconds: number): string => String(milliseconds / 1000);
  return [
    ...(pauses.length === 0 ? [] : ['--retries', String(pauses.length), '--pauses', pauses.map(seconds).join(' ')]),
    ...(pauses.length === 0 || isDefaultRetry(task) ? [] : ['--retry-on', retryRules(task).join(' ')]),
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
