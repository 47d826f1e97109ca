import { attemptsFunction } from '../shell/attempts.ts';

/** Functions of bash that steps call after `eval "$ORCHESTRATE"`; each is in the file where something calls it. */
export const shellFunctions = {
  orchestrate: attemptsFunction,
  tolerate: `# tolerate CODE CODES…: ends the step, as a success where the code is among the codes and the command's own.
tolerate() {
  local code=$1 own=$1
  shift
  case $orch_kind in failed) ;; zero) own=0 ;; *) own=none ;; esac
  case " $* " in *" $own "*) echo "exit code $own: continue-on-error takes it for a success" && code=0 ;; esac
  return "$code"
}`,
  hand_on: `# Makes job outputs of what the task wrote for those that need it.
hand_on() {
  local end=END_$RANDOM$RANDOM
  printf '%s<<%s\\n%s\\n%s\\n' orchestrator-environment "$end" "$(cat "$GITHUB_ENV")" "$end" >>"$GITHUB_OUTPUT"
  printf '%s<<%s\\n%s\\n%s\\n' orchestrator-path "$end" "$(cat "$GITHUB_PATH")" "$end" >>"$GITHUB_OUTPUT"
}`,
} as const;

export type ShellFunction = keyof typeof shellFunctions;
