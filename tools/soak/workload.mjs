// A random graph of tasks that fail, hang, crash, print and are tried again, and what has to become of each.
import { random } from '../bench/workloads.mjs';

export const workers = 8;
export const pools = { db: 3, licence: 1 };

/** What a task does: sleeps, prints, and ends as its n-th attempt is meant to. */
export const script = `set -u
seconds=$1 bytes=$2
shift 2
if [ "$bytes" -gt 0 ]; then yes "$ORCHESTRATOR_TASK_ID says a line of output, again and again" | head -c "$bytes"; fi
echo "to stderr" >&2
echo "attempt=$ORCHESTRATOR_ATTEMPT" >>"$GITHUB_OUTPUT"
sleep "$seconds"
case "\${!ORCHESTRATOR_ATTEMPT}" in
  pass) ;;
  fail) exit 7 ;;
  crash) kill -SEGV $$ ;;
  hang) exec sleep 600 ;;
  remnant) sleep 600 & ;;
esac
`;

/** Tasks whose sleeping alone takes `minutes` on so many workers. */
export function makeTasks({ count, minutes, seed }) {
  const next = random(seed);
  const below = (limit) => Math.floor(next() * limit);
  const chance = (share) => next() < share;
  const tasks = [];
  for (let index = 0; index < count; index += 1) {
    const needs = new Set();
    const wanted = index === 0 ? 0 : below(3);
    while (needs.size < Math.min(wanted, index)) needs.add(Math.max(0, index - 1 - below(200)));
    const outcomes = [];
    while (outcomes.length < 3 && chance(0.15)) outcomes.push(chance(0.05) ? 'hang' : chance(0.2) ? 'crash' : 'fail');
    if (outcomes.length === 0 || chance(0.7)) outcomes.push(chance(0.002) ? 'remnant' : 'pass');
    tasks.push({
      id: `t${String(index).padStart(6, '0')}`,
      needs: [...needs],
      always: chance(0.3),
      allowed: chance(0.1),
      outcomes,
      bytes: chance(0.3) ? below(4096) : chance(0.01) ? below(2_000_000) : 0,
      resources: chance(0.2) ? { db: 1 + below(2) } : chance(0.02) ? { licence: 1 } : {},
      share: next(),
    });
  }
  let shares = 0;
  for (const task of tasks) {
    task.status = statusOf(task, tasks);
    task.success = task.status === 'passed' || (task.allowed && task.status !== 'skipped');
    if (task.status !== 'skipped') shares += task.share * task.outcomes.length;
  }
  for (const task of tasks) task.seconds = (task.share / shares) * minutes * 60 * workers;
  return tasks;
}

/** The specification in five lines. */
function statusOf(task, tasks) {
  if (!task.always && task.needs.some((need) => !tasks[need].success)) return 'skipped';
  const last = task.outcomes.at(-1);
  if (last === 'hang') return 'timeout';
  return last === 'pass' || last === 'remnant' ? 'passed' : 'failed';
}

/** As JSON, which is YAML. */
export function configurationOf(tasks) {
  const ids = tasks.map(({ id }) => id);
  return JSON.stringify({
    'max-parallel': workers,
    resources: pools,
    tasks: Object.fromEntries(
      tasks.map(({ id, needs, always, allowed, outcomes, bytes, resources, seconds }) => [
        id,
        {
          script: 'work.sh',
          args: [seconds.toFixed(3), String(bytes), ...outcomes],
          needs: needs.map((need) => ids[need]),
          ...(always && { if: 'always()' }),
          'continue-on-error': allowed,
          resources,
          // A hang is meant; nothing else shall take so long, however busy the machine is.
          timeout: outcomes.includes('hang') ? seconds + 5 : seconds + 300,
          'kill-after': '500ms',
          ...(outcomes.length > 1 && {
            retry: { 'max-attempts': outcomes.length, 'initial-delay': '10ms', 'max-delay': '1s' },
          }),
        },
      ]),
    ),
  });
}
