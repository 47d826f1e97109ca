import type { Notes } from '../notes.ts';
import { lostOutputRules } from '../output-rules.ts';
import type { Job, Pipeline } from '../pipeline.ts';

/** Notes where single tasks do worse than the table says. */
export function noteFidelity({ plan, jobs }: Pipeline, notes: Notes): void {
  const where = (test: (job: Job) => boolean): readonly Job[] => jobs.filter(test);
  const byOutput = lostOutputRules(jobs);
  if (byOutput.jobs.length > 0) notes.add(byOutput);
  const known = where(({ task }) => /\brunner\s*\.\s*os\b/i.test(textsOf(task)));
  if (known.length > 0) {
    notes.add({
      feature: 'condition-known',
      jobs: known,
      support: 'emulated',
      consequence: '`runner.os` is Linux: the tasks are run by sh',
    });
  }
  if (plan.fail_fast) {
    const going = where(({ condition: { kind } }) => kind !== 'success' && kind !== 'never');
    if (going.length > 0) {
      notes.add({
        feature: 'fail-fast',
        jobs: going,
        support: 'lost',
        consequence: 'when a task fails while these run, they are stopped too; those that have not begun run',
        remedy: 'let them need what may fail',
      });
    }
  }
}

function textsOf({ name, skip, env, command, if: condition, working_directory }: Job['task']): string {
  return [
    name,
    skip,
    condition,
    working_directory,
    ...Object.values(env),
    ...(command.kind === 'script' ? command.args : []),
  ].join('\n');
}
