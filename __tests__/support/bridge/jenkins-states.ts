import type { FinalState } from '../../../src/model/record.ts';
import type { JenkinsRun } from './jenkins-harness.ts';

/** What became of each task, as the report at the end of the log says; throws where the run went wrong. */
export function statesOf(run: JenkinsRun): Readonly<Record<string, FinalState>> {
  const trouble = run.events.filter(({ ev }) => ['thrown', 'bad-dsl', 'compile-error', 'stuck'].includes(ev));
  const report = run.log.findLast((text) => text.startsWith('What became of the tasks:'));
  // The end of the run's time limit is an error at the very end.
  if (report === undefined || trouble.some(({ ev }) => ev !== 'thrown')) {
    throw new Error(JSON.stringify(trouble, undefined, 2));
  }
  const line =
    / {2}([^]+?): (passed|failed|timeout|error|skipped|cancelled)(?:, allowed)?(?: \([^]*?\))?(?=\n {2}|$)/gy;
  const states: Record<string, FinalState> = {};
  const lines = report.slice(report.indexOf('\n') + 1);
  for (let at = 0; at < lines.length; at = line.lastIndex + 1) {
    line.lastIndex = at;
    const found = line.exec(lines);
    if (found === null) throw new Error(`what is this? ${lines.slice(at)}`);
    states[found[1] ?? ''] = found[2] as FinalState;
  }
  return states;
}
