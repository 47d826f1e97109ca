import { limits } from './dialect.ts';
import { shellFunctions } from './functions.ts';

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
for need in \${ORCH_NEEDS//,/ } \${ORCH_BEHIND:-}; do
  own=RESULT_$need above=FAILED_$need
  case \${!own:-failure}\${!above:-} in failure* | *yes) failed=yes ;; esac
done
[ -z "$failed" ] || echo "FAILED_$ORCH_TASK=yes" >>"$task.env"`;
  const outputs = `# Outputs that others read; ORCH_OUTPUTS names those and, where that is another, the variable's name. An output goes as it
# is where GitLab would not change it, else in base64.
declare -A exact told
output() {
  local entry name
  for entry in $ORCH_OUTPUTS; do
    name=\${entry%%=*}
    if [ "$name" = "$1" ]; then
      exact[$entry]=yes
    elif [ "\${name,,}" != "\${1,,}" ] || [ -n "\${exact[$entry]:-}" ]; then
      continue
    fi
    case $2 in
      *[!A-Za-z0-9_./:@%+,-]* | base64:*) told[$entry]=base64:$(printf %s "$2" | base64 | tr -d '\\n') ;;
      *) told[$entry]=$2 ;;
    esac
  done
}
[ ! -f "$task.output" ] || each_value output <"$task.output"
for entry in "\${!told[@]}"; do
  name=\${entry##*=}
  echo "OUTPUT_\${ORCH_TASK}_\${name//[!A-Za-z0-9_]/_}=\${told[$entry]}" >>"$task.env"
done`;
  const environment = `for name in $ORCH_INHERITS; do
  for name in "ENV_$name" "PATH_$name"; do
    [ -z "\${!name:-}" ] || echo "$name=\${!name}" >>"$task.env"
  done
done
[ ! -s "$task.variables" ] || echo "ENV_$ORCH_TASK=$(base64 <"$task.variables" | tr -d '\\n')" >>"$task.env"
[ ! -s "$task.path" ] || echo "PATH_$ORCH_TASK=$(base64 <"$task.path" | tr -d '\\n')" >>"$task.env"`;
  // GitLab refuses a larger report, and the job fails with a message that names neither outputs nor variables.
  const size = `size=$(wc -c <"$task.env")
[ "$size" -lt ${limits.dotenvBytes} ] || echo "GitLab takes less than ${limits.dotenvBytes} bytes from a job for others; outputs and variables of this one are $size: the job will fail" >&2`;
  return [
    ...(what.outputs ? [shellFunctions.each_value.text] : []),
    head,
    ...(what.failures ? [failures] : []),
    ...(what.outputs ? [outputs] : []),
    ...(what.environment ? [environment] : []),
    ...(what.outputs || what.environment ? [size] : []),
  ].join('\n');
}
