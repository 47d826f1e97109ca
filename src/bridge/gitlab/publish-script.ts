import { limits } from './dialect.ts';
import { functionTexts } from './functions.ts';

/** What follows each job that others read: its dotenv report. */
export function publishScript(what: {
  readonly outputs: boolean;
  readonly environment: boolean;
  readonly failures: boolean;
}): string {
  const head = `# Tells the jobs that need this one what became of it.
mkdir -p .orchestrator
task=$PWD/.orchestrator/$ORCH_TASK
result=\${ORCH_FAILED:-failure}
[ "$CI_JOB_STATUS" != success ] || result=success
[ ! -f "$task.result" ] || result=$(cat "$task.result" && rm "$task.result")
echo "RESULT_$ORCH_TASK=$result" >"$task.env"`;
  const failures = `failed=
[ "$result" != failure ] || failed=yes
for need in $(echo "\${ORCH_NEEDS:-} \${ORCH_BEHIND:-}" | tr , ' '); do
  eval "need=\\\${RESULT_$need:-failure}\\\${FAILED_$need:-}"
  case $need in failure* | *yes) failed=yes ;; esac
done
[ -z "$failed" ] || echo "FAILED_$ORCH_TASK=yes" >>"$task.env"`;
  const outputs = `# Outputs that others read; ORCH_OUTPUTS names those and, where that is another, the variable's name. An output goes as it
# is where GitLab would not change it, else in base64.
output() {
  if [ "$1" = "$name" ]; then
    exact=yes
  elif [ -n "$exact" ] || [ \${#1} != \${#name} ] || ! same "$1" "$name"; then
    return 0
  fi
  case $2 in
    *[!A-Za-z0-9_./:@%+,-]* | base64:*) told=.base64:$(printf %s "$2" | base64 | tr -d '\\n') ;;
    *) told=.$2 ;;
  esac
}
touch "$task.output"
each_value : <"$task.output"
for entry in $ORCH_OUTPUTS; do
  name=\${entry%%=*} exact='' told=''
  each_value output <"$task.output" 2>/dev/null
  variable=OUTPUT_\${ORCH_TASK}_$(printf %s "\${entry##*=}" | tr -c A-Za-z0-9_ _)
  [ -z "$told" ] || echo "$variable=\${told#.}" >>"$task.env"
done`;
  const environment = `for name in \${ORCH_INHERITS:-}; do
  for name in "ENV_$name" "PATH_$name"; do
    eval "value=\\\${$name:-}"
    [ -z "$value" ] || echo "$name=$value" >>"$task.env"
  done
done
[ ! -s "$task.variables" ] || echo "ENV_$ORCH_TASK=$(base64 <"$task.variables" | tr -d '\\n')" >>"$task.env"
[ ! -s "$task.path" ] || echo "PATH_$ORCH_TASK=$(base64 <"$task.path" | tr -d '\\n')" >>"$task.env"`;
  // GitLab refuses a larger report, and the job fails with a message that names neither outputs nor variables.
  const size = `size=$(wc -c <"$task.env")
[ "$size" -lt ${limits.dotenvBytes} ] || echo "GitLab takes less than ${limits.dotenvBytes} bytes from a job for others; outputs and variables of this one are $size: the job will fail" >&2`;
  return [
    ...(what.outputs ? functionTexts(new Set(['each_value', 'same'])) : []),
    head,
    ...(what.failures ? [failures] : []),
    ...(what.outputs ? [outputs] : []),
    ...(what.environment ? [environment] : []),
    ...(what.outputs || what.environment ? [size] : []),
  ].join('\n');
}
