// What must hold of a run, read from what it left on the disk alone.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Each law that is broken, in a sentence; at most some of each kind. */
export function brokenLaws(directory, tasks, { workers, pools }) {
  const broken = new Map();
  const law = (name, holds, detail) => {
    if (!broken.has(name)) broken.set(name, []);
    if (!holds) broken.get(name).push(detail());
  };
  const planned = new Map(tasks.map((task) => [task.id, task]));
  const ended = new Map();
  const running = new Map();
  const used = Object.fromEntries(Object.keys(pools).map((pool) => [pool, 0]));
  const attempts = new Map();
  let most = 0;

  const lines = readFileSync(join(directory, 'events.ndjson'), 'utf8').trimEnd().split('\n');
  const events = lines.map((line) => JSON.parse(line));
  for (const event of events) {
    const task = planned.get(event.task);
    if (event.type === 'attempt-started') {
      law('nothing runs after its end', !ended.has(event.task), () => event.task);
      law('one attempt at a time', !running.has(event.task), () => event.task);
      law('attempts are counted', event.attempt === (attempts.get(event.task) ?? 0) + 1, () => event.task);
      law(
        'needs end first',
        task.needs.every((need) => ended.has(tasks[need].id)),
        () => event.task,
      );
      attempts.set(event.task, event.attempt);
      running.set(event.task, task);
      most = Math.max(most, running.size);
      law('workers are enough', running.size <= workers, () => `${event.task}: ${running.size}`);
      for (const [pool, amount] of Object.entries(task.resources)) {
        used[pool] += amount;
        law('pools are enough', used[pool] <= pools[pool], () => `${event.task}: ${used[pool]} of ${pool}`);
      }
    } else if (event.type === 'attempt-ended') {
      law('what ends has begun', running.delete(event.task), () => event.task);
      for (const [pool, amount] of Object.entries(task.resources)) used[pool] -= amount;
    } else if (event.type === 'task-ended') {
      law('one final state', !ended.has(event.task), () => event.task);
      law(
        'the state that was due',
        event.status === task.status,
        () => `${event.task}: ${event.status}, not ${task.status}`,
      );
      law(
        'as many attempts as were due',
        (attempts.get(event.task) ?? 0) === (task.status === 'skipped' ? 0 : task.outcomes.length),
        () => event.task,
      );
      law('a reason in words', event.result.reason.length > 3, () => event.task);
      ended.set(event.task, event);
    }
  }
  law(
    'every task has ended',
    ended.size === tasks.length && running.size === 0,
    () => `${ended.size}, ${running.size} running`,
  );
  law(
    'the journal begins and ends',
    events[0].type === 'run-started' && events.at(-1).type === 'run-ended',
    () => events.at(-1).type,
  );

  const record = JSON.parse(readFileSync(join(directory, 'run.json'), 'utf8'));
  const counted = {};
  for (const { status } of ended.values()) counted[status] = (counted[status] ?? 0) + 1;
  for (const [status, count] of Object.entries(counted)) {
    law('counts agree', record.counts[status] === count, () => `${status}: ${record.counts[status]}, not ${count}`);
  }
  law('counts agree', record.counts.total === tasks.length && record.results.length === tasks.length, () => 'total');

  const files = readdirSync(join(directory, 'tasks'));
  law('a file for each task', files.length === tasks.length, () => `${files.length}`);
  for (const file of files) {
    const { id, status, log, outputs } = JSON.parse(readFileSync(join(directory, 'tasks', file), 'utf8'));
    law('files agree with the journal', ended.get(id)?.status === status, () => id);
    law('a log for what ran', (log !== null) === (status !== 'skipped'), () => id);
    if (status === 'passed') law('outputs arrive', outputs.attempt === String(attempts.get(id)), () => id);
    if (log === null) continue;
    const text = readFileSync(join(directory, log), 'utf8');
    const { bytes, outcomes } = planned.get(id);
    const least = bytes * outcomes.length;
    law(
      'logs are whole',
      text.length >= least && text.includes('to stderr'),
      () => `${id}: ${text.length} of ${least}`,
    );
  }
  for (const name of ['report.md', 'junit.xml']) {
    law('reports are there', readFileSync(join(directory, name), 'utf8').length > 100, () => name);
  }
  return {
    broken: [...broken].filter(([, details]) => details.length > 0),
    laws: broken.size,
    events: events.length,
    most,
    counts: record.counts,
  };
}
