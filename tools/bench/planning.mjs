// node --expose-gc tools/bench/planning.mjs FOLDER [apart | behind | objects]: reads and plans FOLDER/orchestrator.yml once, in a
// process of its own as a user's is, and prints the seconds of each.
// `apart`    reading's garbage is collected before planning begins, and counted with it.
// `behind`   planning begins at once, so that what reading leaves behind is cleared away in planning's time.
// `objects`  a loop takes the place of planning that does nothing but make the objects of the same plan, with no check and no
//            merging: what planning costs before it has thought of anything.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readConfig } from '../../lib/config/read-config.js';
import { makePlan } from '../../lib/planning/make-plan.js';

const [folder, what = 'apart'] = process.argv.slice(2);
const text = readFileSync(join(folder, 'orchestrator.yml'), 'utf8');
const begin = performance.now();
const config = readConfig({ path: 'orchestrator.yml', text }).value;
if (what !== 'behind') globalThis.gc();
const read = performance.now();
const input = inputOf(config);
const start = performance.now();
const made = what === 'objects' ? objectsOf(config) : makePlan(input).value;
const planned = performance.now();
if (made.tasks.length !== config.settings.tasks.value.length) throw new Error('not every task is planned');
console.log(JSON.stringify({ reading: (read - begin) / 1000, planning: (planned - start) / 1000 }));

function inputOf(configuration) {
  const script = (path) => ({ path, subdirectory: 's', interpreter: [], description: undefined, header: undefined });
  const handScripts = configuration.settings.tasks.value.map(
    ({ value }) => value.value.script && script(value.value.script.value),
  );
  return { config: configuration, scripts: [], handScripts, selection: { tasks: [], exclude: [] }, overrides: {} };
}

function objectsOf({ settings: { tasks } }) {
  const [nothing, none] = [Object.freeze({}), Object.freeze([])];
  const origin = (span) =>
    Object.freeze({ source: 'task', file: 'f', line: span.start, column: 1, end_line: span.end, end_column: 1 });
  const places = new Map(tasks.value.map(({ key }, index) => [key.value, index]));
  const known = Array.from(places, () => undefined);
  const dependents = Array.from(places, () => undefined);
  const waits = new Int32Array(known.length);
  const planTasks = tasks.value.map(({ key, value: { value: settings } }, index) => {
    const needs = [];
    for (const { value } of settings.needs?.value ?? []) {
      const place = places.get(value);
      needs.push((known[place] ??= Object.freeze({ key: value, tasks: Object.freeze([value]) })));
      (dependents[place] ??= []).push(index);
      waits[index] += 1;
    }
    return Object.freeze({
      id: key.value,
      base_id: key.value,
      slug: key.value,
      name: key.value,
      description: undefined,
      subdirectory: '',
      command: Object.freeze({ kind: 'script', script: settings.script?.value, interpreter: none, args: none }),
      env: nothing,
      working_directory: '.',
      needs: Object.freeze(needs),
      after: none,
      if: undefined,
      skip: undefined,
      timeout: 60_000,
      idle_timeout: undefined,
      kill_after: 5000,
      retry: nothing,
      allowed_exit_codes: none,
      continue_on_error: false,
      matrix: undefined,
      resources: nothing,
      priority: 0,
      id_token: false,
      memory_limit: undefined,
      schedule: undefined,
      tags: none,
      origin: origin(key.span),
      origins: Object.freeze({ command: origin(key.span), needs: origin(key.span) }),
    });
  });
  const order = [];
  for (let index = 0; index < planTasks.length; index += 1) if (waits[index] === 0) order.push(index);
  for (const index of order) for (const next of dependents[index] ?? []) if (--waits[next] === 0) order.push(next);
  return Object.freeze({ tasks: Object.freeze(order.map((index) => planTasks[index])) });
}
